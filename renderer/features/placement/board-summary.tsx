import { Badge, Button, Group, Loader, Progress, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconPlayerStop, IconWand } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { gapOf } from '#shared/domain/placement/result.ts'

import classes from './board.module.css'
import type { Board } from './use-board.ts'
import type { SolverRun } from './use-solver.ts'

interface BoardSummaryProps {
  readonly board: Board
  readonly solver: SolverRun
  readonly onAccept: () => void
  readonly onDiscard: () => void
}

/** How good the plan is, and what can be done with it. */
export function BoardSummary({ board, solver, onAccept, onDiscard }: BoardSummaryProps) {
  const { t, i18n } = useTranslation('placement')
  const number = new Intl.NumberFormat(i18n.language)
  const { verdict, proposal, guests } = board
  const any = board.parties.some(({ assignment }) => assignment !== null)
  return (
    <section className={classes.summary} aria-label={t('title')}>
      <Group justify="space-between" gap="sm">
        <Group gap="sm" aria-live="polite">
          <Badge tt="none" size="lg" variant={proposal ? 'filled' : 'light'}>
            {proposal ? t('proposal') : any ? t('accepted') : t('empty')}
          </Badge>
          <Text fw={600}>
            {t('placed', { placed: number.format(verdict.placed), guests: number.format(guests) })}
          </Text>
          <Text c="dimmed">{t('points', { score: number.format(verdict.score) })}</Text>
          {proposal && <Quality board={board} />}
          {verdict.broken.length > 0 && (
            <Badge
              color="red"
              variant="light"
              tt="none"
              leftSection={<IconAlertTriangle size={12} aria-hidden />}
            >
              {t('broken', { count: verdict.broken.length })}
            </Badge>
          )}
        </Group>
        <Group gap="xs">
          {proposal && !solver.running && (
            <>
              <Button leftSection={<IconCheck size={16} aria-hidden />} onClick={onAccept}>
                {t('accept')}
              </Button>
              <Button variant="default" onClick={onDiscard}>
                {t('discard')}
              </Button>
            </>
          )}
          {solver.running ? (
            <Button
              variant="default"
              leftSection={<IconPlayerStop size={16} aria-hidden />}
              onClick={solver.stop}
            >
              {t('stop')}
            </Button>
          ) : (
            <Button
              variant={proposal ? 'default' : 'filled'}
              leftSection={<IconWand size={16} aria-hidden />}
              onClick={solver.start}
            >
              {any ? t('solveAgain') : t('solve')}
            </Button>
          )}
        </Group>
      </Group>
      {solver.running && <Running solver={solver} />}
    </section>
  )
}

function Quality({ board }: { readonly board: Board }) {
  const { t, i18n } = useTranslation('placement')
  const found = board.proposal?.found
  if (!found) return <Text size="sm">{t('changed')}</Text>
  if (found.proven)
    return (
      <Badge variant="light" tt="none" leftSection={<IconCheck size={12} aria-hidden />}>
        {t('proven')}
      </Badge>
    )
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 })
  return <Text size="sm">{t('notProven', { gap: percent.format(gapOf(found)) })}</Text>
}

function Running({ solver }: { readonly solver: SolverRun }) {
  const { t } = useTranslation('placement')
  const { progress } = solver
  const share = progress && progress.guests > 0 ? (100 * progress.placed) / progress.guests : 0
  return (
    <div>
      <Group gap="xs" mt="sm" mb={4}>
        <Loader size="xs" aria-hidden />
        <Text size="sm" role="status">
          {progress
            ? t('progress', {
                placed: progress.placed,
                guests: progress.guests,
                score: Math.round(progress.score),
                bound: Math.round(progress.bound),
              })
            : t('solving')}
        </Text>
      </Group>
      <Progress value={share} aria-label={t('solving')} />
    </div>
  )
}
