import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useReplica } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { splittingParty } from '#shared/domain/split-party.ts'

import type { PartyRow } from './party-row.ts'

interface SplitDialogProps {
  readonly row: PartyRow
  readonly onClose: () => void
}

/** Takes guests out of a party into one of their own. */
export function SplitDialog({ row, onClose }: SplitDialogProps) {
  const { t } = useTranslation(['visits', 'common'])
  const { save } = useCommit()
  const replica = useReplica()
  const [leaving, setLeaving] = useState<string[]>([])

  async function split() {
    const changes = splittingParty(replica.book(), row.party, leaving, crypto.randomUUID())
    const answer = await save('party-split', changes)
    if (answer.ok) onClose()
  }

  return (
    <Dialog onClose={onClose} title={t('party.splitTitle')}>
      <Stack gap="md">
        <Checkbox.Group
          value={leaving}
          onChange={setLeaving}
          aria-label={t('party.splitTitle')}
          description={row.home ? t('party.splitText') : undefined}
        >
          <Stack gap="xs" mt="xs">
            {row.guests.map(({ guest, name }) => (
              <Checkbox key={guest.id} value={guest.id} label={name} />
            ))}
          </Stack>
        </Checkbox.Group>
        {leaving.length === row.guests.length && <Text size="sm">{t('party.splitAll')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button
            disabled={leaving.length === 0 || leaving.length === row.guests.length}
            onClick={() => void split()}
          >
            {t('party.splitDo')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
