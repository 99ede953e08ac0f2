import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { recordLink } from '#renderer/components/record-link.ts'
import { WaysOn } from '#renderer/components/ways-on.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { type Missing, missingIn } from '#shared/domain/missing.ts'

import classes from './overview.module.css'

const LISTED = 7

/** What should still be entered or decided, each leading to its place. */
export function MissingPanel({ day }: { readonly day: string }) {
  const { t, i18n } = useTranslation('overview')
  const book = useBook()
  const found = useMemo(() => missingIn(book, day), [book, day])

  const place = (missing: Missing) => {
    if ('relation' in missing) return recordLink(book, 'relations', missing.relation, i18n.language)
    if ('town' in missing) return recordLink(book, 'towns', missing.town, i18n.language)
    if ('award' in missing) return recordLink(book, 'awards', missing.award, i18n.language)
    const office = book.office.get('office')
    return office ? recordLink(book, 'office', office, i18n.language) : null
  }

  return (
    <Panel title={t('toDo')}>
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('nothingToDo')}
        </Text>
      )}
      <ul className={classes.rows}>
        {found.slice(0, LISTED).map((missing) => {
          const at = place(missing)
          if (!at) return null
          const date = 'date' in missing ? formatDate(missing.date, i18n.language) : ''
          return (
            <li key={`${missing.what} ${at.title}`} className={classes.row}>
              <div className={classes.grow}>
                <PageLink size="sm" {...at.link}>
                  {t(`missing.${missing.what}`, { name: at.title, date })}
                </PageLink>
                {(missing.what === 'ends-soon' || missing.what === 'run-out') && (
                  <WaysOn relation={missing.relation} />
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
