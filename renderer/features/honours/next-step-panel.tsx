import { Button, Text } from '@mantine/core'
import { IconArrowRight, IconCalendarDue } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useReadOnly } from '#renderer/api/read-only.ts'
import { useBook } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { deadlineOf, nextAwardYear } from '#shared/domain/honours/deadline.ts'
import type { Rung } from '#shared/domain/honours/ladder.ts'
import { newApplication } from '#shared/domain/honours/new-award.ts'
import { stepName } from '#shared/domain/honours/rules.ts'
import type { Award, HonourStep } from '#shared/records/award.ts'

import { Deadline } from './deadline.tsx'
import classes from './honours.module.css'

/** What can be done now: go on with the application, or begin that for the next step. */
export function NextStepPanel({ rungs, day }: { readonly rungs: readonly Rung[]; readonly day: string }) {
  const { t } = useTranslation('honours')
  const open = rungs.find(({ status }) => status === 'open')?.award
  const next = rungs.find(({ status }) => status === 'next')
  return (
    <Panel title={t('nextTitle')}>
      {open && <OpenApplication award={open} day={day} />}
      {next && <NextApplication step={next.step} day={day} />}
      {!open && !next && <Text>{t('allHeld')}</Text>}
    </Panel>
  )
}

function OpenApplication({ award, day }: { readonly award: Award; readonly day: string }) {
  const { t, i18n } = useTranslation('honours')
  const name = `${stepName(award.step, i18n.language)} ${award.year}`
  return (
    <div className={classes.stack}>
      <Text>{t(award.state === 'applied' ? 'appliedText' : 'openText', { name })}</Text>
      {award.state === 'preparing' && <DeadlineLine date={deadlineOf(award.year)} day={day} />}
      <ButtonLink
        to="/honours/awards/$awardId"
        params={{ awardId: award.id }}
        rightSection={<IconArrowRight size={17} aria-hidden />}
      >
        {t('continue')}
      </ButtonLink>
    </div>
  )
}

function NextApplication({ step, day }: { readonly step: HonourStep; readonly day: string }) {
  const { t, i18n } = useTranslation('honours')
  const navigate = useNavigate()
  const { save } = useCommit()
  const book = useBook()
  const readOnly = useReadOnly()

  async function begin() {
    const put = newApplication(book, step, day, newRecordBase().id)
    const answer = await save('award-begun', [{ collection: 'awards', put }])
    if (answer.ok) void navigate({ to: '/honours/awards/$awardId', params: { awardId: put.id } })
  }

  return (
    <div className={classes.stack}>
      <Text>{t('nextText', { name: stepName(step, i18n.language) })}</Text>
      <DeadlineLine date={deadlineOf(nextAwardYear(day))} day={day} />
      <Button disabled={readOnly} onClick={() => void begin()}>
        {t('begin')}
      </Button>
    </div>
  )
}

function DeadlineLine({ date, day }: { readonly date: string | null; readonly day: string }) {
  if (date === null) return null
  return (
    <Text size="sm" className={classes.deadline}>
      <IconCalendarDue size={18} aria-hidden />
      <Deadline date={date} day={day} />
    </Text>
  )
}
