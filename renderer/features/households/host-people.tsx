import { ActionIcon, Badge, Group, SimpleGrid, Text } from '@mantine/core'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { SelectField } from '#renderer/components/form/select-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { useField } from '#renderer/components/form/use-field.ts'
import { AddPerson } from '#renderer/components/people/add-person.tsx'
import { personName } from '#shared/domain/names.ts'
import { sexes } from '#shared/records/common.ts'
import type { Person } from '#shared/records/person.ts'

import classes from './host-people.module.css'
import type { HouseholdFormRecord } from './household-form-record.ts'

/** The people of the household, edited in place: known ones are found by name, others are made here. */
export function HostPeople({ form }: { readonly form: UseFormReturn<HouseholdFormRecord> }) {
  const { t } = useTranslation('households')
  const { control } = form
  const hosts = useFieldArray({ control, name: 'hosts', keyName: 'key' })
  const { input } = useField({ control, name: 'hosts', label: t('section.people') })

  function add(person: Person) {
    const { name, address } = form.getValues()
    if (name === '' && person.familyName !== '')
      form.setValue('name', t('family', { name: person.familyName }), { shouldDirty: true })
    // Whoever is known already has an address; nobody should type it twice.
    if (address.street === '' && person.address)
      form.setValue('address', person.address, { shouldDirty: true })
    hosts.append(person, { shouldFocus: false })
    form.clearErrors('hosts')
  }

  return (
    <>
      <ul className={classes.people} aria-label={t('section.people')}>
        {hosts.fields.map((host, index) => (
          <HostPerson
            key={host.key}
            form={form}
            index={index}
            onFirst={() => hosts.move(index, 0)}
            onRemove={() => hosts.remove(index)}
          />
        ))}
      </ul>
      <AddPerson
        label={t('person.add')}
        description={t('person.addHint')}
        without={hosts.fields.map((host) => host.id)}
        onAdd={add}
      />
      {typeof input.error === 'string' && hosts.fields.length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" mt={4}>
          {input.error}
        </Text>
      )}
    </>
  )
}

interface HostPersonProps {
  readonly form: UseFormReturn<HouseholdFormRecord>
  readonly index: number
  readonly onFirst: () => void
  readonly onRemove: () => void
}

function HostPerson({ form, index, onFirst, onRemove }: HostPersonProps) {
  const { t } = useTranslation(['households', 'common'])
  const { control } = form
  const person = useWatch({ control, name: `hosts.${index}` })
  const name = personName(person) || t('person.unnamed')
  return (
    <li className={classes.person} aria-label={name}>
      <Group gap="xs" mb="xs" wrap="nowrap">
        <Text fw={600} size="sm" truncate>
          {name}
        </Text>
        {index === 0 && (
          <Badge variant="light" size="sm" tt="none" fw={500}>
            {t('person.first')}
          </Badge>
        )}
        {person.revision === 0 && (
          <Badge variant="outline" size="sm" tt="none" fw={500}>
            {t('person.new')}
          </Badge>
        )}
        <Group gap={4} ms="auto" wrap="nowrap">
          {index > 0 && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('person.makeFirst', { name })}
              onClick={onFirst}
            >
              <IconArrowUp size={18} aria-hidden />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('person.remove', { name })}
            onClick={onRemove}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <SimpleGrid type="container" cols={{ base: 1, '460px': 3 }} spacing="sm" verticalSpacing="sm">
        <TextField control={control} name={`hosts.${index}.givenName`} label={t('person.givenName')} />
        <TextField
          control={control}
          name={`hosts.${index}.familyName`}
          label={t('person.familyName')}
          required
        />
        <SelectField
          control={control}
          name={`hosts.${index}.sex`}
          label={t('person.sex')}
          options={sexes.map((value) => ({ value, label: t(`common:sex.${value}`) }))}
          clearable
        />
        <TextField control={control} name={`hosts.${index}.phone`} type="tel" label={t('person.phone')} />
        <TextField control={control} name={`hosts.${index}.mobile`} type="tel" label={t('person.mobile')} />
        <TextField control={control} name={`hosts.${index}.email`} type="email" label={t('person.email')} />
      </SimpleGrid>
    </li>
  )
}
