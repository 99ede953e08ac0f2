import { Text, VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { RecordVersion } from '#shared/contract/answers.ts'
import { recordChanges } from '#shared/domain/record-changes.ts'
import type { CollectionName } from '#shared/records/collections.ts'

import classes from './history-panel.module.css'
import { useFieldText } from './use-field-text.ts'

interface VersionChangesProps {
  readonly collection: CollectionName
  readonly version: RecordVersion
  /** The oldest version that is known: what was not there before was made in it. */
  readonly first: boolean
}

/** What one version changed: field by field, before and after, in words. */
export function VersionChanges({ collection, version, first }: VersionChangesProps) {
  const { t } = useTranslation('history')
  const { labelOf, textOf, isWhole } = useFieldText(collection)
  const before = asRecord(version.before)
  const after = asRecord(version.after)
  const said = !before ? t(first ? 'created' : 'putBack') : !after ? t('removed') : null
  const changes = before && after ? recordChanges(before, after, isWhole) : []
  if (said ?? changes.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {said ?? t('unchanged')}
      </Text>
    )
  return (
    <dl className={classes.changes}>
      {changes.map(({ path, item, before: was, after: is }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the changes of a version never change.
        <div key={at} className={classes.change}>
          <dt>{labelOf(path, item)}</dt>
          <dd>
            <VisuallyHidden>{t('from')} </VisuallyHidden>
            {textOf(path, was) === '' ? (
              <span>{t('nothing')}</span>
            ) : (
              <span className={classes.before}>{textOf(path, was)}</span>
            )}{' '}
            <IconArrowRight size={14} aria-hidden className={classes.arrow} />{' '}
            <VisuallyHidden>{t('to')} </VisuallyHidden>
            <span>{textOf(path, is) || t('nothing')}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function asRecord(value: unknown): object | null {
  return typeof value === 'object' ? value : null
}
