import { ActionIcon, Text } from '@mantine/core'
import { IconGripVertical } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { ageOn } from '#shared/domain/age.ts'
import { personName } from '#shared/domain/names.ts'
import type { Guest } from '#shared/records/party.ts'

import classes from './board.module.css'
import { GuestMarks, PartyMarks } from './chip-marks.tsx'
import { useDraggableParty } from './drag.ts'
import { useHand, useHeld } from './hand-context.tsx'
import { type PartyActions, PartyMenu } from './party-menu.tsx'
import type { BoardParty } from './use-board.ts'

export type { PartyActions } from './party-menu.tsx'

interface PartyChipProps {
  readonly party: BoardParty
  readonly arrival: string
  readonly actions: PartyActions
  /** Where each guest sleeps, as words. */
  readonly bedOf?: (guestId: string) => string
}

/** A party on the board: its guests with what matters, to be picked up by mouse or keyboard, or moved by its menu. */
export function PartyChip({ party, arrival, actions, bedOf }: PartyChipProps) {
  const { t } = useTranslation('placement')
  const partyId = party.party.id
  const element = useDraggableParty(partyId)
  const hand = useHand()
  const held = useHeld((one) => one?.partyId === partyId)
  const note = party.placement?.note
  return (
    <div
      ref={element}
      className={classes.party}
      data-locked={party.assignment?.locked || undefined}
      data-held={held || undefined}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size="md"
        className={classes.handle}
        data-handle={partyId}
        aria-label={t('hand.pickUp', { party: party.name })}
        onClick={() => hand.pickUp(partyId, 'keys')}
      >
        <IconGripVertical size={16} aria-hidden />
      </ActionIcon>
      <div className={classes.inside}>
        <ul className={classes.guests}>
          {party.party.guests.map((guest) => (
            <GuestLine key={guest.id} guest={guest} arrival={arrival} bed={bedOf?.(guest.id)} />
          ))}
        </ul>
        <div className={classes.marks}>
          <PartyMarks party={party} />
        </div>
        {note && (
          <Text size="xs" fs="italic" className={classes.detail}>
            {note}
          </Text>
        )}
      </div>
      <PartyMenu party={party} actions={actions} />
    </div>
  )
}

interface GuestLineProps {
  readonly guest: Guest
  readonly arrival: string
  readonly bed: string | undefined
}

function GuestLine({ guest, arrival, bed }: GuestLineProps) {
  const { t } = useTranslation('placement')
  const person = useCollection('people').get(guest.personId)
  const age = ageOn(person?.born ?? null, arrival)
  return (
    <li>
      <div className={classes.guest}>
        <span className={classes.name}>{person ? personName(person) : '–'}</span>
        <span className={classes.age}>{age === null ? t('ageUnknown') : t('years', { age })}</span>
      </div>
      <div className={classes.marks}>
        <GuestMarks guest={guest} person={person} age={age} />
        {bed && <span className={classes.detail}>{bed}</span>}
      </div>
    </li>
  )
}
