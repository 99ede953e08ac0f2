import { Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import type { Relation } from '#shared/records/relation.ts'

import classes from './relations.module.css'

/** The charters prepared for this relation. */
export function ChartersPanel({ relation }: { readonly relation: Relation }) {
  const { t, i18n } = useTranslation(['relations', 'charters'])
  const charters = useCollection('charters')
  const found = useMemo(
    () => [...charters.values()].filter((charter) => charter.relationId === relation.id),
    [charters, relation.id],
  )
  return (
    <Panel
      title={t('charters')}
      aside={
        <ButtonLink
          to="/relations/$relationId/charter"
          params={{ relationId: relation.id }}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {t('addCharter')}
        </ButtonLink>
      }
    >
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noCharters')}
        </Text>
      )}
      <ul className={classes.rows}>
        {found.map((charter) => (
          <li key={charter.id} className={classes.row}>
            <div className={classes.grow}>
              <PageLink to="/charters/$charterId" params={{ charterId: charter.id }} fw={600}>
                {t(`charters:kind.${charter.kind}`)}
              </PageLink>
              <Text size="sm" c="dimmed">
                {[
                  charter.place,
                  charter.date ? formatDate(charter.date, i18n.language) : t('charters:undated'),
                ].join(', ')}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
