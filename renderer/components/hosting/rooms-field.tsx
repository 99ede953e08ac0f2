import { ActionIcon, Button, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { NumberField } from '#renderer/components/form/number-field.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { bedCount } from '#shared/domain/bed-count.ts'

import type { HostingForm } from './hosting-form.ts'
import classes from './rooms-field.module.css'

/** The rooms with their beds, one row each; the number of guests follows the beds until it is set by hand. */
export function RoomsField({ form }: { readonly form: HostingForm }) {
  const { t } = useTranslation('households')
  const { control } = form
  const rooms = useFieldArray({ control, name: 'hosting.rooms', keyName: 'key' })
  useGuestsFollowBeds(form)
  return (
    <div>
      {rooms.fields.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('field.noRooms')}
        </Text>
      )}
      <ul className={classes.rooms} aria-label={t('field.rooms')}>
        {rooms.fields.map((room, index) => (
          <li key={room.key} className={classes.room}>
            <TextField
              control={control}
              name={`hosting.rooms.${index}.name`}
              label={t('field.room', { number: index + 1 })}
              placeholder={t('field.roomNamePlaceholder')}
            />
            <NumberField
              control={control}
              name={`hosting.rooms.${index}.single`}
              label={t('field.single')}
              min={0}
              max={9}
            />
            <NumberField
              control={control}
              name={`hosting.rooms.${index}.double`}
              label={t('field.double')}
              min={0}
              max={9}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              className={classes.remove}
              aria-label={t('field.removeRoom', { number: index + 1 })}
              onClick={() => rooms.remove(index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        mt="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => rooms.append({ id: crypto.randomUUID(), name: '', single: 0, double: 0 })}
      >
        {t('field.addRoom')}
      </Button>
    </div>
  )
}

/** Most families take as many guests as they have beds for: the numbers follow while they say the same. */
function useGuestsFollowBeds({ control, getValues, setValue }: HostingForm) {
  const { places } = bedCount(useWatch({ control, name: 'hosting.rooms' }))
  const before = useRef(places)
  useEffect(() => {
    if (places === before.current) return
    for (const name of ['hosting.maxGuests', 'hosting.likes'] as const)
      if (getValues(name) === before.current) setValue(name, places, { shouldDirty: true })
    before.current = places
  }, [places, getValues, setValue])
}
