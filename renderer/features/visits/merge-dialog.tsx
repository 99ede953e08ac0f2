import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useReplica } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { filterOptions } from '#renderer/components/form/filter-options.ts'
import { mergingParties } from '#shared/domain/merge-parties.ts'
import { likelyPartyKind } from '#shared/domain/party-kind.ts'
import { type Party, partyKinds } from '#shared/records/party.ts'
import type { Visit } from '#shared/records/visit.ts'

import type { PartyRow } from './party-row.ts'
import { usePartyOptions } from './use-party-names.ts'

interface MergeDialogProps {
  readonly row: PartyRow
  readonly visit: Visit
  readonly parties: readonly Party[]
  readonly onClose: () => void
}

/** Makes one party of two. */
export function MergeDialog({ row, visit, parties, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['visits', 'common'])
  const { save } = useCommit()
  const replica = useReplica()
  const others = useMemo(() => parties.filter((party) => party.id !== row.party.id), [parties, row.party.id])
  const options = usePartyOptions(others)
  const [otherId, setOtherId] = useState<string | null>(null)
  const [kind, setKind] = useState<Party['kind']>('friends')

  function choose(id: string | null) {
    setOtherId(id)
    const { people } = replica.book()
    const guests = [...row.party.guests, ...(others.find((party) => party.id === id)?.guests ?? [])]
    setKind(
      likelyPartyKind(
        guests.flatMap((guest) => people.get(guest.personId) ?? []),
        visit.arrival,
      ),
    )
  }

  async function merge() {
    const other = others.find((party) => party.id === otherId)
    if (!other) return
    const answer = await save('parties-merged', mergingParties(replica.book(), visit, row.party, other, kind))
    if (answer.ok) onClose()
  }

  return (
    <Dialog onClose={onClose} title={t('party.mergeTitle')}>
      <Stack gap="md">
        <Text size="sm">{t('party.mergeText')}</Text>
        <div>
          <Text size="sm" fw={600}>
            {t('party.title')}
          </Text>
          <Text>{row.name}</Text>
        </div>
        <Select
          label={t('party.mergeWith')}
          data={[...options]}
          value={otherId}
          onChange={choose}
          searchable
          limit={40}
          filter={filterOptions}
          nothingFoundMessage={t('common:form.nothingFound')}
          data-autofocus
        />
        {otherId !== null && (
          <Select
            label={t('party.kind')}
            data={partyKinds
              .filter((value) => value !== 'single')
              .map((value) => ({ value, label: t(`party.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => value && setKind(value)}
            allowDeselect={false}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button disabled={otherId === null} onClick={() => void merge()}>
            {t('party.mergeDo')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
