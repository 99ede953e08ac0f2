import { Button, Group } from '@mantine/core'
import { IconDownload, IconExternalLink, IconPencilPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useBook, useCollection } from '#renderer/api/use-book.tsx'
import { useDocument } from '#renderer/api/use-document.ts'
import { FormSection } from '#renderer/components/form/form-section.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { NumberField } from '#renderer/components/form/number-field.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { SelectField } from '#renderer/components/form/select-field.tsx'
import { proposedTexts } from '#shared/domain/honours/proposal.ts'
import { criterionName } from '#shared/domain/honours/rules.ts'
import { activitiesUnder } from '#shared/domain/honours/statistics.ts'
import { honourCriteria } from '#shared/records/activity.ts'
import { type Award, applicationLanguages, awardSchema } from '#shared/records/award.ts'

import classes from './honours.module.css'
import { ProposedText, type TextName, textAt, textNames } from './proposed-text.tsx'

/** The texts of an application: proposed from the activities, written by the office, printed as one file. */
export function ApplicationForm({ award }: { readonly award: Award }) {
  const { t } = useTranslation('honours')
  const navigate = useNavigate()
  const { save } = useCommit()
  return (
    <section className={classes.application} aria-label={t('application.title')}>
      <RecordForm
        schema={awardSchema}
        record={award}
        onSave={(written) =>
          save('award-saved', [{ collection: 'awards', put: withTexts(award, written) }], { quiet: true })
        }
        onSaved={() => undefined}
        onCancel={() => void navigate({ to: '/honours' })}
      >
        {(form) => (
          <>
            <Scope form={form} />
            <Texts form={form} />
          </>
        )}
      </RecordForm>
    </section>
  )
}

/** Only the texts are written here: how far the application has come may have been noted meanwhile. */
function withTexts(award: Award, written: Award): Award {
  const { revision, language, activitiesFrom, letter, summary, dossier } = written
  return { ...award, revision, language, activitiesFrom, letter, summary, dossier }
}

/** In which language, from which years; and what is done with the whole. */
function Scope({ form }: { readonly form: UseFormReturn<Award> }) {
  const { t } = useTranslation(['honours', 'documents'])
  const { language } = useLocaleNames()
  const book = useBook()
  const paper = useDocument()
  const { control } = form

  function proposeEmpty() {
    const proposed = proposedTexts(book, form.getValues())
    for (const name of textNames)
      if (textAt(form.getValues(), name).trim() === '')
        form.setValue(name, textAt(proposed, name), { shouldDirty: true })
  }

  /** Paper is made of what stands in the form, once it is right. */
  async function make(use: typeof paper.save) {
    const parsed = awardSchema.safeParse(form.getValues())
    if (parsed.success) await use({ kind: 'honour-application', award: parsed.data })
    else await form.trigger(undefined, { shouldFocus: true })
  }

  return (
    <FormSection title={t('application.scope')}>
      <SelectField
        control={control}
        name="language"
        label={t('application.language')}
        options={applicationLanguages.map((value) => ({ value, label: language(value) }))}
      />
      <NumberField
        control={control}
        name="activitiesFrom"
        label={t('application.activitiesFrom')}
        required
        plain
      />
      <Group gap="sm" className={classes.tools}>
        <Button leftSection={<IconPencilPlus size={17} aria-hidden />} variant="light" onClick={proposeEmpty}>
          {t('application.proposeEmpty')}
        </Button>
        <Button
          variant="default"
          loading={paper.busy === 'open'}
          leftSection={<IconExternalLink size={17} aria-hidden />}
          onClick={() => void make(paper.open)}
        >
          {t('application.openPdf')}
        </Button>
        <Button
          variant="default"
          loading={paper.busy === 'save'}
          leftSection={<IconDownload size={17} aria-hidden />}
          onClick={() => void make(paper.save)}
        >
          {t('documents:save')}
        </Button>
      </Group>
    </FormSection>
  )
}

function Texts({ form }: { readonly form: UseFormReturn<Award> }) {
  const { t, i18n } = useTranslation('honours')
  const activities = useCollection('activities')
  const { control } = form
  const [activitiesFrom, year] = useWatch({ control, name: ['activitiesFrom', 'year'] })
  const text = (name: TextName, label: string, description?: string, rows?: number) => (
    <ProposedText
      key={name}
      form={form}
      name={name}
      label={label}
      {...(description !== undefined && { description })}
      rows={rows ?? 4}
    />
  )
  return (
    <>
      <FormSection title={t('application.letter')} columns={1}>
        {text('letter', t('application.letter'), undefined, 8)}
      </FormSection>
      <FormSection title={t('application.summary')} description={t('application.summaryHint')} columns={1}>
        {text('summary', t('application.summary'))}
      </FormSection>
      <FormSection title={t('application.dossier')} description={t('application.dossierHint')} columns={1}>
        {honourCriteria.map((criterion, index) =>
          text(
            `dossier.${criterion}`,
            `${index + 1}. ${criterionName(criterion, i18n.language)}`,
            t('application.count', {
              count: activitiesUnder(activities.values(), { activitiesFrom, year }, criterion).length,
            }),
          ),
        )}
      </FormSection>
    </>
  )
}
