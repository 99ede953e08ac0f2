import { List, Text, Title } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { type NamedWish, wishesKept } from '#shared/domain/placement/wishes-kept.ts'

import classes from './explain.module.css'
import { useExplainWords } from './explain-words.ts'
import { planOfBoard } from './plan-of-board.ts'
import type { Board } from './use-board.ts'

/** Who asked for whom by name, and whether the plan keeps it: a line that opens. */
export function WishesPanel({ board }: { readonly board: Board }) {
  const { t } = useTranslation('placement')
  const wishes = useMemo(() => wishesKept(board.kase, planOfBoard(board)), [board])
  const kept = wishes.filter((wish) => wish.kept)
  if (wishes.length === 0) return null
  return (
    <details className={classes.wishes}>
      <summary>{t('explain.wishesKept', { kept: kept.length, count: wishes.length })}</summary>
      <div className={classes.wishColumns}>
        <Wishes board={board} title={t('explain.notKept')} wishes={wishes.filter((wish) => !wish.kept)} />
        <Wishes board={board} title={t('explain.kept')} wishes={kept} />
      </div>
    </details>
  )
}

function Wishes(props: {
  readonly board: Board
  readonly title: string
  readonly wishes: readonly NamedWish[]
}) {
  const { t } = useTranslation('placement')
  const words = useExplainWords(props.board)
  const text = (wish: NamedWish) => {
    if (wish.kind === 'keep-apart') {
      const [party, other] = wish.partyIds
      return t('explain.wish.keep-apart', { party: words.partyName(party), other: words.partyName(other) })
    }
    const party = words.partyName(wish.partyId)
    if (wish.kind === 'household')
      return t('explain.wish.household', { party, household: words.householdName(wish.hostId) })
    return t('explain.wish.party', { party, households: words.or(wish.hostIds.map(words.householdName)) })
  }
  if (props.wishes.length === 0) return null
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {props.title}
      </Title>
      <List spacing={2} size="sm">
        {props.wishes.map((wish) => {
          const Icon = wish.kept ? IconCheck : IconX
          return (
            <List.Item key={JSON.stringify(wish)} icon={<Icon size={16} aria-hidden />}>
              <Text size="sm">{text(wish)}</Text>
            </List.Item>
          )
        })}
      </List>
    </section>
  )
}
