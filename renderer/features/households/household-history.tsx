import { Badge, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { formatDateRange } from '#shared/domain/date-text.ts'
import { personName } from '#shared/domain/names.ts'

/** Every visit the household was asked for: its answer, and whom it had. */
export function HouseholdHistory({ householdId }: { readonly householdId: string }) {
  const { t, i18n } = useTranslation('households')
  const visits = useCollection('visits')
  const offers = useCollection('offers')
  const placements = useCollection('placements')
  const parties = useCollection('parties')
  const people = useCollection('people')

  const rows = useMemo(() => {
    const kept = placements.values().filter(({ state }) => state !== 'cancelled')
    const placed = Map.groupBy(kept, ({ offerId }) => offerId)
    const guestsOf = (offerId: string) =>
      (placed.get(offerId) ?? [])
        .flatMap((placement) => parties.get(placement.partyId)?.guests ?? [])
        .flatMap((guest) => people.get(guest.personId) ?? [])
        .map(personName)
    return [...offers.values()]
      .filter((offer) => offer.householdId === householdId)
      .flatMap((offer) => {
        const visit = visits.get(offer.visitId)
        return visit ? [{ offer, visit, guests: guestsOf(offer.id) }] : []
      })
      .sort((a, b) => b.visit.arrival.localeCompare(a.visit.arrival))
  }, [householdId, visits, offers, placements, parties, people])

  return (
    <Panel title={t('section.history')}>
      {rows.length === 0 ? (
        <Text c="dimmed" size="sm">
          {t('detail.noHistory')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={480}>
          <Table aria-label={t('section.history')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('detail.historyVisit')}</Table.Th>
                <Table.Th scope="col">{t('detail.historyAnswer')}</Table.Th>
                <Table.Th scope="col">{t('detail.historyGuests')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ offer, visit, guests }) => (
                <Table.Tr key={offer.id}>
                  <Table.Td>
                    <PageLink to="/visits/$visitId" params={{ visitId: visit.id }} size="sm">
                      {visit.title}
                    </PageLink>
                    <Text size="xs" c="dimmed">
                      {formatDateRange(visit.arrival, visit.departure, i18n.language)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <Badge
                      variant="light"
                      tt="none"
                      fw={500}
                      color={offer.status === 'offered' ? undefined : 'gray'}
                    >
                      {t(`answer.${offer.status}`)}
                    </Badge>
                  </Table.Td>
                  <Table.Td>{guests.join(', ') || '–'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Panel>
  )
}
