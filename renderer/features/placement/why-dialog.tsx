import { Stack, Table, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { Dialog } from '#renderer/components/dialog.tsx'
import { total, type WishPoints } from '#shared/domain/placement/points.ts'

import { BarredList } from './barred-list.tsx'
import { useExplainWords } from './explain-words.ts'
import { HelpList } from './help-list.tsx'
import { OtherHomes } from './other-homes.tsx'
import type { Board, BoardParty } from './use-board.ts'

interface WhyDialogProps {
  readonly board: Board
  readonly party: BoardParty
  readonly onSolve: () => void
  readonly onClose: () => void
}

/** Why a party is where it is and where else it could be; or why it has no bed and what would help. */
export function WhyDialog({ board, party, onSolve, onClose }: WhyDialogProps) {
  const { t } = useTranslation('placement')
  const words = useExplainWords(board)
  const { id } = party.party
  const verdict = board.verdict.parties.get(id)
  const offerId = party.assignment?.offerId
  if (offerId === undefined || !verdict)
    return (
      <Dialog onClose={onClose} size="lg" title={t('explain.unplacedTitle', { party: party.name })}>
        <Stack gap="md">
          <section>
            <Title order={3} size="h4" mb="xs">
              {t('explain.helps')}
            </Title>
            <HelpList
              board={board}
              partyId={id}
              onDone={() => {
                onClose()
                onSolve()
              }}
            />
          </section>
          <section>
            <Title order={3} size="h4" mb="xs">
              {t('explain.bars')}
            </Title>
            <BarredList board={board} partyId={id} />
          </section>
        </Stack>
      </Dialog>
    )
  const household = words.householdName(offerId)
  const wishes = [...verdict, ...(board.verdict.households.get(offerId)?.wishes ?? [])]
  return (
    <Dialog onClose={onClose} size="lg" title={t('whyTitle', { party: party.name, household })}>
      <Stack gap="md">
        <section>
          <Title order={3} size="h4" mb="xs">
            {t('explain.hereFor')}
          </Title>
          <PointsTable wishes={wishes} signed={words.signed} />
        </section>
        <section>
          <Title order={3} size="h4" mb="xs">
            {t('explain.others')}
          </Title>
          <OtherHomes board={board} partyId={id} />
        </section>
      </Stack>
    </Dialog>
  )
}

function PointsTable(props: {
  readonly wishes: readonly WishPoints[]
  readonly signed: (points: number) => string
}) {
  const { t } = useTranslation('placement')
  return (
    <Table>
      <Table.Tbody>
        {[...Map.groupBy(props.wishes, ({ wish }) => wish)].map(([wish, pieces]) => (
          <Table.Tr key={wish}>
            <Table.Td>
              {t(`wishes.${wish}`)}
              {pieces.length > 1 && (
                <Text span size="sm" c="dimmed">
                  {` × ${pieces.length}`}
                </Text>
              )}
            </Table.Td>
            <Table.Td ta="right">{props.signed(total(pieces))}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{t('explain.sum')}</Table.Th>
          <Table.Td ta="right" fw={600}>
            {props.signed(total(props.wishes))}
          </Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  )
}
