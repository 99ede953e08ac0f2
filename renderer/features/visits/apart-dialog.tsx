import { ActionIcon, Button, Group, List, Select, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { filterOptions } from '#renderer/components/form/filter-options.ts'
import type { Party } from '#shared/records/party.ts'
import type { Visit } from '#shared/records/visit.ts'

import { usePartyOptions } from './use-party-names.ts'

interface ApartDialogProps {
  readonly visit: Visit
  readonly parties: readonly Party[]
  readonly onClose: () => void
}

/** Parties that must not be in one household on a common night. */
export function ApartDialog({ visit, parties, onClose }: ApartDialogProps) {
  const { t } = useTranslation(['visits', 'common'])
  const { save } = useCommit()
  const options = usePartyOptions(parties)
  const [first, setFirst] = useState<string | null>(null)
  const [second, setSecond] = useState<string | null>(null)
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.label ?? id
  const exists = visit.keepApart.some(
    (pair) => first !== null && second !== null && pair.includes(first) && pair.includes(second),
  )
  const put = (keepApart: Visit['keepApart']) =>
    save('keep-apart-changed', [{ collection: 'visits', put: { ...visit, keepApart } }])

  async function add() {
    if (first === null || second === null) return
    const answer = await put([...visit.keepApart, [first, second]])
    if (!answer.ok) return
    setFirst(null)
    setSecond(null)
  }

  const select = (label: string, value: string | null, other: string | null, set: typeof setFirst) => (
    <Select
      label={label}
      data={options.filter((option) => option.value !== other)}
      value={value}
      onChange={set}
      searchable
      limit={40}
      filter={filterOptions}
      nothingFoundMessage={t('common:form.nothingFound')}
    />
  )
  return (
    <Dialog onClose={onClose} title={t('apart.title')} size="lg">
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('apart.text')}
        </Text>
        {visit.keepApart.length === 0 ? (
          <Text size="sm">{t('apart.none')}</Text>
        ) : (
          <List listStyleType="none" spacing={4}>
            {visit.keepApart.map((pair) => {
              const names = { first: nameOf(pair[0]), second: nameOf(pair[1]) }
              return (
                <List.Item key={pair.join(' ')}>
                  <Group gap="xs" wrap="nowrap">
                    <Text>{t('apart.pair', names)}</Text>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={t('apart.remove', names)}
                      onClick={() => void put(visit.keepApart.filter((other) => other !== pair))}
                    >
                      <IconTrash size={18} aria-hidden />
                    </ActionIcon>
                  </Group>
                </List.Item>
              )
            })}
          </List>
        )}
        <Group align="flex-end" grow preventGrowOverflow={false}>
          {select(t('apart.first'), first, second, setFirst)}
          {select(t('apart.second'), second, first, setSecond)}
        </Group>
        {exists && <Text size="sm">{t('apart.exists')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:close')}
          </Button>
          <Button disabled={first === null || second === null || exists} onClick={() => void add()}>
            {t('apart.add')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}
