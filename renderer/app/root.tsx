import { createRootRoute } from '@tanstack/react-router'

import { NotFound } from '#renderer/components/not-found.tsx'

import { CrashScreen } from './error-screen.tsx'
import { Shell } from './shell.tsx'

/** The frame around every page. */
export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => <CrashScreen error={error} onRetry={() => window.location.reload()} />,
})
