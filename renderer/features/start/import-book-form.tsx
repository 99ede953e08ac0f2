import { zodResolver } from '@hookform/resolvers/zod'
import { Alert, Button, FileInput, Group, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { fileBase64 } from '#renderer/api/file-base64.ts'
import { contract } from '#shared/contract/contract.ts'
import type { AppError } from '#shared/contract/errors.ts'

import { BookFolderField } from './book-folder-field.tsx'
import classes from './start-page.module.css'

const schema = contract['book.import'].input.pick({ folder: true })

export interface BookImport {
  readonly folder: string
  readonly base64: string
}

interface ImportBookFormProps {
  /** Why the last attempt was refused. */
  readonly error: AppError | null
  readonly onImport: (book: BookImport) => Promise<unknown>
  readonly onBack: () => void
}

/** A book that was saved as one file becomes a book in a folder again. */
export function ImportBookForm({ error, onImport, onBack }: ImportBookFormProps) {
  const { t } = useTranslation(['start', 'common', 'problems'])
  const errorText = useErrorText()
  const [file, setFile] = useState<File | null>(null)
  const { control, handleSubmit, setValue, formState } = useForm({
    defaultValues: { folder: '' },
    resolver: zodResolver(schema),
  })
  const folderChosen = useRef(false)
  const baseName = (chosen: File | null) => chosen?.name.replace(/\.[^.]*$/, '') ?? ''

  async function choose(chosen: File | null) {
    setFile(chosen)
    if (!chosen || folderChosen.current) return
    const answer = await call('folders.suggest', { townName: baseName(chosen) })
    if (answer.ok && !folderChosen.current) setValue('folder', answer.value.folder, { shouldValidate: true })
  }

  async function submit({ folder }: { folder: string }) {
    if (file) await onImport({ folder, base64: await fileBase64(file) })
  }

  return (
    <form noValidate onSubmit={handleSubmit(submit)} className={classes.form}>
      <div>
        <Title order={2}>{t('import.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('import.text')}
        </Text>
      </div>
      <div role="alert" className={classes.problem}>
        {error && <Alert color="red">{errorText(error)}</Alert>}
      </div>
      <FileInput
        label={t('import.file')}
        description={t('import.fileHint')}
        placeholder={t('import.choose')}
        withAsterisk
        value={file}
        error={formState.isSubmitted && !file && t('problems:required')}
        onChange={(chosen) => void choose(chosen)}
      />
      <BookFolderField
        control={control}
        name="folder"
        nameHint={() => baseName(file)}
        onChosen={() => {
          folderChosen.current = true
        }}
        onPick={(folder) => setValue('folder', folder, { shouldValidate: true })}
      />
      <Group>
        <Button type="submit" loading={formState.isSubmitting}>
          {t('import.action')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('common:back')}
        </Button>
      </Group>
    </form>
  )
}
