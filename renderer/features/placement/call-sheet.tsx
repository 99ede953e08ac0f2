import { Button, Group, Kbd, Text, Textarea, Title } from '@mantine/core'
import { IconPhone, IconPhoneCheck, IconPhoneOff, IconPhoneX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReadOnly } from '#renderer/api/read-only.ts'
import { useCollection } from '#renderer/api/use-book.tsx'
import { ageOn } from '#shared/domain/age.ts'
import { formatDateRange } from '#shared/domain/date-text.ts'
import { personName } from '#shared/domain/names.ts'
import type { Guest } from '#shared/records/party.ts'

import type { CallEnd } from './call-list.tsx'
import classes from './calls.module.css'
import { useBedName } from './household-beds.tsx'
import type { Board, BoardHousehold, BoardParty } from './use-board.ts'

interface CallSheetProps {
  readonly board: Board
  readonly entry: BoardHousehold
  /** Somebody is working through the list: the keys belong to this sheet. */
  readonly begun: boolean
  readonly onEnd: (how: CallEnd, note: string) => void
}

/** Digits, the same in every language, while the sheet has the focus (WCAG 2.1.4). */
const ends: Readonly<Record<string, CallEnd>> = { '1': 'agreed', '2': 'not-reached', '3': 'declines' }

/** One call: the numbers, what to tell, and how it ended. */
export function CallSheet({ board, entry, begun, onEnd }: CallSheetProps) {
  const { t } = useTranslation('placement')
  const people = useCollection('people')
  const readOnly = useReadOnly()
  const { household, parties } = entry
  const [note, setNote] = useState(parties.find(({ placement }) => placement?.note)?.placement?.note ?? '')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (begun) heading.current?.focus()
  }, [begun])

  function press(event: KeyboardEvent) {
    const how = ends[event.key]
    if (!how || readOnly || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    onEnd(how, note)
  }

  return (
    <section className={classes.sheet} aria-labelledby="call" onKeyDown={press}>
      <Title order={2} size="h3" id="call" ref={heading} tabIndex={-1} className={classes.heading}>
        {household.name}
      </Title>
      <ul className={classes.phones}>
        {household.hostIds
          .flatMap((id) => people.get(id) ?? [])
          .map((person) => (
            <li key={person.id}>
              <IconPhone size={16} aria-hidden /> {personName(person)}:{' '}
              <strong>
                {[person.phone, person.mobile].filter(Boolean).join(' · ') || t('calls.noPhone')}
              </strong>
            </li>
          ))}
      </ul>
      <Title order={3} size="h4">
        {t('calls.tell')}
      </Title>
      {parties.map((party) => (
        <Guests key={party.party.id} board={board} entry={entry} party={party} />
      ))}
      <Textarea
        label={t('note')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button
          leftSection={<IconPhoneCheck size={18} aria-hidden />}
          rightSection={<Kbd>1</Kbd>}
          disabled={readOnly}
          onClick={() => onEnd('agreed', note)}
        >
          {t('calls.agreed')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPhoneOff size={18} aria-hidden />}
          rightSection={<Kbd>2</Kbd>}
          disabled={readOnly}
          onClick={() => onEnd('not-reached', note)}
        >
          {t('calls.notReached')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPhoneX size={18} aria-hidden />}
          rightSection={<Kbd>3</Kbd>}
          disabled={readOnly}
          onClick={() => onEnd('declines', note)}
        >
          {t('calls.declines')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('calls.keys')}
      </Text>
    </section>
  )
}

interface GuestsProps {
  readonly board: Board
  readonly entry: BoardHousehold
  readonly party: BoardParty
}

/** The guests of a party as the household must know them, and no more. */
function Guests({ board, entry, party }: GuestsProps) {
  const { t, i18n } = useTranslation('placement')
  const people = useCollection('people')
  const bedName = useBedName()
  const needs = useHostNeeds(entry)
  const { arrival, departure } = board.visit
  const nights = board.kase.parties.find(({ id }) => id === party.party.id)?.nights.length ?? 0
  return (
    <div className={classes.party}>
      <ul className={classes.guests}>
        {party.party.guests.map((guest) => {
          const person = people.get(guest.personId)
          const age = ageOn(person?.born ?? null, arrival)
          const facts = [
            age === null ? t('ageUnknown') : t('years', { age }),
            person?.languages.map((language) => language.toUpperCase()).join(' '),
            bedName(entry.offer, party.assignment?.beds[guest.id]),
            ...needs(guest),
          ]
          return (
            <li key={guest.id}>
              <strong>{person ? personName(person) : '–'}</strong>, {facts.filter(Boolean).join(' · ')}
            </li>
          )
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {formatDateRange(arrival, departure, i18n.language)} ·{' '}
        {t('nightsOf', { nights, all: board.kase.nights })}
        {party.placement && ` · ${t(`states.${party.placement.state}`)}`}
      </Text>
    </div>
  )
}

/** What a household must know of a guest's needs: allergies only where there are animals (each reader their own data). */
function useHostNeeds({ offer }: BoardHousehold): (guest: Guest) => readonly string[] {
  const { t } = useTranslation(['placement', 'households'])
  return (guest) => {
    const animals = guest.allergies.map((animal) => t(`households:animals.${animal}`)).join(', ')
    return [
      guest.diet ? t(`households:diet.${guest.diet}`) : '',
      guest.dietNote,
      animals && offer.hosting.pets.length > 0 ? t('allergy', { animals }) : '',
      guest.mobility === 'step-free' ? t('stepFree') : '',
      guest.smoker ? t('smoker') : '',
    ]
  }
}
