import { Modal, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { total } from '#shared/domain/placement/points.ts'

import type { Board, BoardParty } from './use-board.ts'

interface WhyDialogProps {
  readonly board: Board
  readonly party: BoardParty
  readonly onClose: () => void
}

/** Why a party is where it is (points as words), or which rule bars which household. */
export function WhyDialog({ board, party, onClose }: WhyDialogProps) {
  const { t, i18n } = useTranslation(['placement', 'common'])
  const verdict = board.verdict.parties.get(party.party.id)
  const offerId = party.assignment?.offerId
  const household = board.households.find(({ offer }) => offer.id === offerId)?.household
  const wishes = [...(verdict ?? []), ...(board.verdict.households.get(offerId ?? '')?.wishes ?? [])]
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'exceptZero' })
  const title = household
    ? t('whyTitle', { party: party.name, household: household.name })
    : `${t('whyUnplaced')} ${party.name}`
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Table>
        <Table.Tbody>
          {verdict
            ? [...Map.groupBy(wishes, ({ wish }) => wish)].map(([wish, pieces]) => (
                <Table.Tr key={wish}>
                  <Table.Td>
                    {t(`wishes.${wish}`)}
                    {pieces.length > 1 && (
                      <Text span size="sm" c="dimmed">
                        {` × ${pieces.length}`}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">{signed.format(total(pieces))}</Table.Td>
                </Table.Tr>
              ))
            : board.households.map(({ offer, household: one }) => (
                <Table.Tr key={offer.id}>
                  <Table.Td>{one.name}</Table.Td>
                  <Table.Td>
                    {board
                      .rulesAgainst(party.party.id, offer.id)
                      .map((rule) => t(`rules.${rule}`))
                      .join(' · ') || t('fits')}
                  </Table.Td>
                </Table.Tr>
              ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
