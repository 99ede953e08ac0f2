import { Box } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { activityOfVisit } from '#shared/domain/honours/activity-of-visit.ts'
import { type Activity, activitySchema } from '#shared/records/activity.ts'

import { ActivityFields } from './activity-fields.tsx'

/** An activity that is not in the book yet. */
export function NewActivityPage() {
  const [activity] = useState<Activity>(() => ({
    ...newRecordBase(),
    title: '',
    date: '',
    criteria: [],
    relationId: null,
    visitId: null,
    participants: null,
    young: null,
    description: '',
  }))
  return <ActivityForm activity={activity} />
}

/** A visit, told as an activity. */
export function ActivityOfVisitPage({ visitId }: { readonly visitId: string }) {
  const book = useBook()
  const visit = book.visits.get(visitId)
  const [activity] = useState(() => visit && activityOfVisit(book, visit, newRecordBase().id))
  return activity ? <ActivityForm activity={activity} /> : <NotFound />
}

/** An activity of the book. */
export function ActivityPage({ activityId }: { readonly activityId: string }) {
  const activity = useRecord('activities', activityId)
  return activity ? <ActivityForm activity={activity} /> : <NotFound />
}

function ActivityForm({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('honours')
  const navigate = useNavigate()
  const { save } = useCommit()
  const isNew = activity.revision === 0
  const breadcrumbs = useMemo(
    () => [
      { label: t('title'), link: { to: '/honours' } as const },
      { label: t('activity.title'), link: { to: '/honours/activities' } as const },
    ],
    [t],
  )
  // From a visit one goes back to it.
  const back =
    isNew && activity.visitId !== null
      ? ({ to: '/visits/$visitId', params: { visitId: activity.visitId } } as const)
      : ({ to: '/honours/activities' } as const)
  return (
    <Page
      title={isNew ? t('activity.new') : t('activity.editTitle', { name: activity.title })}
      breadcrumbs={breadcrumbs}
      actions={
        !isNew && (
          <RemoveButton
            label="activity-removed"
            collection="activities"
            id={activity.id}
            onRemoved={() => void navigate({ to: '/honours/activities' })}
          />
        )
      }
    >
      <RecordForm
        schema={activitySchema}
        record={activity}
        onSave={(put) => save('activity-saved', [{ collection: 'activities', put }], { quiet: true })}
        onSaved={() => void navigate(back)}
        onCancel={() => void navigate(back)}
      >
        {(form) => <ActivityFields form={form} />}
      </RecordForm>
      {!isNew && (
        <Box mt="lg">
          <HistoryPanel collection="activities" id={activity.id} />
        </Box>
      )}
    </Page>
  )
}
