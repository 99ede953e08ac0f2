import { Alert, Badge, Button, Group, ScrollArea, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconArrowUp, IconBook2, IconFolder } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import type { FolderListing } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { Dialog } from './dialog.tsx'
import classes from './folder-picker.module.css'
import { Loading } from './loading.tsx'

interface FolderPickerProps {
  readonly opened: boolean
  readonly title?: string
  /** Where to begin; null: where the Node side thinks best. */
  readonly start: string | null
  /** For a new book, the folder it is put into, which must be writable; to open one, the book itself. */
  readonly purpose: 'new-book' | 'open-book'
  readonly onPick: (path: string) => void
  readonly onClose: () => void
}

/** Walks the folders of this machine; books among them are marked and taken by one click. */
export function FolderPicker(props: FolderPickerProps) {
  const { t } = useTranslation()
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title ?? t('folder.title')} size="lg">
      {props.opened && <Folders {...props} />}
    </Dialog>
  )
}

function Folders({ start, purpose, onPick, onClose }: FolderPickerProps) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const [listing, setListing] = useState<FolderListing | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const show = useCallback(async (path: string | null) => {
    const answer = await call('folders.list', { path })
    if (answer.ok) {
      setListing(answer.value)
      setError(null)
      return true
    }
    setError(answer.error)
    return false
  }, [])
  useEffect(() => {
    // A remembered folder may be gone; then the Node side proposes one.
    void show(start).then((shown) => shown || start === null || show(null))
  }, [show, start])

  const suits = listing && (purpose === 'new-book' ? listing.writable : listing.isBook)
  return (
    <Stack gap="sm">
      {error && <Alert color="red">{errorText(error)}</Alert>}
      {!listing && !error && <Loading />}
      {listing && (
        <>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconArrowUp size={14} aria-hidden />}
              disabled={listing.parent === null}
              onClick={() => void show(listing.parent)}
            >
              {t('folder.up')}
            </Button>
            <Text size="sm" className={classes.path} aria-live="polite">
              {listing.path}
            </Text>
          </Group>
          <ScrollArea h={320} className={classes.list} type="auto">
            {listing.folders.length === 0 && (
              <Text size="sm" c="dimmed" p="md">
                {t('folder.empty')}
              </Text>
            )}
            <ul aria-label={t('folder.list', { path: listing.path })} className={classes.folders}>
              {listing.folders.map((folder) => (
                <li key={folder.path}>
                  <UnstyledButton
                    className={classes.folder}
                    onClick={() =>
                      folder.isBook && purpose === 'open-book' ? onPick(folder.path) : void show(folder.path)
                    }
                  >
                    {folder.isBook ? (
                      <IconBook2 size={18} aria-hidden className={classes.book} />
                    ) : (
                      <IconFolder size={18} aria-hidden className={classes.icon} />
                    )}
                    <span className={classes.name}>{folder.name}</span>
                    {folder.isBook && (
                      <Badge variant="light" size="sm">
                        {t('folder.book')}
                      </Badge>
                    )}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </ScrollArea>
          {purpose === 'new-book' && !listing.writable && (
            <Text size="sm" c="dimmed">
              {t('folder.notWritable')}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button disabled={!suits} onClick={() => onPick(listing.path)}>
              {t(purpose === 'new-book' ? 'folder.inside' : 'folder.here')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  )
}
