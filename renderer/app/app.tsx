import 'dayjs/locale/de'
import 'dayjs/locale/en-gb'
import 'dayjs/locale/fr'

import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import type { i18n } from 'i18next'
import { type ReactNode, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'

import { BookStateProvider } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { CommitProvider } from '#renderer/api/commit.tsx'
import { createReplica } from '#renderer/api/replica.ts'
import { SettingsProvider } from '#renderer/api/settings.tsx'
import { ReplicaProvider } from '#renderer/api/use-book.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'

import { Desk } from './desk.tsx'
import { ErrorBoundary } from './error-screen.tsx'
import { cssVariables, theme } from './theme.ts'

interface AppProps {
  readonly nonce: string
  readonly i18n: i18n
}

/** The program in one window. */
export function App({ nonce, i18n }: AppProps) {
  const [replica] = useState(() => createReplica(() => call('book.read', {})))
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce}
      >
        <LocalDates>
          <Notifications position="bottom-right" limit={4} />
          <ErrorBoundary>
            <SettingsProvider>
              <ReplicaProvider replica={replica}>
                <BookStateProvider>
                  <CommitProvider>
                    <Desk />
                  </CommitProvider>
                </BookStateProvider>
              </ReplicaProvider>
            </SettingsProvider>
          </ErrorBoundary>
        </LocalDates>
      </MantineProvider>
    </I18nextProvider>
  )
}

/** Calendars in the user's language; weeks begin on Monday in all three. */
function LocalDates({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation()
  return (
    <DatesProvider settings={{ locale: formatLocale(i18n.language).toLowerCase(), firstDayOfWeek: 1 }}>
      {children}
    </DatesProvider>
  )
}
