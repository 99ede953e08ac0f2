import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Dialog } from '#renderer/components/dialog.tsx'

import type { Placement } from '#shared/records/placement.ts'

import type { BoardParty } from './use-board.ts'

interface NoteDialogProps {
  readonly party: BoardParty
  readonly onSave: (placement: Placement, note: string) => void
  readonly onClose: () => void
}

/** What was said about a placement. */
export function NoteDialog({ party, onSave, onClose }: NoteDialogProps) {
  const { t } = useTranslation(['placement', 'common'])
  const { placement } = party
  const [note, setNote] = useState(placement?.note ?? '')
  if (!placement) return null
  return (
    <Dialog title={t('noteTitle', { party: party.name })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSave(placement, note)
        }}
      >
        <Textarea
          data-autofocus
          label={t('note')}
          autosize
          minRows={3}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button type="submit">{t('common:save')}</Button>
        </Group>
      </form>
    </Dialog>
  )
}
