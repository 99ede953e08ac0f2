import {
  type Icon,
  IconAward,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconCertificate,
  IconHeartHandshake,
  IconHome,
  IconStar,
  IconUser,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { recordLink } from '#renderer/components/record-link.ts'
import { type FoundGroup, searchBook } from '#shared/domain/book-search.ts'
import type { Searchable } from '#shared/domain/search-fields.ts'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

import { type Action, useActions } from './use-actions.ts'
import { useRecordDetail } from './use-record-detail.ts'

/** One line of the palette. */
export interface Line {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly icon: Icon
  readonly run: () => void
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
  /** How many there are, listed or not. */
  readonly total: number
}

const LISTED = 6

const icons: Readonly<Record<Searchable, Icon>> = {
  relations: IconHeartHandshake,
  towns: IconBuildingCommunity,
  visits: IconCalendarEvent,
  households: IconHome,
  people: IconUser,
  charters: IconCertificate,
  awards: IconAward,
  activities: IconStar,
}

/** What records of a kind are called together. */
const titles = {
  relations: 'navigation:relations',
  towns: 'navigation:towns',
  visits: 'navigation:visits',
  households: 'navigation:households',
  people: 'navigation:people',
  charters: 'navigation:charters',
  awards: 'navigation:honours',
  activities: 'honours:activity.title',
} as const satisfies Readonly<Record<Searchable, string>>

/** What the palette lists for a query: what is called so, what can be done, what only mentions it. */
export function useSections(query: string): readonly Section[] {
  const { t, i18n } = useTranslation(['search', 'navigation', 'honours'])
  const navigate = useNavigate()
  const book = useBook()
  const actions = useActions()
  const detail = useRecordDetail()

  return useMemo(() => {
    const folded = searchText(query)
    const chosen = actions.filter(({ title, words }) =>
      matchesSearch(searchText(`${title} ${words ?? ''}`), folded),
    )
    const actionSections = (['create', 'go', 'actions'] as const).map((section) =>
      actionSection(
        section,
        t(section),
        chosen.filter((action) => action.section === section),
      ),
    )
    const groups = searchBook(book, query, LISTED)
    const recordSections = (byName: boolean) =>
      groups.filter((group) => group.byName === byName).map(recordSection)
    return [...recordSections(true), ...actionSections, ...recordSections(false)].filter(
      ({ lines }) => lines.length > 0,
    )

    function recordSection({ collection, records, total }: FoundGroup): Section {
      const lines = records.flatMap((record): Line[] => {
        const place = recordLink(book, collection, record, i18n.language)
        if (!place) return []
        return [
          {
            id: `${collection}-${record.id}`,
            title: place.title,
            detail: detail(collection, record, book),
            icon: icons[collection],
            run: () => void navigate(place.link),
          },
        ]
      })
      return { id: collection, title: t(titles[collection]), lines, total }
    }
  }, [book, query, actions, detail, navigate, t, i18n.language])
}

function actionSection(id: string, title: string, actions: readonly Action[]): Section {
  const lines = actions.map((action) => ({ ...action, detail: '' }))
  return { id, title, lines, total: lines.length }
}
