import { Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { CoatOfArms } from '#renderer/components/coat-of-arms.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { PageLink } from '#renderer/components/links.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'
import { townName } from '#shared/domain/names.ts'
import { matchPoints, type TownMatch } from '#shared/domain/partner-match.ts'
import type { Town } from '#shared/records/town.ts'

import classes from './compare.module.css'
import { useMatchWords } from './use-match-words.ts'

interface Ranked {
  readonly match: TownMatch
  readonly total: number | null
}

interface MatchTableProps {
  readonly own: Town
  /** The best first. */
  readonly ranked: readonly Ranked[]
}

/** Our own town and the candidates side by side: what is known, how well it suits and why. */
export function MatchTable({ own, ranked }: MatchTableProps) {
  const { t, i18n } = useTranslation(['compare', 'towns'])
  const { country } = useLocaleNames()
  const { ofOwn, ofMatch } = useMatchWords(own)
  const percent = new Intl.NumberFormat(formatLocale(i18n.language), { style: 'percent' })
  return (
    <div className={classes.scroller}>
      <Table aria-label={t('title')} className={classes.table} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.point}>{t('criterion')}</Table.Th>
            <Table.Th>
              <TownHead town={own} line={t('towns:role.own')} />
            </Table.Th>
            {ranked.map(({ match: { town } }, at) => (
              <Table.Th key={town.id}>
                <TownHead town={town} line={t('rank', { rank: at + 1, country: country(town.country) })} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Table.Tr>
            <Table.Th scope="row">{t('total')}</Table.Th>
            <Table.Td />
            {ranked.map(({ match: { town }, total }) => (
              <Table.Td key={town.id}>
                <Score score={total} strong>
                  {total === null ? t('unknown') : percent.format(total)}
                </Score>
              </Table.Td>
            ))}
          </Table.Tr>
          {matchPoints.map((point) => (
            <Table.Tr key={point}>
              <Table.Th scope="row">{t(`point.${point}`)}</Table.Th>
              <Table.Td>{ofOwn(point)}</Table.Td>
              {ranked.map(({ match }) => {
                const { fact, reason } = ofMatch(match, point)
                return (
                  <Table.Td key={match.town.id}>
                    <Score score={match[point]?.score ?? null}>{fact}</Score>
                    <Text size="sm" c="dimmed">
                      {reason}
                    </Text>
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function TownHead({ town, line }: { readonly town: Town; readonly line: string }) {
  const { i18n } = useTranslation()
  return (
    <span className={classes.head}>
      <CoatOfArms town={town} size={30} decorative />
      <span>
        <PageLink to="/towns/$townId" params={{ townId: town.id }} fw={600}>
          {townName(town, i18n.language)}
        </PageLink>
        <Text component="span" display="block" size="sm" c="dimmed" fw={400}>
          {line}
        </Text>
      </span>
    </span>
  )
}

interface ScoreProps {
  readonly score: number | null
  readonly strong?: boolean
  readonly children: ReactNode
}

/** A fact with a bar that shows how well it suits; the words under it say why. */
function Score({ score, strong, children }: ScoreProps) {
  return (
    <>
      <span className={strong ? classes.total : classes.fact}>{children}</span>
      {score !== null && (
        <span className={classes.bar} aria-hidden>
          <span style={{ width: `${Math.round(score * 100)}%` }} />
        </span>
      )}
    </>
  )
}
