import { Button, Group } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useMemo } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { formerHosts, hostHistory } from '#shared/domain/host-history.ts'
import type { Visit } from '#shared/records/visit.ts'

import type { PartyFormRecord } from './party-form-record.ts'

interface FormerHostsProps {
  readonly form: UseFormReturn<PartyFormRecord>
  readonly visit: Visit
}

/** Households where these guests stayed before, each to be wished for by one click. */
export function FormerHosts({ form: { control, setValue }, visit }: FormerHostsProps) {
  const { t } = useTranslation('visits')
  const book = useBook()
  const [guests, wishes, never] = useWatch({ control, name: ['guests', 'wishes', 'never'] })
  const history = useMemo(() => hostHistory(book, visit.arrival), [book, visit.arrival])
  const personIds = guests.map(({ person }) => person.id)
  const offered = formerHosts(history, personIds).flatMap(({ householdId, arrival }) => {
    const household = book.households.get(householdId)
    const known = wishes.includes(householdId) || never.includes(householdId)
    return household && !known ? [{ household, year: arrival.slice(0, 4) }] : []
  })
  if (offered.length === 0) return null
  return (
    <Group gap="xs">
      {offered.map(({ household, year }) => (
        <Button
          key={household.id}
          variant="light"
          size="xs"
          leftSection={<IconHistory size={16} aria-hidden />}
          onClick={() => setValue('wishes', [...wishes, household.id], { shouldDirty: true })}
        >
          {t('party.formerHost', { household: household.name, year })}
        </Button>
      ))}
    </Group>
  )
}
