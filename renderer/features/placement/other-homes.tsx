import { Table, Text } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useIdleWork } from '#renderer/components/use-idle-work.ts'
import { type Alternative, alternativesFor, byMerit } from '#shared/domain/placement/alternatives.ts'

import { useExplainWords } from './explain-words.ts'
import { planOfBoard } from './plan-of-board.ts'
import type { Board } from './use-board.ts'

interface OtherHomesProps {
  readonly board: Board
  readonly partyId: string
}

/** The next best and what it is weighed against. */
const SHOWN = 3

/** The next best households for a party, and what moving there would cost the others. */
export function OtherHomes({ board, partyId }: OtherHomesProps) {
  const { t } = useTranslation('placement')
  const words = useExplainWords(board)
  const [found, setFound] = useState<readonly Alternative[] | null>(null)
  useIdleWork(useCallback(() => comparing(board, partyId, setFound), [board, partyId]))
  if (!found)
    return (
      <Text size="sm" role="status">
        {t('explain.comparing')}
      </Text>
    )
  if (found.length === 0) return <Text size="sm">{t('explain.othersNone')}</Text>

  const consequence = ({ displaced }: Alternative) => {
    if (!displaced) return t('explain.nobodyMoves')
    const party = words.partyName(displaced.partyId)
    if (displaced.hostId === null) return t('explain.wouldLose', { party })
    return t('explain.wouldMove', { party, household: words.householdName(displaced.hostId) })
  }
  return (
    <Table>
      <Table.Tbody>
        {found.slice(0, SHOWN).map((alternative) => (
          <Table.Tr key={alternative.hostId}>
            <Table.Th scope="row" fw={600}>
              {words.householdName(alternative.hostId)}
            </Table.Th>
            <Table.Td>{consequence(alternative)}</Table.Td>
            <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
              {alternative.difference === 0
                ? t('explain.sameValue')
                : t('explain.difference', { points: words.signed(alternative.difference) })}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** Household by household, and tells the result. */
function* comparing(board: Board, partyId: string, tell: (found: readonly Alternative[]) => void) {
  const { at } = alternativesFor(board.kase, planOfBoard(board), partyId)
  const found: Alternative[] = []
  for (const { id } of board.kase.hosts) {
    const alternative = at(id)
    if (alternative) found.push(alternative)
    yield
  }
  tell(found.sort(byMerit))
}
