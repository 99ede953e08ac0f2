import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { BarredGroup } from '#shared/domain/placement/barred-by.ts'

import classes from './explain.module.css'
import { type ExplainWords, useExplainWords } from './explain-words.ts'
import type { Board } from './use-board.ts'
import { useReasons } from './use-reasons.ts'

interface BarredProps {
  readonly board: Board
  readonly partyId: string
}

/** More would not be read on the board; the dialog has them all. */
const SHORT = 3

/** In a few sentences what keeps a party from having a bed. */
export function BarredShort({ board, partyId }: BarredProps) {
  const { t } = useTranslation('placement')
  const words = useExplainWords(board)
  const reasons = useReasons(board, partyId)
  if (!reasons) return null
  const { groups, fitting } = reasons
  return (
    <ul className={classes.short} aria-label={t('whyUnplaced')}>
      {fitting.length > 0 && <li>{t('explain.fits', { count: fitting.length })}</li>}
      {groups.slice(0, SHORT).map((group) => (
        <li key={JSON.stringify(group.reason)}>{words.reason(group.reason, group.hostIds.length)}</li>
      ))}
      {groups.length > SHORT && <li>{t('explain.more', { count: groups.length - SHORT })}</li>}
    </ul>
  )
}

/** Everything that keeps a party from having a bed, with the names of the households. */
export function BarredList({ board, partyId }: BarredProps) {
  const { t } = useTranslation('placement')
  const words = useExplainWords(board)
  const reasons = useReasons(board, partyId)
  if (!reasons) return null
  const { groups, fitting } = reasons
  return (
    <div className={classes.groups}>
      {fitting.length > 0 && (
        <details>
          <summary>{t('explain.fits', { count: fitting.length })}</summary>
          <Text size="sm">{words.and(fitting.map(words.householdName))}</Text>
        </details>
      )}
      {groups.map((group) => (
        <Group key={JSON.stringify(group.reason)} group={group} words={words} />
      ))}
    </div>
  )
}

function Group({ group, words }: { readonly group: BarredGroup; readonly words: ExplainWords }) {
  const { t } = useTranslation('placement')
  const { reason, hostIds, onlyThis } = group
  const others = hostIds.filter((id) => !onlyThis.includes(id))
  const names = (ids: readonly string[]) => words.and(ids.map(words.householdName))
  return (
    <details>
      <summary>
        {words.reason(reason, hostIds.length)}
        {onlyThis.length > 0 && others.length > 0 && (
          <Text span size="sm" c="dimmed">
            {` – ${t('explain.barsOnly', { number: onlyThis.length })}`}
          </Text>
        )}
      </summary>
      <List size="sm">
        {onlyThis.length > 0 && (
          <List.Item>{t('explain.onlyThis', { households: names(onlyThis) })}</List.Item>
        )}
        {others.length > 0 && <List.Item>{t('explain.alsoThis', { households: names(others) })}</List.Item>}
      </List>
    </details>
  )
}
