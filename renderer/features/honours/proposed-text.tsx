import { Button, Group, Text } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { TextareaField } from '#renderer/components/form/text-field.tsx'
import { proposedTexts } from '#shared/domain/honours/proposal.ts'
import { type HonourCriterion, honourCriteria } from '#shared/records/activity.ts'
import type { Award } from '#shared/records/award.ts'

import classes from './honours.module.css'

/** Where the texts of an application stand in its record. */
export type TextName = 'letter' | 'summary' | `dossier.${HonourCriterion}`

export const textNames: readonly TextName[] = [
  'letter',
  'summary',
  ...honourCriteria.map((criterion) => `dossier.${criterion}` as const),
]

export function textAt(texts: Pick<Award, 'letter' | 'summary' | 'dossier'>, name: TextName): string {
  if (name === 'letter' || name === 'summary') return texts[name]
  return texts.dossier[name.slice('dossier.'.length) as HonourCriterion]
}

interface ProposedTextProps {
  readonly form: UseFormReturn<Award>
  readonly name: TextName
  readonly label: string
  readonly description?: string
  readonly rows: number
}

/** A text that can be proposed. What somebody wrote is only replaced when they have seen by what. */
export function ProposedText({ form, name, label, description, rows }: ProposedTextProps) {
  const { t } = useTranslation('honours')
  const book = useBook()
  const written = useWatch({ control: form.control, name })
  const [proposal, setProposal] = useState<string | null>(null)
  const [nothing, setNothing] = useState(false)
  const action = t(written === '' ? 'application.propose' : 'application.proposeAgain')

  function propose() {
    const text = textAt(proposedTexts(book, form.getValues()), name)
    setNothing(text === '')
    if (text === '' || text === written) return
    if (written === '') put(text)
    else setProposal(text)
  }

  function put(text: string) {
    form.setValue(name, text, { shouldDirty: true, shouldTouch: true })
    setProposal(null)
  }

  return (
    <div>
      <TextareaField
        control={form.control}
        name={name}
        label={label}
        rows={rows}
        {...(description !== undefined && { description })}
      />
      <Group gap="sm" mt={6}>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPencilPlus size={15} aria-hidden />}
          aria-label={t('application.proposeFor', { action, text: label })}
          onClick={propose}
        >
          {action}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {nothing && t('application.noProposal')}
        </Text>
      </Group>
      {proposal !== null && (
        <Dialog title={t('application.replaceTitle')} size="lg" onClose={() => setProposal(null)}>
          <Text mb="sm">{t('application.replaceText')}</Text>
          <Text className={classes.proposal}>{proposal}</Text>
          <Group mt="md" gap="sm">
            <Button onClick={() => put(proposal)}>{t('application.replace')}</Button>
            <Button variant="default" onClick={() => setProposal(null)}>
              {t('application.keep')}
            </Button>
          </Group>
        </Dialog>
      )}
    </div>
  )
}
