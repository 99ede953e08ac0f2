import { Badge, Box, Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { today } from '#renderer/components/today.ts'
import { deadlineOf } from '#shared/domain/honours/deadline.ts'
import { applicationGaps } from '#shared/domain/honours/gaps.ts'
import { isOpen } from '#shared/domain/honours/ladder.ts'
import { stepName } from '#shared/domain/honours/rules.ts'
import type { Award } from '#shared/records/award.ts'

import { ApplicationForm } from './application-form.tsx'
import { AwardPath } from './award-path.tsx'
import { Deadline } from './deadline.tsx'
import { GapsPanel } from './gaps-panel.tsx'
import classes from './honours.module.css'

/** One award: how far it has come, what it lacks, and the texts of its application. */
export function AwardPage({ awardId }: { readonly awardId: string }) {
  const award = useRecord('awards', awardId)
  return award ? <AwardView award={award} /> : <NotFound />
}

function AwardView({ award }: { readonly award: Award }) {
  const { t, i18n } = useTranslation(['honours', 'common'])
  const navigate = useNavigate()
  const book = useBook()
  const day = today()
  const gaps = useMemo(() => applicationGaps(book, award, day), [book, award, day])
  const deadline = award.state === 'preparing' ? deadlineOf(award.year) : null
  // Of an honour that was only entered afterwards there is no application.
  const written = award.letter !== '' || award.summary !== '' || Object.values(award.dossier).some(Boolean)
  return (
    <Page
      title={`${stepName(award.step, i18n.language)} ${award.year}`}
      breadcrumbs={[{ label: t('title'), link: { to: '/honours' } }]}
      subtitle={
        <>
          <Badge variant={award.state === 'awarded' ? 'filled' : 'light'}>
            {t(`award.states.${award.state}`)}
          </Badge>{' '}
          {deadline && <Deadline date={deadline} day={day} />}
        </>
      }
      actions={
        <>
          <RemoveButton
            label="award-removed"
            collection="awards"
            id={award.id}
            onRemoved={() => void navigate({ to: '/honours' })}
          />
          <ButtonLink
            to="/honours/awards/$awardId/edit"
            params={{ awardId: award.id }}
            variant="default"
            leftSection={<IconPencil size={17} aria-hidden />}
          >
            {t('common:edit')}
          </ButtonLink>
        </>
      }
    >
      <div className={classes.column}>
        <AwardPath award={award} complete={gaps.every(({ needed }) => !needed)} />
        {isOpen(award) && <GapsPanel gaps={gaps} />}
        {award.note !== '' && (
          <Panel title={t('award.note')}>
            <Text className={classes.note}>{award.note}</Text>
          </Panel>
        )}
      </div>
      {(isOpen(award) || written) && <ApplicationForm award={award} />}
      <Box mt="lg">
        <HistoryPanel collection="awards" id={award.id} />
      </Box>
    </Page>
  )
}
