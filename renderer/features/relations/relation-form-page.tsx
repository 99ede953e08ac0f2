import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { ChoiceField } from '#renderer/components/form/choice-field.tsx'
import { DateField, PartialDateField } from '#renderer/components/form/date-field.tsx'
import { FormSection, Wide } from '#renderer/components/form/form-section.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { TagsField } from '#renderer/components/form/select-field.tsx'
import { TextareaField, TextField } from '#renderer/components/form/text-field.tsx'
import { PartnerTownsField } from '#renderer/components/form/town-fields.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { asPartnership, renewed } from '#shared/domain/agreement-term.ts'
import { relationName } from '#shared/domain/names.ts'
import {
  isLimitedKind,
  type Relation,
  relationKinds,
  relationSchema,
  relationStatuses,
} from '#shared/records/relation.ts'

/** A relation that is not in the book yet; with a town, to that town. */
export function NewRelationPage({ townId }: { readonly townId?: string }) {
  const [relation] = useState<Relation>(() => ({
    ...newRecordBase(),
    kind: 'partnership',
    status: 'active',
    townIds: townId === undefined ? [] : [townId],
    since: null,
    endsOn: null,
    projects: [],
    origin: '',
    contacts: [],
    note: '',
  }))
  return <RelationForm relation={relation} />
}

/** A relation of the book, to be changed. */
export function EditRelationPage({ relationId }: { readonly relationId: string }) {
  const relation = useRecord('relations', relationId)
  return relation ? <RelationForm relation={relation} /> : <NotFound />
}

/** A relation that runs out, to be renewed: another term is proposed. */
export function RenewRelationPage({ relationId }: { readonly relationId: string }) {
  const relation = useRecord('relations', relationId)
  const proposal = useMemo(() => relation && renewed(relation), [relation])
  return proposal ? <RelationForm relation={proposal} title="renewTitle" /> : <NotFound />
}

/** A friendship or project that becomes a partnership. */
export function ConvertRelationPage({ relationId }: { readonly relationId: string }) {
  const relation = useRecord('relations', relationId)
  const proposal = useMemo(() => relation && asPartnership(relation), [relation])
  return proposal ? <RelationForm relation={proposal} title="convertTitle" /> : <NotFound />
}

interface RelationFormProps {
  readonly relation: Relation
  readonly title?: 'editTitle' | 'renewTitle' | 'convertTitle'
}

function RelationForm({ relation, title = 'editTitle' }: RelationFormProps) {
  const { t, i18n } = useTranslation('relations')
  const navigate = useNavigate()
  const { save } = useCommit()
  const towns = useCollection('towns')
  const isNew = relation.revision === 0
  const name = relationName(towns, relation, i18n.language) || t('unnamed')
  const detail = { to: '/relations/$relationId', params: { relationId: relation.id } } as const
  return (
    <Page
      title={isNew ? t('new') : t(title, { name })}
      breadcrumbs={[
        { label: t('title'), link: { to: '/relations' } },
        ...(isNew ? [] : [{ label: name, link: detail }]),
      ]}
    >
      <RecordForm
        schema={relationSchema}
        record={relation}
        saveLabel={isNew ? t('create') : undefined}
        onSave={(put) => save('relation-saved', [{ collection: 'relations', put }], { quiet: true })}
        onSaved={() => void navigate(detail)}
        onCancel={() => void navigate(isNew ? { to: '/relations' } : detail)}
      >
        {(form) => <RelationFields form={form} />}
      </RecordForm>
    </Page>
  )
}

function RelationFields({ form }: { readonly form: UseFormReturn<Relation> }) {
  const { t } = useTranslation('relations')
  const { control } = form
  const kind = useWatch({ control, name: 'kind' })
  const limited = isLimitedKind(kind)
  return (
    <>
      <FormSection title={t('basics')} description={t('basicsHint')} columns={1}>
        <PartnerTownsField
          control={control}
          name="townIds"
          label={t('partners')}
          description={t('partnersHint')}
          required
        />
        <div>
          <ChoiceField
            control={control}
            name="kind"
            label={t('kindLabel')}
            options={relationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <Text size="sm" c="dimmed" mt={6} role="status">
            {t(`kindHint.${kind}`)}
          </Text>
        </div>
        <ChoiceField
          control={control}
          name="status"
          label={t('statusLabel')}
          options={relationStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </FormSection>
      <FormSection title={t('term')} description={limited ? t('limitRule') : undefined}>
        <PartialDateField
          control={control}
          name="since"
          label={t('since')}
          description={t('sinceHint')}
          nullable
        />
        <DateField
          control={control}
          name="endsOn"
          label={t('endsOn')}
          description={limited ? t('orProject') : '\u00a0'}
          nullable
        />
        <Wide>
          <TagsField
            control={control}
            name="projects"
            label={t('projects')}
            description={t('projectsHint')}
          />
        </Wide>
      </FormSection>
      <FormSection title={t('background')} columns={1}>
        <TextField control={control} name="origin" label={t('origin')} description={t('originHint')} />
        <TextareaField control={control} name="note" label={t('note')} />
      </FormSection>
    </>
  )
}
