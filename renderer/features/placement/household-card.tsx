import { Alert, Badge, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { bedsOf } from '#shared/domain/placement/assign-beds.ts'
import type { RuleId } from '#shared/domain/placement/case.ts'

import classes from './board.module.css'
import { usePartyDrop } from './drag.ts'
import { type PartyActions, PartyChip } from './party-chip.tsx'
import type { BoardHousehold } from './use-board.ts'

interface HouseholdCardProps {
  readonly entry: BoardHousehold
  readonly arrival: string
  readonly actions: PartyActions
  readonly onDrop: (partyId: string) => void
  readonly rulesAgainst: (partyId: string) => readonly RuleId[]
}

/** A household with its rooms and who sleeps there; a party can be dropped on it. */
export function HouseholdCard({ entry, arrival, actions, onDrop, rulesAgainst }: HouseholdCardProps) {
  const { t } = useTranslation(['placement', 'households'])
  const { element, over } = usePartyDrop<HTMLElement>(onDrop)
  const { offer, household, parties, broken, free } = entry
  const bedName = useBedName(entry)
  const { hosting } = offer
  const heldBack = over === null ? null : rulesAgainst(over)
  const facts = [
    household.district || household.address.city,
    hosting.languages.map((language) => language.toUpperCase()).join(' '),
    hosting.pets.map((animal) => t(`households:animals.${animal}`)).join(', '),
  ].filter((fact) => fact !== '')
  return (
    <section
      ref={element}
      className={classes.card}
      data-over={heldBack === null ? undefined : heldBack.length === 0 ? 'fits' : 'barred'}
      aria-label={household.name}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={3} size="h4" lineClamp={1}>
          {household.name}
        </Title>
        <Badge variant={free > 0 ? 'light' : 'default'} tt="none" className={classes.free}>
          {free > 0 ? t('free', { count: free }) : t('full')}
        </Badge>
      </Group>
      <Text size="xs" c="dimmed" lineClamp={1}>
        {facts.join(' · ')}
        {hosting.reserve && ` · ${t('reserve')}`}
      </Text>
      {heldBack !== null && (
        <Text size="sm" fw={600} className={classes.verdict}>
          {heldBack.length === 0 ? (
            <>
              <IconCheck size={14} aria-hidden /> {t('fits')}
            </>
          ) : (
            heldBack.map((rule) => t(`rules.${rule}`)).join(' · ')
          )}
        </Text>
      )}
      <Rooms entry={entry} />
      {parties.map((party) => (
        <PartyChip
          key={party.party.id}
          party={party}
          arrival={arrival}
          actions={actions}
          bedOf={(guestId) => bedName(party.assignment?.beds[guestId])}
        />
      ))}
      {broken.length > 0 && (
        <Alert color="red" p="xs" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {[...new Set(broken.map(({ rule }) => t(`rules.${rule}`)))].join(' · ')}
        </Alert>
      )}
    </section>
  )
}

/** The beds of each room, taken or free, as small marks with words. */
function Rooms({ entry }: { readonly entry: BoardHousehold }) {
  const { t } = useTranslation('placement')
  const taken = new Set(entry.parties.flatMap(({ assignment }) => Object.values(assignment?.beds ?? {})))
  return (
    <ul className={classes.rooms}>
      {entry.offer.hosting.rooms.map((room, index) => {
        const beds = bedsOf(room).map((bed) => ({
          id: bed.id,
          kind: t(bed.places === 2 ? 'doubleBed' : 'singleBed'),
          wide: bed.places === 2,
        }))
        return (
          <li key={room.id}>
            <Text size="xs" c="dimmed" span>
              {room.name || t('room', { number: index + 1 })}
            </Text>
            {beds.map((bed) => (
              <span
                key={bed.id}
                role="img"
                className={classes.bed}
                data-taken={taken.has(bed.id) || undefined}
                data-wide={bed.wide || undefined}
                title={taken.has(bed.id) ? bed.kind : `${bed.kind}: ${t('emptyBed')}`}
                aria-label={taken.has(bed.id) ? bed.kind : `${bed.kind}: ${t('emptyBed')}`}
              />
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** Says where a guest sleeps: „Gartenzimmer, Doppelbett“. */
function useBedName({ offer }: BoardHousehold): (bedId: string | undefined) => string {
  const { t } = useTranslation('placement')
  const { rooms } = offer.hosting
  return (bedId) => {
    for (const [index, room] of rooms.entries()) {
      const bed = bedsOf(room).find(({ id }) => id === bedId)
      if (!bed) continue
      const kind = t(bed.places === 2 ? 'doubleBed' : 'singleBed')
      return rooms.length > 1 ? `${room.name || t('room', { number: index + 1 })}, ${kind}` : kind
    }
    return ''
  }
}
