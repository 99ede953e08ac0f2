import { Alert, Badge, Group, Title } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconCheck, IconHome } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { formatLocale } from '#shared/domain/date-text.ts'

import classes from './board.module.css'
import { usePartyDrop } from './drag.ts'
import { useHand, useHeld } from './hand-context.tsx'
import { HouseholdBeds, useBedName } from './household-beds.tsx'
import { type PartyActions, PartyChip } from './party-chip.tsx'
import type { BoardHousehold } from './use-board.ts'

interface HouseholdCardProps {
  readonly entry: BoardHousehold
  /** The heading of its group says where it is. */
  readonly grouped: boolean
  readonly arrival: string
  readonly actions: PartyActions
  readonly onMove: (partyId: string, entry: BoardHousehold) => void
}

/** A household with its rooms and who sleeps there; a party can be put into it. */
export const HouseholdCard = memo(function HouseholdCard(props: HouseholdCardProps) {
  const { entry, grouped, arrival, actions, onMove } = props
  const { t } = useTranslation('placement')
  const bedName = useBedName()
  const { offer, household, parties, broken, free } = entry
  return (
    <Place entry={entry} onMove={onMove}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={3} size="h4" lineClamp={1}>
          {household.name}
        </Title>
        <Badge variant={free > 0 ? 'light' : 'default'} tt="none" className={classes.free}>
          {free > 0 ? t('free', { count: free }) : t('full')}
        </Badge>
      </Group>
      <Facts entry={entry} grouped={grouped} />
      <HouseholdBeds entry={entry} />
      {parties.map((party) => (
        <PartyChip
          key={party.party.id}
          party={party}
          arrival={arrival}
          actions={actions}
          bedOf={(guestId) => bedName(offer, party.assignment?.beds[guestId])}
        />
      ))}
      {broken.length > 0 && (
        <Alert color="red" p="xs" icon={<IconAlertTriangle size={16} aria-hidden />}>
          {[...new Set(broken.map(({ rule }) => t(`rules.${rule}`)))].join(' · ')}
        </Alert>
      )}
    </Place>
  )
})

interface PlaceProps {
  readonly entry: BoardHousehold
  readonly onMove: HouseholdCardProps['onMove']
  readonly children: ReactNode
}

/** The frame of a card: where a party can be put. What is in the hand changes it and not what stands inside. */
function Place({ entry, onMove, children }: PlaceProps) {
  const { t } = useTranslation('placement')
  const { id } = entry.offer
  const hand = useHand()
  const { element, over } = usePartyDrop<HTMLElement>((partyId) => onMove(partyId, entry), id)
  const can = useHeld((held) => {
    const rules = held && held.from !== id ? held.rules.get(id) : undefined
    return rules && (rules.length === 0 ? 'fits' : 'barred')
  })
  const byKeys = useHeld((held) => held?.by === 'keys')
  const name = entry.household.name
  return (
    <section
      ref={element}
      className={classes.card}
      data-place={id}
      data-can={can}
      data-over={over !== null || undefined}
      aria-label={name}
    >
      {children}
      {byKeys && can && (
        // A click does what a drag does, for those who cannot drag (WCAG 2.5.7); the keys keep the focus.
        <button
          type="button"
          className={classes.put}
          tabIndex={-1}
          aria-label={t('hand.putInto', { household: name })}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            hand.aim(id)
            hand.put()
          }}
        />
      )}
    </section>
  )
}

/** Where the household is and what it is like; while a party is in the hand, whether it can come here. */
function Facts({ entry, grouped }: Pick<HouseholdCardProps, 'entry' | 'grouped'>) {
  const { t, i18n } = useTranslation(['placement', 'households'])
  const { offer, district } = entry
  const { hosting } = offer
  const from = useHeld((held) => held?.from === offer.id)
  const against = useHeld((held) => held?.rules.get(offer.id))
  if (from)
    return (
      <p className={classes.facts} data-verdict>
        <IconHome size={14} aria-hidden /> {t('here')}
      </p>
    )
  if (against) {
    const fits = against.length === 0
    const words = fits ? t('fits') : against.map((rule) => t(`rules.${rule}`)).join(' · ')
    return (
      <p className={classes.facts} data-verdict={fits ? 'fits' : 'barred'} title={words}>
        {fits ? <IconCheck size={14} aria-hidden /> : <IconBan size={14} aria-hidden />} {words}
      </p>
    )
  }
  const km = new Intl.NumberFormat(formatLocale(i18n.language), {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
  })
  const facts = [
    !grouped && district,
    km.format(hosting.distanceKm),
    hosting.languages.map((language) => language.toUpperCase()).join(' '),
    hosting.pets.map((animal) => t(`households:animals.${animal}`)).join(', '),
    hosting.reserve && t('reserve'),
  ].filter(Boolean)
  return <p className={classes.facts}>{facts.join(' · ')}</p>
}
