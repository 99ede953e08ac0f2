import { useTranslation } from 'react-i18next'

import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { formatLocale } from '#shared/domain/date-text.ts'
import { formatKm } from '#shared/domain/distance.ts'
import { personName } from '#shared/domain/names.ts'
import type { MatchPoint, TownMatch } from '#shared/domain/partner-match.ts'
import type { Town } from '#shared/records/town.ts'

export interface MatchWords {
  readonly fact: string
  readonly reason: string
}

/** So many contacts are named; the others are counted. */
const NAMED = 3

/** What is known of a town at a point of the comparison, and why that suits or does not. */
export function useMatchWords(own: Town) {
  const { t, i18n } = useTranslation(['compare', 'towns'])
  const { language } = useLocaleNames()
  const locale = formatLocale(i18n.language)
  const numbers = new Intl.NumberFormat(locale)
  const ratios = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })

  const population = (town: Town) => (town.population === null ? '' : numbers.format(town.population))
  const tags = (structure: readonly Town['structure'][number][]) =>
    structure.map((tag) => t(`towns:structure.${tag}`)).join(', ')
  const languages = (codes: readonly string[]) => codes.map(language).join(', ')

  const facts: Readonly<Record<MatchPoint, (town: Town) => string>> = {
    contacts: () => '',
    population,
    structure: ({ structure }) => tags(structure),
    languages: ({ languages: codes }) => languages(codes),
    distance: () => '',
  }
  const words: { readonly [P in MatchPoint]: (judged: NonNullable<TownMatch[P]>) => Partial<MatchWords> } = {
    contacts: ({ reason }) => ({
      fact: t('contacts', { count: reason.length }),
      reason: [
        ...reason.slice(0, NAMED).map(personName),
        ...(reason.length > NAMED ? [t('more', { count: reason.length - NAMED })] : []),
      ].join(', '),
    }),
    population: ({ reason }) => ({ reason: t('ratio', { ratio: ratios.format(reason) }) }),
    structure: ({ reason }) => ({
      reason: reason.length > 0 ? t('shared', { what: tags(reason) }) : t('nothingShared'),
    }),
    languages: ({ reason: { shared, speakers } }) => ({
      reason:
        shared.length > 0 ? t('shared', { what: languages(shared) }) : t('speakers', { count: speakers }),
    }),
    distance: ({ reason }) => ({ fact: formatKm(reason, i18n.language) }),
  }

  function judged<P extends MatchPoint>(match: TownMatch, point: P): Partial<MatchWords> {
    const judgement = match[point]
    return judgement === null
      ? { reason: t('unknown') }
      : words[point](judgement as NonNullable<TownMatch[P]>)
  }

  return {
    ofOwn: (point: MatchPoint): string => facts[point](own),
    ofMatch: (match: TownMatch, point: MatchPoint): MatchWords => ({
      fact: facts[point](match.town),
      reason: '',
      ...judged(match, point),
    }),
  }
}
