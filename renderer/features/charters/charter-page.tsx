import { Box, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { relationName } from '#shared/domain/names.ts'
import { newCharter } from '#shared/domain/new-charter.ts'
import { type Charter, charterSchema } from '#shared/records/charter.ts'
import type { Relation } from '#shared/records/relation.ts'

import { CharterFields } from './charter-fields.tsx'
import { CharterPreview } from './charter-preview.tsx'
import classes from './charters.module.css'

/** A charter that is begun for a relation. */
export function NewCharterPage({ relationId }: { readonly relationId: string }) {
  const book = useBook()
  const relation = book.relations.get(relationId)
  const [charter] = useState(() => relation && newCharter(book, relation, newRecordBase().id))
  return charter && relation ? <CharterForm charter={charter} relation={relation} /> : <NotFound />
}

/** A charter of the book. */
export function CharterPage({ charterId }: { readonly charterId: string }) {
  const charter = useRecord('charters', charterId)
  const relation = useRecord('relations', charter?.relationId ?? '')
  return charter && relation ? <CharterForm charter={charter} relation={relation} /> : <NotFound />
}

function CharterForm({ charter, relation }: { readonly charter: Charter; readonly relation: Relation }) {
  const { t, i18n } = useTranslation('charters')
  const navigate = useNavigate()
  const { save } = useCommit()
  const { towns } = useBook()
  const isNew = charter.revision === 0
  const name = relationName(towns, relation, i18n.language)
  const toRelation = { to: '/relations/$relationId', params: { relationId: relation.id } } as const
  return (
    <Page
      title={t('editTitle', { name })}
      breadcrumbs={[
        { label: t('title'), link: { to: '/charters' } },
        { label: name, link: toRelation },
      ]}
      subtitle={<Text size="sm">{t('draft')}</Text>}
      wide
      actions={
        !isNew && (
          <RemoveButton
            label="charter-removed"
            collection="charters"
            id={charter.id}
            onRemoved={() => void navigate({ to: '/charters' })}
          />
        )
      }
    >
      <RecordForm
        schema={charterSchema}
        record={charter}
        onSave={(put) => save('charter-saved', [{ collection: 'charters', put }], { quiet: true })}
        onSaved={() => void navigate({ to: '/charters/$charterId', params: { charterId: charter.id } })}
        onCancel={() => void navigate(isNew ? toRelation : { to: '/charters' })}
      >
        {(form) => (
          <div className={classes.desk}>
            <div>
              <CharterFields form={form} />
            </div>
            <CharterPreview form={form} />
          </div>
        )}
      </RecordForm>
      {!isNew && (
        <Box mt="lg">
          <HistoryPanel collection="charters" id={charter.id} />
        </Box>
      )}
    </Page>
  )
}
