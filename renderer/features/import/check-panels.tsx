import { Group, List, SegmentedControl, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { Doubt } from '#shared/domain/import/doubts.ts'
import type { Duplicate, DuplicateDecision } from '#shared/domain/import/duplicates.ts'
import type { SkippedRow } from '#shared/domain/import/read-rows.ts'
import type { ImportDecisions } from '#shared/domain/import/settle-rows.ts'

import classes from './import.module.css'

interface DuplicatesPanelProps {
  readonly duplicates: readonly Duplicate[]
  readonly decisions: ImportDecisions
  /** The name of a row, as the list has it. */
  readonly nameOf: (row: number) => string
  readonly onDecide: (row: number, decision: DuplicateDecision) => void
}

/** Who may be the same, with what speaks for it, and the user's decision. */
export function DuplicatesPanel({ duplicates, decisions, nameOf, onDecide }: DuplicatesPanelProps) {
  const { t } = useTranslation('imports')
  return (
    <Stack gap="sm">
      {duplicates.map(({ row, other, evidence, proposal }) => {
        const name = nameOf(row)
        return (
          <Group key={row} justify="space-between" gap="sm" className={classes.item}>
            <div>
              <Text fw={600}>
                {other.in === 'list'
                  ? t('duplicate.inList', {
                      name,
                      row: row + 1,
                      other: nameOf(other.row),
                      otherRow: other.row + 1,
                    })
                  : t('duplicate.inBook', { name, row: row + 1, other: other.name })}
              </Text>
              <Text size="sm" c="dimmed">
                {t('duplicate.evidence', { list: evidence.map((each) => t(`evidence.${each}`)).join(', ') })}
              </Text>
            </div>
            <SegmentedControl
              size="sm"
              aria-label={t('duplicate.decide', { name, row: row + 1 })}
              value={decisions.duplicates.get(row) ?? proposal}
              onChange={(value) => onDecide(row, value as DuplicateDecision)}
              data={(['merge', 'skip', 'both'] as const).map((value) => ({
                value,
                label: t(`duplicate.${value}`),
              }))}
            />
          </Group>
        )
      })}
    </Stack>
  )
}

interface DoubtsPanelProps {
  readonly doubts: readonly Doubt[]
  readonly nameOf: (row: number) => string
  readonly onTogether: (row: number, choice: 'together' | 'apart') => void
}

/** What does not agree, and for those who may travel together the user's decision. */
export function DoubtsPanel({ doubts, nameOf, onTogether }: DoubtsPanelProps) {
  const { t } = useTranslation('imports')
  return (
    <Stack gap="sm">
      {doubts.map((doubt) => {
        const name = nameOf(doubt.row)
        const others = doubt.others
          .map((row) => `${nameOf(row)} (${t('check.row', { row: row + 1 })})`)
          .join(', ')
        return (
          <Group key={`${doubt.row} ${doubt.code}`} justify="space-between" gap="sm" className={classes.item}>
            <div>
              <Text fw={600}>
                {name} ({t('check.row', { row: doubt.row + 1 })})
              </Text>
              <Text size="sm">{t(`doubt.${doubt.code}`, { text: doubt.text, others })}</Text>
            </div>
            {doubt.together !== undefined && (
              <SegmentedControl
                size="sm"
                aria-label={t('together.label', { name, row: doubt.row + 1 })}
                value={doubt.together ? 'together' : 'apart'}
                onChange={(value) => onTogether(doubt.row, value as 'together' | 'apart')}
                data={(['together', 'apart'] as const).map((value) => ({
                  value,
                  label: t(`together.${value}`),
                }))}
              />
            )}
          </Group>
        )
      })}
    </Stack>
  )
}

/** Rows that stay out, each with its text, so that nothing is lost unseen. */
export function SkippedPanel({ skipped }: { readonly skipped: readonly SkippedRow[] }) {
  const { t } = useTranslation('imports')
  const empty = skipped.filter(({ reason }) => reason === 'empty')
  return (
    <List size="sm" spacing={4}>
      {skipped
        .filter(({ reason }) => reason !== 'empty')
        .map(({ row, reason, text }) => (
          <List.Item key={row}>
            {t('check.row', { row: row + 1 })} ({t(`skip.${reason}`)}): {text}
          </List.Item>
        ))}
      {empty.length > 0 && (
        <List.Item>{t('skip.emptyRows', { rows: empty.map(({ row }) => row + 1).join(', ') })}</List.Item>
      )}
    </List>
  )
}
