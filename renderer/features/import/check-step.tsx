import { Accordion, Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import { type CommitLabel, useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useBook } from '#renderer/api/use-book.tsx'
import { today } from '#renderer/components/today.ts'
import type { Draft } from '#shared/domain/import/draft.ts'
import { importChanges, importSummary } from '#shared/domain/import/import-changes.ts'
import type { ImportDecisions } from '#shared/domain/import/settle-rows.ts'

import { DoubtsPanel, DuplicatesPanel, SkippedPanel } from './check-panels.tsx'
import { CheckTable } from './check-table.tsx'
import type { ImportOutcome } from './done-step.tsx'
import classes from './import.module.css'
import { LookPanel } from './look-panel.tsx'
import type { ImportPurpose, ImportSession } from './session.ts'
import { StepButtons } from './step-buttons.tsx'
import { useImportPlan } from './use-import-plan.ts'

interface CheckStepProps {
  readonly session: ImportSession
  readonly purpose: ImportPurpose
  readonly onChange: (session: ImportSession) => void
  readonly onBack: () => void
  readonly onDone: (outcome: ImportOutcome) => void
}

/** Shows everything that will happen, takes the user's decisions, and makes the one commit. */
export function CheckStep({ session, purpose, onChange, onBack, onDone }: CheckStepProps) {
  const { t } = useTranslation(['imports', 'errors'])
  const book = useBook()
  const { done } = useCommit()
  const errorText = useErrorText()
  const { list, duplicates, plan } = useImportPlan(session, purpose)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const drafts = useMemo(() => {
    const settled = new Map<number, Draft>(plan.drafts.map((draft) => [draft.row, draft]))
    return list.drafts.map((draft) => settled.get(draft.row) ?? draft)
  }, [list, plan])
  const names = useMemo(() => new Map(list.drafts.map((draft) => [draft.row, nameOfDraft(draft)])), [list])
  const nameOf = (row: number) => names.get(row) ?? t('check.row', { row: row + 1 })
  const out = useMemo(
    () =>
      new Map(plan.out.map(({ row, reason, into }) => [row, t(`skip.${reason}`, { row: (into ?? 0) + 1 })])),
    [plan.out, t],
  )
  const flagged = new Set([...plan.doubts, ...duplicates].map(({ row }) => row))
  const cells = plan.drafts.flatMap((draft) => draft.cells)
  const partly = cells.filter((cell) => cell.state === 'partly').length
  const not = cells.filter((cell) => cell.state === 'not-understood').length

  const decide = (change: Partial<ImportDecisions>) =>
    onChange({ ...session, decisions: { ...session.decisions, ...change } })
  const exclude = (row: number, excluded: boolean) => {
    const rows = new Set(session.decisions.excluded)
    if (excluded) rows.add(row)
    else rows.delete(row)
    decide({ excluded: rows })
  }

  const commit = async () => {
    setSaving(true)
    const changes = importChanges({
      book,
      plan,
      columns: session.columns,
      visit: purpose.visit,
      language: session.language,
      words: {
        family: (name) => t('words.family', { name }),
        list: t('words.list', { name: session.fileName }),
      },
      today: today(),
      newId: () => crypto.randomUUID(),
    })
    // Without a toast: the next step says what came in.
    const label = 'list-imported' satisfies CommitLabel
    const answer = done(await call('records.save', { label, changes: [...changes] }))
    setSaving(false)
    setProblem(answer.ok ? null : errorText(answer.error))
    if (answer.ok) onDone({ sequence: answer.value.sequence, summary: importSummary(plan, changes) })
  }

  const panels = [
    { name: 'cells' as const, count: partly + not, content: <LookPanel drafts={plan.drafts} /> },
    {
      name: 'duplicates' as const,
      count: duplicates.length,
      content: (
        <DuplicatesPanel
          duplicates={duplicates}
          decisions={session.decisions}
          nameOf={nameOf}
          onDecide={(row, decision) =>
            decide({ duplicates: new Map(session.decisions.duplicates).set(row, decision) })
          }
        />
      ),
    },
    {
      name: 'doubts' as const,
      count: plan.doubts.length,
      content: (
        <DoubtsPanel
          doubts={plan.doubts}
          nameOf={nameOf}
          onTogether={(row, choice) =>
            decide({ together: new Map(session.decisions.together).set(row, choice) })
          }
        />
      ),
    },
    {
      name: 'skipped' as const,
      count: list.skipped.length,
      content: <SkippedPanel skipped={list.skipped} />,
    },
  ].filter(({ count }) => count > 0)

  // Open is what asks for a decision; else what to look at.
  const decisionsAsked = [
    ...(duplicates.length > 0 ? ['duplicates'] : []),
    ...(plan.doubts.some((doubt) => doubt.together !== undefined) ? ['doubts'] : []),
  ]

  return (
    <Stack gap="md">
      <Alert
        color={partly + not > 0 ? 'orange' : 'teal'}
        icon={partly + not > 0 ? <IconAlertTriangle aria-hidden /> : <IconCircleCheck aria-hidden />}
        title={t('check.rows', { count: plan.drafts.length })}
        classNames={{ root: classes.notice, title: classes.noticeTitle }}
        role="status"
      >
        <Text size="sm">
          {partly + not > 0 ? t('check.look', { partly, not }) : t('check.allUnderstood')}
        </Text>
      </Alert>
      <Accordion
        multiple
        variant="contained"
        defaultValue={decisionsAsked.length > 0 ? decisionsAsked : ['cells']}
      >
        {panels.map(({ name, count, content }) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>{t(`check.${name}`, { count })}</Accordion.Control>
            <Accordion.Panel>{content}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <CheckTable session={session} drafts={drafts} flagged={flagged} out={out} onExclude={exclude} />
      {problem !== null && (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('errors:title')} role="alert">
          {problem}
        </Alert>
      )}
      <StepButtons
        onBack={onBack}
        onNext={() => void commit()}
        nextDisabled={plan.drafts.length === 0}
        loading={saving}
        nextLabel={t('check.commit', { count: plan.drafts.length })}
      />
    </Stack>
  )
}

function nameOfDraft(draft: Draft): string {
  const given = draft.kind === 'guest' ? draft.givenName : draft.givenNames.join(' & ')
  return `${given} ${draft.familyName}`.trim()
}
