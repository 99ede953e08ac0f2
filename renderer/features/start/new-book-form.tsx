import { zodResolver } from '@hookform/resolvers/zod'
import { Alert, Button, Group, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { type FieldPath, useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { useField } from '#renderer/components/form/use-field.ts'
import { GazetteerSearch } from '#renderer/components/gazetteer-search.tsx'
import type { BookState } from '#shared/contract/answers.ts'
import { contract, type InputOf } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'

import { BookFolderField } from './book-folder-field.tsx'
import classes from './start-page.module.css'

type NewBook = InputOf<'book.create'>

interface NewBookFormProps {
  readonly onCreated: (state: BookState) => void
  readonly onBack: () => void
}

/** Own town, office, folder: all that a new book needs. */
export function NewBookForm({ onCreated, onBack }: NewBookFormProps) {
  const { t } = useTranslation(['start', 'common'])
  const errorText = useErrorText()
  const [problem, setProblem] = useState<AppError | null>(null)
  const form = useForm<NewBook>({
    defaultValues: { folder: '', officeName: '', townName: '', gazetteerId: null },
    resolver: zodResolver(contract['book.create'].input),
  })
  const { control, handleSubmit, setValue, getValues, formState } = form
  const town = useField({ control, name: 'townName', label: t('new.town'), required: true })
  const gazetteerId = useController({ control, name: 'gazetteerId' })
  /** What the user has written or chosen is not suggested away. */
  const folderChosen = useRef(false)
  const officeWritten = useRef(false)

  const suggestFolder = useDebouncedCallback(async (townName: string) => {
    if (folderChosen.current || townName.trim() === '') return
    const answer = await call('folders.suggest', { townName })
    if (answer.ok && !folderChosen.current) setValue('folder', answer.value.folder, { shouldValidate: true })
  }, 250)

  function named(name: string, id: number | null) {
    town.field.onChange(name)
    gazetteerId.field.onChange(id)
    suggestFolder(name)
    if (!officeWritten.current)
      setValue('officeName', name === '' ? '' : t('new.officeSuggestion', { town: name }), {
        shouldValidate: formState.isSubmitted,
      })
  }

  async function create(input: NewBook) {
    setProblem(null)
    const answer = await call('book.create', input)
    if (answer.ok) {
      onCreated(answer.value)
      return
    }
    setProblem(answer.error)
    for (const { path, problem } of answer.error.fields ?? [])
      form.setError(path as FieldPath<NewBook>, { type: 'server', message: problem })
  }

  return (
    <form noValidate onSubmit={handleSubmit(create)} className={classes.form}>
      <Title order={2}>{t('new.title')}</Title>
      <div role="alert" className={classes.problem}>
        {problem && <Alert color="red">{errorText(problem)}</Alert>}
      </div>
      <GazetteerSearch
        label={t('new.town')}
        description={t('new.townHint')}
        required
        name="townName"
        inputRef={town.field.ref}
        error={town.input.error}
        value={String(town.field.value)}
        onType={(text) => named(text, null)}
        onPick={(found) => named(found.name, found.id)}
        onBlur={town.field.onBlur}
      />
      <TextField
        control={control}
        name="officeName"
        label={t('new.office')}
        description={t('new.officeHint')}
        required
        onTyped={(text) => {
          officeWritten.current = text !== ''
        }}
      />
      <BookFolderField
        control={control}
        name="folder"
        nameHint={() => getValues('townName')}
        onChosen={() => {
          folderChosen.current = true
        }}
        onPick={(folder) => setValue('folder', folder, { shouldValidate: true })}
      />
      <Group>
        <Button type="submit" loading={formState.isSubmitting}>
          {t('new.create')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('common:back')}
        </Button>
      </Group>
    </form>
  )
}
