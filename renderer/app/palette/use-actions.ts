import { notifications } from '@mantine/notifications'
import { type Icon, IconBookOff, IconMail, IconPlus, IconTableImport } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useReadOnly } from '#renderer/api/read-only.ts'

import { stepNames } from '#shared/domain/honours/rules.ts'
import { honourSteps } from '#shared/records/award.ts'

import { navigation } from '../navigation.ts'

declare module '@tanstack/history' {
  interface HistoryState {
    /** This step is the way out of the book. */
    leavingBook?: true
  }
}

/** Something the palette can do, beside going to a record. */
export interface Action {
  readonly id: string
  readonly section: 'create' | 'go' | 'actions'
  readonly title: string
  /** Other words by which it is found. */
  readonly words?: string
  readonly icon: Icon
  readonly run: () => void
}

/** Every action of the program that needs no record to start from. */
export function useActions(): readonly Action[] {
  const { t } = useTranslation([
    'navigation',
    'people',
    'visits',
    'households',
    'towns',
    'relations',
    'charters',
    'honours',
    'imports',
    'settings',
  ])
  const router = useRouter()
  const readOnly = useReadOnly()
  const closeBook = useCloseBook()
  return useMemo(() => {
    const creations = [
      { to: '/people/new', title: t('people:new'), icon: IconPlus },
      { to: '/visits/new', title: t('visits:new'), icon: IconPlus },
      { to: '/households/new', title: t('households:new'), icon: IconPlus },
      { to: '/households/import', title: t('imports:households'), icon: IconTableImport },
      { to: '/relations/new', title: t('relations:new'), icon: IconPlus },
      { to: '/towns/new', title: t('towns:new'), icon: IconPlus },
      { to: '/charters/new', title: t('charters:new'), icon: IconPlus },
      { to: '/honours/activities/new', title: t('honours:activity.new'), icon: IconPlus },
      { to: '/honours/awards/new', title: t('honours:award.new'), icon: IconPlus },
    ] as const
    const action = (section: Action['section'], to: string, title: string, icon: Icon): Action => ({
      id: to,
      section,
      title,
      icon,
      run: () => void router.navigate({ to }),
    })
    return [
      ...(readOnly ? [] : creations.map(({ to, title, icon }) => action('create', to, title, icon))),
      ...navigation.map(({ to, name, icon }) => ({
        ...action('go', to, t(name), icon),
        // Who looks for the „Europaplakette“ may hold none yet.
        ...(name === 'honours' && { words: honourSteps.flatMap(stepNames).join(' ') }),
      })),
      action('actions', '/settings/letterhead', t('settings:editLetterhead'), IconMail),
      {
        id: 'close-book',
        section: 'actions',
        title: t('settings:closeBook'),
        icon: IconBookOff,
        run: () => void closeBook(),
      },
    ]
  }, [t, router, readOnly, closeBook])
}

/** Closes the book, unless a form that would lose something keeps the user on its page. */
function useCloseBook(): () => Promise<void> {
  const { t } = useTranslation('search')
  const router = useRouter()
  const { accept } = useBookState()
  const errorText = useErrorText()
  return useCallback(async () => {
    await router.navigate({ to: '/', state: { leavingBook: true } })
    // A step that was held back is settled by whatever step comes next, which may be any other.
    if (!router.state.location.state.leavingBook) return
    const answer = await call('book.close', {})
    if (answer.ok) accept(answer.value)
    else
      notifications.show({
        color: 'red',
        title: t('closeFailed'),
        message: errorText(answer.error),
        role: 'alert',
      })
  }, [t, router, accept, errorText])
}
