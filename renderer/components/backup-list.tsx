import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Backup } from '#shared/contract/answers.ts'
import { formatBytes } from '#shared/domain/byte-text.ts'
import { formatLocale, formatMoment } from '#shared/domain/date-text.ts'

import classes from './backup-list.module.css'

interface BackupListProps {
  readonly label: string
  readonly backups: readonly Backup[]
  /** What can be done with a backup; `at` names it for those who do not see the row. */
  readonly actions: (backup: Backup, at: string) => ReactNode
}

/** Backups, each with when and why it was made, how much it holds, how large it is. */
export function BackupList({ label, backups, actions }: BackupListProps) {
  const { t, i18n } = useTranslation('backups')
  const numbers = new Intl.NumberFormat(formatLocale(i18n.language))
  const newestFirst = backups.toSorted((a, b) => b.at.localeCompare(a.at))
  return (
    <ul className={classes.list} aria-label={label}>
      {newestFirst.map((backup) => {
        const { name, sequence, reason, bytes } = backup
        const at = formatMoment(backup.at, i18n.language)
        return (
          <li key={name} className={classes.backup}>
            <div className={classes.facts}>
              <Text fw={600}>{at}</Text>
              <Text size="sm" c="dimmed">
                {[
                  t(`reason.${reason}`),
                  t('commits', { count: sequence, formatted: numbers.format(sequence) }),
                  formatBytes(bytes, i18n.language),
                ].join(' · ')}
              </Text>
            </div>
            <Group gap="xs">{actions(backup, at)}</Group>
          </li>
        )
      })}
    </ul>
  )
}
