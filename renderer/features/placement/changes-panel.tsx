import { List, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { planDifference } from '#shared/domain/placement/plan-difference.ts'

import classes from './explain.module.css'
import { useExplainWords } from './explain-words.ts'
import { planOfBoard } from './plan-of-board.ts'
import type { Board } from './use-board.ts'

/** What the proposal changes against the accepted plan: who moves, and which households must hear of it. */
export function ChangesPanel({ board }: { readonly board: Board }) {
  const { t } = useTranslation('placement')
  const book = useBook()
  const words = useExplainWords(board)
  const difference = useMemo(() => planDifference(board.kase.before, planOfBoard(board)), [board])
  // Without an accepted plan everything is new, and there is nothing to compare.
  if (!board.proposal || Object.keys(board.kase.before).length === 0) return null

  // Also of households that have said no since: from there the parties have to move.
  const household = (offerId: string) =>
    book.households.get(book.offers.get(offerId)?.householdId ?? '')?.name ?? '–'
  const { moved, placed, lost, stay, calls } = difference
  const lines = [
    ...moved.map(({ partyId, from, to }) =>
      t('changes.moved', { party: words.partyName(partyId), from: household(from), to: household(to) }),
    ),
    ...placed.map(({ partyId, to }) =>
      t('changes.placed', { party: words.partyName(partyId), to: household(to) }),
    ),
    ...lost.map(({ partyId, from }) =>
      t('changes.lost', { party: words.partyName(partyId), from: household(from) }),
    ),
  ]
  return (
    <details className={classes.wishes}>
      <summary>
        {lines.length === 0
          ? t('changes.none')
          : t('changes.summary', { changes: t('changes.parties', { count: lines.length }), stay })}
      </summary>
      {lines.length > 0 && (
        <div className={classes.wishColumns}>
          <Names title={t('changes.what')} names={lines} />
          <Names title={t('changes.calls', { count: calls.length })} names={calls.map(household)} />
        </div>
      )}
    </details>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {title}
      </Title>
      <List spacing={2} size="sm">
        {names.map((name) => (
          <List.Item key={name}>
            <Text size="sm">{name}</Text>
          </List.Item>
        ))}
      </List>
    </section>
  )
}
