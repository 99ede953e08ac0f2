import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Column } from '#renderer/components/data-table.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import type { VisitNumbers } from '#shared/domain/visit-numbers.ts'
import type { Visit } from '#shared/records/visit.ts'

export interface VisitRow {
  readonly visit: Visit
  readonly numbers: VisitNumbers
  /** The partner towns by name. */
  readonly towns: string
}

/** What the list says about each visit. */
export function useVisitColumns(): readonly Column<VisitRow>[] {
  const { t, i18n } = useTranslation('visits')
  return useMemo(
    () => [
      { id: 'title', header: t('columns.title'), value: ({ visit }) => visit.title },
      { id: 'towns', header: t('columns.towns'), value: ({ towns }) => towns || null, width: '17%' },
      {
        id: 'dates',
        header: t('columns.dates'),
        value: ({ visit }) => visit.arrival,
        cell: ({ visit }) =>
          `${formatDate(visit.arrival, i18n.language)} – ${formatDate(visit.departure, i18n.language)}`,
        width: '206px',
      },
      {
        id: 'direction',
        header: t('columns.direction'),
        value: ({ visit }) => t(`direction.${visit.direction}`),
        width: '100px',
      },
      {
        id: 'guests',
        header: t('columns.guests'),
        value: ({ numbers }) => numbers.guests,
        align: 'end',
        width: '84px',
      },
      {
        id: 'beds',
        header: t('columns.beds'),
        value: ({ numbers }) => numbers.offered,
        cell: ({ numbers }) => <Beds numbers={numbers} />,
        align: 'end',
        width: '84px',
      },
      {
        id: 'placed',
        header: t('columns.placed'),
        value: ({ numbers }) => numbers.placed,
        align: 'end',
        width: '104px',
      },
    ],
    [t, i18n.language],
  )
}

/** Too few beds are said in words, too, not only in colour. */
function Beds({ numbers }: { readonly numbers: VisitNumbers }) {
  const { t } = useTranslation('visits')
  if (numbers.missing === 0) return numbers.offered
  return (
    <Text
      span
      size="sm"
      fw={600}
      c="var(--mantine-color-error)"
      title={t('number.missingText', { count: numbers.missing })}
    >
      {numbers.offered}
    </Text>
  )
}
