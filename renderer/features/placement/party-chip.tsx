import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core'
import {
  IconArrowsMove,
  IconDoorExit,
  IconDotsVertical,
  IconLock,
  IconLockOpen,
  IconQuestionMark,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { ageOn } from '#shared/domain/age.ts'
import { personName } from '#shared/domain/names.ts'
import type { Guest } from '#shared/records/party.ts'

import classes from './board.module.css'
import { useDraggableParty } from './drag.ts'
import type { BoardParty } from './use-board.ts'

export interface PartyActions {
  readonly onMove: (party: BoardParty) => void
  readonly onTakeOut: (party: BoardParty) => void
  readonly onLock: (party: BoardParty, locked: boolean) => void
  readonly onWhy: (party: BoardParty) => void
}

interface PartyChipProps {
  readonly party: BoardParty
  readonly arrival: string
  readonly actions: PartyActions
  /** Where each guest sleeps, as words. */
  readonly bedOf?: (guestId: string) => string
}

/** A party on the board: its guests with what matters, to be dragged or moved by its menu. */
export function PartyChip({ party, arrival, actions, bedOf }: PartyChipProps) {
  const { t } = useTranslation('placement')
  const element = useDraggableParty(party.party.id)
  const locked = party.assignment?.locked === true
  return (
    <div ref={element} className={classes.party} data-locked={locked || undefined}>
      <Group justify="space-between" wrap="nowrap" gap={4} align="flex-start">
        <ul className={classes.guests}>
          {party.party.guests.map((guest) => (
            <GuestLine key={guest.id} guest={guest} arrival={arrival} bed={bedOf?.(guest.id)} />
          ))}
        </ul>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('menu', { party: party.name })}>
              <IconDotsVertical size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => actions.onMove(party)}>
              {party.assignment ? t('move') : t('placeIt')}
            </Menu.Item>
            <Menu.Item leftSection={<IconQuestionMark size={16} />} onClick={() => actions.onWhy(party)}>
              {party.assignment ? t('why') : t('whyUnplaced')}
            </Menu.Item>
            {party.assignment && (
              <>
                <Menu.Item
                  leftSection={locked ? <IconLockOpen size={16} /> : <IconLock size={16} />}
                  onClick={() => actions.onLock(party, !locked)}
                >
                  {locked ? t('unlock') : t('lock')}
                </Menu.Item>
                <Menu.Item leftSection={<IconDoorExit size={16} />} onClick={() => actions.onTakeOut(party)}>
                  {t('takeOut')}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {(party.party.guests.length > 1 || locked) && (
        <Group gap={6} mt={2}>
          {party.party.guests.length > 1 && (
            <Text size="xs" c="dimmed">
              {t(`kinds.${party.party.kind}`)}
            </Text>
          )}
          {locked && (
            <Badge size="sm" variant="outline" leftSection={<IconLock size={11} aria-hidden />}>
              {t('locked')}
            </Badge>
          )}
        </Group>
      )}
    </div>
  )
}

function GuestLine(props: {
  readonly guest: Guest
  readonly arrival: string
  readonly bed: string | undefined
}) {
  const { t } = useTranslation(['placement', 'households'])
  const { guest } = props
  const person = useCollection('people').get(guest.personId)
  const age = ageOn(person?.born ?? null, props.arrival)
  const marks = [
    age === null ? t('ageUnknown') : t('years', { age }),
    ...(person?.languages ?? []).map((language) => language.toUpperCase()),
  ]
  const needs = [
    ...(age !== null && age < 18 ? [t('minor')] : []),
    ...(guest.allergies.length > 0
      ? [
          t('allergy', {
            animals: guest.allergies.map((animal) => t(`households:animals.${animal}`)).join(', '),
          }),
        ]
      : []),
    ...(guest.mobility === 'step-free' ? [t('stepFree')] : []),
    ...(guest.smoker ? [t('smoker')] : []),
  ]
  return (
    <li>
      <Group gap={6} justify="space-between" wrap="nowrap" align="baseline">
        <Text size="sm" fw={600} span truncate>
          {person ? personName(person) : '–'}
        </Text>
        <Text size="xs" c="dimmed" span className={classes.marks}>
          {marks.join(' · ')}
        </Text>
      </Group>
      {props.bed && (
        <Text size="xs" c="dimmed">
          {props.bed}
        </Text>
      )}
      {needs.length > 0 && (
        <Text size="xs" className={classes.need}>
          {needs.join(' · ')}
        </Text>
      )}
    </li>
  )
}
