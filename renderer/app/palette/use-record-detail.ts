import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { formatDate, formatDateRange } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import type { Searchable } from '#shared/domain/search-fields.ts'
import type { BookView, RecordOf } from '#shared/records/collections.ts'

type Details = { readonly [C in Searchable]: (record: RecordOf<C>, book: BookView) => readonly string[] }

/** What tells a record from another of the same name, in a few words. */
export function useRecordDetail() {
  const { t, i18n } = useTranslation(['relations', 'charters', 'visits', 'honours'])
  const { country } = useLocaleNames()
  return useMemo(() => {
    const { language } = i18n
    const year = (born: string | null) => (born === null ? [] : [`* ${born.slice(0, 4)}`])
    const details: Details = {
      relations: ({ kind, status }) => [t(`relations:kind.${kind}`), t(`relations:status.${status}`)],
      towns: ({ region, country: code }) => [region, country(code)],
      visits: ({ arrival, departure, direction }) => [
        formatDateRange(arrival, departure, language),
        t(`visits:direction.${direction}`),
      ],
      households: ({ address, district }) => [address.street, district || address.city],
      people: ({ born, townId }, book) => {
        const town = townId === null ? undefined : book.towns.get(townId)
        return [...(town ? [townName(town, language)] : []), ...year(born)]
      },
      awards: ({ year, state }) => [String(year), t(`honours:award.states.${state}`)],
      activities: ({ date, criteria }) => [
        formatDate(date, language),
        criteria.map((one) => t(`honours:criterionShort.${one}`)).join(', '),
      ],
      charters: ({ kind, date }) => [
        t(`charters:kind.${kind}`),
        date ? formatDate(date, language) : t('charters:undated'),
      ],
    }
    return <C extends Searchable>(collection: C, record: RecordOf<C>, book: BookView): string =>
      details[collection](record, book).filter(Boolean).join(' · ')
  }, [t, i18n, country])
}
