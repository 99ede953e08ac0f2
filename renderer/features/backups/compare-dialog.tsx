import { Alert, List, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useErrorText } from '#renderer/api/error-text.ts'
import { useAnswer } from '#renderer/api/use-answer.ts'
import { useBook } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { useFieldText } from '#renderer/components/history/use-field-text.ts'
import { Loading } from '#renderer/components/loading.tsx'
import type { Backup } from '#shared/contract/answers.ts'
import { bookOfContent } from '#shared/domain/book-of-content.ts'
import { type ChangedRecord, type CollectionDifference, compareBooks } from '#shared/domain/compare-books.ts'
import { formatMoment } from '#shared/domain/date-text.ts'
import { recordName } from '#shared/domain/record-name.ts'
import type { BookView, CollectionName, RecordOf } from '#shared/records/collections.ts'

import classes from './backups.module.css'

/** More names than this help nobody to decide. */
const LISTED = 100

/** What has changed since a backup: numbers at first, names and fields when one looks closer. */
export function CompareDialog({
  backup,
  onClose,
}: {
  readonly backup: Backup
  readonly onClose: () => void
}) {
  const { t, i18n } = useTranslation('backups')
  const errorText = useErrorText()
  const book = useBook()
  const { answer } = useAnswer('backups.read', { name: backup.name })
  const before = useMemo(() => (answer?.ok ? bookOfContent(answer.value) : null), [answer])
  const differences = useMemo(() => before && compareBooks(before, book), [before, book])
  return (
    <Dialog
      title={t('compareTitle', { at: formatMoment(backup.at, i18n.language) })}
      size="lg"
      onClose={onClose}
    >
      {!answer && <Loading />}
      {answer && !answer.ok && (
        <Alert color="red" role="alert">
          {errorText(answer.error)}
        </Alert>
      )}
      {differences?.length === 0 && <Text>{t('same')}</Text>}
      {before &&
        differences?.map((difference) => (
          <Difference key={difference.collection} difference={difference} before={before} after={book} />
        ))}
    </Dialog>
  )
}

interface DifferenceProps {
  readonly difference: CollectionDifference
  readonly before: BookView
  readonly after: BookView
}

function Difference({ difference, before, after }: DifferenceProps) {
  const { t, i18n } = useTranslation(['backups', 'common'])
  const { collection } = difference
  const { labelOf } = useFieldText(collection)
  const nameOf = (book: BookView, record: RecordOf<CollectionName>) =>
    recordName(book, collection, record, i18n.language) || t(`common:inUse.as.${collection}`)
  // The union of all collections is read as one list of any.
  const changed: readonly ChangedRecord[] = difference.changed
  const groups = [
    { kind: 'added', texts: difference.added.map((record) => nameOf(after, record)) },
    {
      kind: 'changed',
      texts: changed.map(
        (one) => `${nameOf(after, one.after)}: ${one.fields.map((field) => labelOf([field])).join(', ')}`,
      ),
    },
    { kind: 'removed', texts: difference.removed.map((record) => nameOf(before, record)) },
  ] as const
  const shown = groups
    .filter(({ texts }) => texts.length > 0)
    .map(({ kind, texts }) => ({ kind, texts, title: t(kind, { count: texts.length }) }))
  return (
    <details className={classes.difference}>
      <summary>
        <Text span fw={600}>
          {t(`common:inUse.as.${collection}`)}
        </Text>{' '}
        <Text span size="sm" c="dimmed">
          {shown.map(({ title }) => title).join(', ')}
        </Text>
      </summary>
      {shown.map(({ kind, texts, title }) => (
        <div key={kind}>
          <Text size="sm" c="dimmed">
            {title}
          </Text>
          <List size="sm" mb="sm">
            {texts.slice(0, LISTED).map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered, and names may repeat.
              <List.Item key={at}>{text}</List.Item>
            ))}
          </List>
          {texts.length > LISTED && (
            <Text size="sm" c="dimmed" mb="sm">
              {t('more', { count: texts.length - LISTED })}
            </Text>
          )}
        </div>
      ))}
    </details>
  )
}
