import { Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import type { ImportSummary } from '#shared/domain/import/import-changes.ts'

import type { ImportPurpose, ImportSession } from './session.ts'

export interface ImportOutcome {
  readonly sequence: number
  readonly summary: ImportSummary
}

interface DoneStepProps {
  readonly outcome: ImportOutcome
  readonly session: ImportSession
  readonly purpose: ImportPurpose
  readonly onSheet: (index: number) => void
  readonly onAgain: () => void
}

const counted = ['people', 'parties', 'households', 'offers', 'completed', 'notes'] as const

/** What came in, the way to it, and the way back. */
export function DoneStep({ outcome, session, purpose, onSheet, onAgain }: DoneStepProps) {
  const { t } = useTranslation('imports')
  const commit = useCommit()
  const [undone, setUndone] = useState<'no' | 'working' | 'yes'>('no')

  const undo = async () => {
    setUndone('working')
    setUndone((await commit.undo(outcome.sequence)) ? 'yes' : 'no')
  }

  const others = session.sheets
    .map((sheet, index) => ({ sheet, index }))
    .filter(({ index }) => index !== session.sheetIndex)

  return (
    <Stack gap="md" maw={640}>
      {undone === 'yes' ? (
        <Text role="status">{t('done.undone')}</Text>
      ) : (
        <>
          <Group gap="sm">
            <IconCircleCheck size={30} aria-hidden />
            <Title order={2}>{t('done.title')}</Title>
          </Group>
          <div role="status">
            <List>
              {counted
                .filter((name) => outcome.summary[name] > 0)
                .map((name) => (
                  <List.Item key={name}>{t(`done.${name}`, { count: outcome.summary[name] })}</List.Item>
                ))}
            </List>
          </div>
        </>
      )}
      <Group>
        <Target purpose={purpose} />
        {undone !== 'yes' &&
          others.map(({ sheet, index }) => (
            <Button key={sheet.name} variant="default" onClick={() => onSheet(index)}>
              {t('done.nextSheet', { name: sheet.name })}
            </Button>
          ))}
        <Button variant="default" onClick={onAgain}>
          {t('done.again')}
        </Button>
        {undone !== 'yes' && (
          <Button
            variant="subtle"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            loading={undone === 'working'}
            onClick={() => void undo()}
          >
            {t('done.undo')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

function Target({ purpose: { kind, visit } }: { readonly purpose: ImportPurpose }) {
  const { t } = useTranslation('imports')
  if (!visit) return <ButtonLink to="/households">{t('done.toHouseholds')}</ButtonLink>
  const params = { visitId: visit.id }
  if (kind === 'guests')
    return (
      <ButtonLink to="/visits/$visitId/guests" params={params}>
        {t('done.toGuests')}
      </ButtonLink>
    )
  return (
    <ButtonLink to="/visits/$visitId/offers" params={params}>
      {t('done.toOffers')}
    </ButtonLink>
  )
}
