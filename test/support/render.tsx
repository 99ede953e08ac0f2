import 'dayjs/locale/de'

import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'

import { BookStateProvider } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { CommitProvider } from '#renderer/api/commit.tsx'
import { createReplica, type Replica } from '#renderer/api/replica.ts'
import { SettingsProvider } from '#renderer/api/settings.tsx'
import { ReplicaProvider } from '#renderer/api/use-book.tsx'
import { createI18n } from '#renderer/app/i18n.ts'
import { theme } from '#renderer/app/theme.ts'

import { type FakeBridge, fakeBridge } from './fake-bridge.ts'

interface Shown {
  readonly bridge: FakeBridge
  readonly replica: Replica
  readonly user: ReturnType<typeof userEvent.setup>
  /** The path the program has gone to, `/towns`. */
  readonly path: () => string
}

/** Draws a component as it stands in the program: texts, theme, router, and a book in memory. */
export async function show(element: ReactNode, bridge: FakeBridge = fakeBridge()): Promise<Shown> {
  Object.defineProperty(window, 'tessera', { configurable: true, value: bridge })
  const replica = createReplica(() => call('book.read', {}))
  const root = createRootRoute({ component: Outlet })
  const here = createRoute({ getParentRoute: () => root, path: '/here', component: () => element })
  const elsewhere = createRoute({ getParentRoute: () => root, path: '$', component: () => <p>elsewhere</p> })
  const router = createRouter({
    routeTree: root.addChildren([here, elsewhere]),
    history: createMemoryHistory({ initialEntries: ['/here'] }),
  })
  await replica.load()
  await router.load()
  render(
    <I18nextProvider i18n={createI18n('de')}>
      <MantineProvider theme={theme} env="test">
        <DatesProvider settings={{ locale: 'de' }}>
          <Notifications />
          <SettingsProvider>
            <ReplicaProvider replica={replica}>
              <BookStateProvider>
                <CommitProvider>
                  <div data-testid="shown">
                    {/* The program's own router type does not fit a test's router. */}
                    <RouterProvider router={router as never} />
                  </div>
                </CommitProvider>
              </BookStateProvider>
            </ReplicaProvider>
          </SettingsProvider>
        </DatesProvider>
      </MantineProvider>
    </I18nextProvider>,
  )
  await screen.findByTestId('shown')
  return { bridge, replica, user: userEvent.setup(), path: () => router.state.location.pathname }
}
