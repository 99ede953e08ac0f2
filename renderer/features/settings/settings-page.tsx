import { Button, Input, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useSettings } from '#renderer/api/settings.tsx'
import { useRecord } from '#renderer/api/use-book.tsx'
import { FormSection } from '#renderer/components/form/form-section.tsx'
import { LanguageSwitch } from '#renderer/components/language-switch.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { Page } from '#renderer/components/page.tsx'
import type { Settings } from '#shared/contract/answers.ts'

const schemes = ['auto', 'light', 'dark'] as const

/** What belongs to this machine, the letterhead of the office, and the way out of the book. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'backups', 'common'])
  const { settings, change } = useSettings()
  const office = useRecord('office', 'office')
  return (
    <Page title={t('title')}>
      <FormSection title={t('appearance')} description={t('appearanceHint')} columns={1}>
        <Input.Wrapper label={t('language')} labelElement="div">
          <div>
            <LanguageSwitch />
          </div>
        </Input.Wrapper>
        <Input.Wrapper label={t('colours')} labelElement="div">
          <div>
            <SegmentedControl
              aria-label={t('colours')}
              value={settings.colorScheme}
              onChange={(value) => void change({ colorScheme: value as Settings['colorScheme'] })}
              data={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
            />
          </div>
        </Input.Wrapper>
      </FormSection>
      <FormSection title={t('letterhead')} description={t('letterheadHint')} columns={1}>
        <div>
          <Text fw={600}>{office?.name}</Text>
          <Text size="sm" c="dimmed" mb="sm">
            {[
              office?.address.street,
              [office?.address.postcode, office?.address.city].filter(Boolean).join(' '),
            ]
              .filter(Boolean)
              .join(', ') || t('noAddress')}
          </Text>
          <ButtonLink to="/settings/letterhead" variant="default">
            {t('editLetterhead')}
          </ButtonLink>
        </div>
      </FormSection>
      <Protection />
      <FormSection title={t('backups:title')} description={t('backups:hint')} columns={1}>
        <div>
          <ButtonLink to="/settings/backups" variant="default">
            {t('backups:manage')}
          </ButtonLink>
        </div>
      </FormSection>
      <OpenBook />
    </Page>
  )
}

/** Whether the files of the book are encrypted. */
function Protection() {
  const { t } = useTranslation('secrets')
  const { state } = useBookState()
  if (state?.status !== 'open') return null
  return (
    <FormSection
      title={t('title')}
      description={t(state.encrypted ? 'state.protected' : 'state.open')}
      columns={1}
    >
      <div>
        <ButtonLink to="/settings/secrets" variant="default">
          {t(state.encrypted ? 'link.manage' : 'link.set')}
        </ButtonLink>
      </div>
    </FormSection>
  )
}

function OpenBook() {
  const { t } = useTranslation(['settings', 'common'])
  const errorText = useErrorText()
  const { state, accept } = useBookState()
  const [problem, setProblem] = useState<string | null>(null)
  if (state?.status !== 'open') return null

  async function close() {
    const answer = await call('book.close', {})
    if (answer.ok) accept(answer.value)
    else setProblem(errorText(answer.error))
  }
  return (
    <FormSection title={t('book')} description={t(state.sample ? 'sampleHint' : 'bookHint')} columns={1}>
      <div>
        <Text size="sm" mb="sm">
          {state.folder}
        </Text>
        <Button variant="default" onClick={() => void close()}>
          {t('closeBook')}
        </Button>
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
          {problem}
        </Text>
      </div>
    </FormSection>
  )
}
