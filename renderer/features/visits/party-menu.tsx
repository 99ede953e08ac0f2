import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsJoin, IconArrowsSplit, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import type { Party } from '#shared/records/party.ts'
import type { Visit } from '#shared/records/visit.ts'

import { MergeDialog } from './merge-dialog.tsx'
import type { PartyRow } from './party-row.ts'
import { SplitDialog } from './split-dialog.tsx'

interface PartyMenuProps {
  readonly row: PartyRow
  readonly visit: Visit
  readonly parties: readonly Party[]
}

/**
 * What can be done with a party.
 *
 * The menu is only made when it is first opened: a visit may have hundreds of parties, and a menu is heavy.
 */
export function PartyMenu(props: PartyMenuProps) {
  const { t } = useTranslation('visits')
  const [wanted, setWanted] = useState(false)
  if (wanted) return <OpenedMenu {...props} />
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('party.actions', { name: props.row.name })}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <IconDots size={18} aria-hidden />
    </ActionIcon>
  )
}

function OpenedMenu({ row, visit, parties }: PartyMenuProps) {
  const { t } = useTranslation(['visits', 'common'])
  const navigate = useNavigate()
  const { remove } = useCommit()
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState(false)
  const [dialog, setDialog] = useState<'split' | 'merge' | null>(null)
  useEffect(() => {
    // This button stands where the pressed one stood; opening from it brings the focus back to it.
    button.current?.focus()
    setOpened(true)
  }, [])
  const { party, name } = row
  const params = { visitId: visit.id, partyId: party.id }
  const close = () => setDialog(null)
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal opened={opened} onChange={setOpened}>
        <Menu.Target>
          <ActionIcon ref={button} variant="subtle" color="gray" aria-label={t('party.actions', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => void navigate({ to: '/visits/$visitId/guests/$partyId', params })}
          >
            {t('common:edit')}
          </Menu.Item>
          {party.guests.length > 1 && (
            <Menu.Item
              leftSection={<IconArrowsSplit size={16} aria-hidden />}
              onClick={() => setDialog('split')}
            >
              {t('party.split')}
            </Menu.Item>
          )}
          {parties.length > 1 && (
            <Menu.Item
              leftSection={<IconArrowsJoin size={16} aria-hidden />}
              onClick={() => setDialog('merge')}
            >
              {t('party.merge')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove('party-removed', 'parties', party.id)}
          >
            {t('party.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'split' && <SplitDialog row={row} onClose={close} />}
      {dialog === 'merge' && <MergeDialog row={row} visit={visit} parties={parties} onClose={close} />}
    </>
  )
}
