import { Button, List, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type CommitLabel, useCommit } from '#renderer/api/commit.tsx'
import { useReadOnly } from '#renderer/api/read-only.ts'
import { useBook } from '#renderer/api/use-book.tsx'
import { usesOf } from '#shared/domain/references.ts'
import { removal } from '#shared/domain/removal.ts'
import type { CollectionName } from '#shared/records/collections.ts'

import { Dialog } from './dialog.tsx'
import { PageLink } from './links.tsx'
import { recordLink } from './record-link.ts'

interface RemoveButtonProps {
  readonly label: CommitLabel
  readonly collection: CollectionName
  readonly id: string
  /** After the record is gone: where to go. */
  readonly onRemoved: () => void
}

/** Deletes a record without asking, because the toast can undo it; if it is still needed, shows where. */
export function RemoveButton({ label, collection, id, onRemoved }: RemoveButtonProps) {
  const { t } = useTranslation()
  const { remove } = useCommit()
  const book = useBook()
  const readOnly = useReadOnly()
  const [needed, setNeeded] = useState(false)

  async function go() {
    const possible = removal(book, collection, id)
    if (!possible.ok && possible.error.code === 'record-in-use') {
      setNeeded(true)
      return
    }
    const answer = await remove(label, collection, id)
    if (answer.ok) onRemoved()
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        disabled={readOnly}
        title={readOnly ? t('readOnlyHint') : undefined}
        onClick={() => void go()}
      >
        {t('delete')}
      </Button>
      <Dialog opened={needed} onClose={() => setNeeded(false)} title={t('inUse.title')}>
        <Text size="sm" mb="sm">
          {t('inUse.text')}
        </Text>
        {needed && <Uses collection={collection} id={id} />}
      </Dialog>
    </>
  )
}

/** The records that forbid a deletion, each leading to its page. */
function Uses({ collection, id }: { readonly collection: CollectionName; readonly id: string }) {
  const { t, i18n } = useTranslation()
  const book = useBook()
  const refusing = usesOf(book, collection, id).filter(({ reference }) => reference.onDelete === 'refuse')
  // One record may refer in two ways; it is named once.
  const uses = [...new Map(refusing.map((use) => [use.record.id, use])).values()]
  return (
    <List size="sm" spacing={6}>
      {uses.map(({ reference, record }) => {
        const found = recordLink(book, reference.from, record, i18n.language)
        return (
          <List.Item key={`${reference.from} ${record.id}`}>
            {found && (
              <PageLink size="sm" {...found.link}>
                {found.title}
              </PageLink>
            )}{' '}
            <Text span size="sm" c="dimmed">
              {t(`inUse.as.${reference.from}`)}
            </Text>
          </List.Item>
        )
      })}
    </List>
  )
}
