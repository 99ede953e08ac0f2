import { Button, FileButton, Group, Input, Text } from '@mantine/core'
import { IconPhotoUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { fileBase64 } from '#renderer/api/file-base64.ts'
import { useFileUrl } from '#renderer/api/use-file-url.ts'
import type { FileRef } from '#shared/records/common.ts'

import classes from './image-field.module.css'
import { type FieldProps, useField } from './use-field.ts'

interface ImageFieldProps<T extends FieldValues> extends FieldProps<T> {
  readonly chooseLabel: string
  readonly replaceLabel: string
}

/** A picture (SVG or PNG) put into the book; the form holds the reference to it, or null. */
export function ImageField<T extends FieldValues>(props: ImageFieldProps<T>) {
  const { field, input } = useField(props)
  const { t } = useTranslation()
  const errorText = useErrorText()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const file = (field.value ?? null) as FileRef | null
  const url = useFileUrl(file)

  async function put(chosen: File | null) {
    if (!chosen) return
    setBusy(true)
    setRefusal(null)
    const answer = await call('files.put', { name: chosen.name, base64: await fileBase64(chosen) })
    setBusy(false)
    if (answer.ok) field.onChange(answer.value)
    else setRefusal(errorText(answer.error))
  }

  return (
    <Input.Wrapper
      label={input.label}
      description={input.description}
      error={refusal ?? input.error}
      // It comes without a key pressed in the field: a screen reader must say it (WCAG 4.1.3).
      errorProps={{ role: 'alert' }}
      labelElement="div"
    >
      <Group gap="md" mt={6} mb={4}>
        <span className={classes.frame}>
          {url && <img src={url} alt={file?.name ?? ''} className={classes.image} />}
        </span>
        <div>
          <Group gap="xs">
            <FileButton accept="image/svg+xml,image/png" onChange={(chosen) => void put(chosen)}>
              {(button) => (
                <Button
                  {...button}
                  ref={field.ref}
                  name={field.name}
                  variant="default"
                  loading={busy}
                  leftSection={<IconPhotoUp size={18} aria-hidden />}
                >
                  {file ? props.replaceLabel : props.chooseLabel}
                </Button>
              )}
            </FileButton>
            {file && (
              <Button variant="subtle" color="gray" onClick={() => field.onChange(null)}>
                {t('remove')}
              </Button>
            )}
          </Group>
          {file && (
            <Text size="xs" c="dimmed" mt={6}>
              {file.name}
            </Text>
          )}
        </div>
      </Group>
    </Input.Wrapper>
  )
}
