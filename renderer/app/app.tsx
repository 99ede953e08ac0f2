import 'dayjs/locale/de'
import 'dayjs/locale/en-gb'
import 'dayjs/locale/fr'

import { MantineProvider, MantineThemeProvider } from '@mantine/core'
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
          <Toasts />
          <ErrorBoundary>
            {/* The book is read while the settings, which nothing is drawn without, are still on their way. */}
            <ReplicaProvider replica={replica}>
              <BookStateProvider>
                <SettingsProvider>
                  <CommitProvider>
                    <Desk />
                  </CommitProvider>
                </SettingsProvider>
              </BookStateProvider>
            </ReplicaProvider>
          </ErrorBoundary>
        </LocalDates>
      </MantineProvider>
    </I18nextProvider>
  )
}

/** What has just happened, said for a moment; the crosses that close it say so to those who do not see them. */
function Toasts() {
  const { t } = useTranslation()
  const named = { closeButtonProps: { 'aria-label': t('close') } }
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: named } } }}>
      <Notifications position="bottom-right" limit={4} />
    </MantineThemeProvider>
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
