import { Alert, Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import type { GazetteerTown } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { TownRole } from '#shared/records/town.ts'

import { Dialog } from './dialog.tsx'
import { GazetteerSearch } from './gazetteer-search.tsx'

interface NewTownDialogProps {
  readonly townRole: TownRole
  readonly onCreated: (id: string) => void
  readonly onClose: () => void
}

/** A town from the gazetteer put into the book by its name alone, without leaving the form that needs it. */
export function NewTownDialog({ townRole, onCreated, onClose }: NewTownDialogProps) {
  const { t } = useTranslation(['relations', 'towns', 'common', 'problems'])
  const errorText = useErrorText()
  const { save } = useCommit()
  const [name, setName] = useState('')
  const [found, setFound] = useState<GazetteerTown | null>(null)
  const [empty, setEmpty] = useState(false)
  const [refusal, setRefusal] = useState<AppError | null>(null)

  async function create(event: FormEvent) {
    event.preventDefault()
    // The dialog stands inside another form in the tree of React; only this one is meant.
    event.stopPropagation()
    setEmpty(name.trim() === '')
    if (name.trim() === '') return
    const town = newTown(crypto.randomUUID(), townRole, name.trim(), found)
    const answer = await save('town-saved', [{ collection: 'towns', put: town }], { quiet: true })
    if (answer.ok) onCreated(town.id)
    else setRefusal(answer.error)
  }

  return (
    <Dialog title={t('newTown')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void create(event)}>
        <Stack>
          {refusal && (
            <Alert color="red" role="alert">
              {errorText(refusal)}
            </Alert>
          )}
          <GazetteerSearch
            label={t('towns:name')}
            description={t('newTownHint')}
            required
            error={empty ? t('problems:required') : undefined}
            value={name}
            onType={(text) => {
              setName(text)
              setFound(null)
            }}
            onPick={(town) => {
              setName(town.name)
              setFound(town)
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button type="submit">{t('towns:create')}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
