import { Progress, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { today } from '#renderer/components/today.ts'
import { formatDate } from '#shared/domain/date-text.ts'

import { CallSheet } from './call-sheet.tsx'
import classes from './calls.module.css'
import type { Board, BoardHousehold } from './use-board.ts'
import type { PlanActions } from './use-plan-actions.ts'

/** How a call ended. */
export type CallEnd = 'agreed' | 'not-reached' | 'declines'

/** The households with guests, to be called one after the other. */
export function CallList({ board, plan }: { readonly board: Board; readonly plan: PlanActions }) {
  const { t, i18n } = useTranslation('placement')
  const { save } = useCommit()
  const calls = board.households.filter(({ parties }) => parties.some(({ placement }) => placement !== null))
  const [chosen, setChosen] = useState<string | null>(null)
  const present =
    calls.find(({ offer }) => offer.id === chosen) ?? calls.find(({ toCall }) => toCall) ?? calls[0]
  const done = calls.filter(({ toCall }) => !toCall).length
  if (!present) return <EmptyState title={t('calls.none')} text={t('calls.noneHint')} />

  /** The next household that has not been asked, from here on and round again. */
  function nextAfter(entry: BoardHousehold): BoardHousehold | undefined {
    const at = calls.indexOf(entry)
    return [...calls.slice(at + 1), ...calls.slice(0, at)].find(({ toCall }) => toCall)
  }

  async function end(entry: BoardHousehold, how: CallEnd, note: string) {
    const next = nextAfter(entry)
    const partyIds = entry.parties.flatMap(({ placement }) => placement?.partyId ?? [])
    const said = note.trim()
    const kept = await {
      agreed: () => plan.setState(partyIds, 'clarified', said),
      'not-reached': () => {
        const tried = t('calls.tried', { date: formatDate(today(), i18n.language) })
        return plan.setState(partyIds, 'proposed', said || tried)
      },
      declines: async () => {
        const put = { ...entry.offer, status: 'declined' as const, note: said || entry.offer.note }
        return (await save('host-declined', [{ collection: 'offers', put }])).ok
      },
    }[how]()
    if (kept) setChosen(next?.offer.id ?? entry.offer.id)
  }

  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || !present) return
    event.preventDefault()
    const at = calls.indexOf(present) + step
    setChosen(calls[Math.min(Math.max(at, 0), calls.length - 1)]?.offer.id ?? null)
  }

  return (
    <div className={classes.calls}>
      <nav className={classes.list} aria-label={t('calls.households')} onKeyDown={walk}>
        <Text size="sm" fw={600} role="status">
          {t('calls.progress', { done, count: calls.length })}
        </Text>
        <Progress value={(100 * done) / calls.length} aria-hidden mb="xs" />
        {calls.map((entry) => (
          <button
            key={entry.offer.id}
            type="button"
            className={classes.entry}
            aria-current={entry === present || undefined}
            onClick={() => setChosen(entry.offer.id)}
          >
            <span>{entry.household.name}</span>
            <span className={classes.state}>
              {entry.toCall ? (
                <IconCircleDashed size={14} aria-hidden />
              ) : (
                <IconCircleCheck size={14} aria-hidden />
              )}
              {entry.toCall ? t('calls.open') : t('calls.done')}
            </span>
          </button>
        ))}
      </nav>
      <CallSheet
        key={present.offer.id}
        board={board}
        entry={present}
        begun={chosen !== null}
        onEnd={(how, note) => void end(present, how, note)}
      />
    </div>
  )
}
