import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowsMove,
  IconDoorExit,
  IconDotsVertical,
  IconLock,
  IconLockOpen,
  IconNote,
  IconQuestionMark,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { type PlacementState, placementStates } from '#shared/records/placement.ts'

import { stateIcons } from './state-mark.tsx'
import type { BoardParty } from './use-board.ts'

export interface PartyActions {
  readonly onMove: (party: BoardParty) => void
  readonly onTakeOut: (party: BoardParty) => void
  readonly onLock: (party: BoardParty, locked: boolean) => void
  readonly onWhy: (party: BoardParty) => void
  readonly onState: (party: BoardParty, state: PlacementState) => void
  readonly onNote: (party: BoardParty) => void
}

interface PartyMenuProps {
  readonly party: BoardParty
  readonly actions: PartyActions
}

/** Everything that can be done with a party, on the board and in the table. */
export function PartyMenu({ party, actions }: PartyMenuProps) {
  const { t } = useTranslation('placement')
  const { assignment, placement } = party
  const locked = assignment?.locked === true
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label={t('menu', { party: party.name })}>
          <IconDotsVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowsMove size={16} />} onClick={() => actions.onMove(party)}>
          {assignment ? t('move') : t('placeIt')}
        </Menu.Item>
        <Menu.Item leftSection={<IconQuestionMark size={16} />} onClick={() => actions.onWhy(party)}>
          {assignment ? t('why') : t('whyUnplaced')}
        </Menu.Item>
        {assignment && (
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
        {placement && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('state')}</Menu.Label>
            {placementStates.map((state) => {
              const StateIcon = stateIcons[state]
              return (
                <Menu.Item
                  key={state}
                  leftSection={<StateIcon size={16} />}
                  disabled={state === placement.state}
                  onClick={() => actions.onState(party, state)}
                >
                  {t(`states.${state}`)}
                </Menu.Item>
              )
            })}
            <Menu.Item leftSection={<IconNote size={16} />} onClick={() => actions.onNote(party)}>
              {t('noteEdit')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
