import { Alert, MultiSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useSettings } from '#renderer/api/settings.tsx'
import { useBook } from '#renderer/api/use-book.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { filterOptions } from '#renderer/components/form/filter-options.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import { townName } from '#shared/domain/names.ts'
import { matchTown, totalScore } from '#shared/domain/partner-match.ts'
import { ownTown } from '#shared/domain/partner-places.ts'
import type { Town } from '#shared/records/town.ts'

import classes from './compare.module.css'
import { MatchTable } from './match-table.tsx'
import { WeightsPanel } from './weights-panel.tsx'

/** More towns side by side cannot be read any more. */
const MOST = 4

/** Candidates beside our own town, point by point, the best by the chosen weights first. */
export function ComparePage() {
  const { t, i18n } = useTranslation(['compare', 'towns', 'common'])
  const book = useBook()
  const { settings } = useSettings()
  const [weights, setWeights] = useState(settings.matchWeights)
  const own = ownTown(book)
  const others = useMemo(() => sortedTowns(book.towns.values(), i18n.language), [book.towns, i18n.language])
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    others
      .filter(({ role }) => role === 'candidate')
      .slice(0, MOST)
      .map(({ id }) => id),
  )
  const matches = useMemo(() => {
    const towns = chosen.flatMap((id) => book.towns.get(id) ?? [])
    return own ? towns.map((town) => matchTown(book, own, town)) : []
  }, [book, own, chosen])
  const ranked = matches
    .map((match) => ({ match, total: totalScore(match, weights) }))
    .sort((a, b) => (b.total ?? -1) - (a.total ?? -1))

  return (
    <Page
      title={t('title')}
      breadcrumbs={[{ label: t('towns:title'), link: { to: '/towns' } }]}
      subtitle={t('subtitle')}
      wide
    >
      {others.length === 0 && (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          actions={
            <ButtonLink to="/towns/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('towns:new')}
            </ButtonLink>
          }
        />
      )}
      {others.length > 0 && (
        <div className={classes.column}>
          <MultiSelect
            label={t('choose')}
            description={t('chooseHint', { count: MOST })}
            data={others.map((town) => ({ value: town.id, label: townName(town, i18n.language) }))}
            value={[...chosen]}
            onChange={setChosen}
            maxValues={MOST}
            searchable
            filter={filterOptions}
            nothingFoundMessage={t('common:form.nothingFound')}
          />
          <WeightsPanel weights={weights} onChange={setWeights} />
          {own && ranked.length > 0 && <MatchTable own={own} ranked={ranked} />}
          {ranked.length === 0 && <Alert>{t('noneChosen')}</Alert>}
        </div>
      )}
    </Page>
  )
}

/** Candidates first: partners only stand beside them as a measure. */
function sortedTowns(towns: Iterable<Town>, language: string): readonly Town[] {
  const collator = new Intl.Collator(language)
  return [...towns]
    .filter(({ role }) => role !== 'own')
    .sort(
      (a, b) =>
        a.role.localeCompare(b.role) || collator.compare(townName(a, language), townName(b, language)),
    )
}
