import { Alert, Text } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { FormSection } from '#renderer/components/form/form-section.tsx'
import { Page } from '#renderer/components/page.tsx'

import { Locking } from './locking.tsx'
import { ChangePassphrase, RemovePassphrase, SetPassphrase } from './passphrase-forms.tsx'
import { RecoveryCode } from './recovery-code.tsx'

/** Whether a passphrase protects the open book, and everything that can be done about it. */
export function SecretsPage() {
  const { t } = useTranslation(['secrets', 'settings'])
  const { state } = useBookState()
  const [code, setCode] = useState<string | null>(null)
  if (state?.status !== 'open') return null
  const { encrypted, following } = state
  return (
    <Page title={t('title')} breadcrumbs={[{ label: t('settings:title'), link: { to: '/settings' } }]}>
      {code === null ? (
        <>
          <Alert
            color={encrypted ? 'petrol' : 'gray'}
            icon={encrypted ? <IconLock aria-hidden /> : <IconLockOpen aria-hidden />}
            mb="xl"
          >
            {t(encrypted ? 'state.protected' : 'state.open')}
          </Alert>
          {encrypted && (
            <FormSection title={t('lock.title')} description={t('lock.text')} columns={1}>
              <Locking />
            </FormSection>
          )}
          {following ? (
            <Text>{t('state.following')}</Text>
          ) : encrypted ? (
            <>
              <FormSection title={t('change.title')} description={t('change.text')} columns={1}>
                <ChangePassphrase />
              </FormSection>
              <FormSection title={t('remove.title')} description={t('remove.text')} columns={1}>
                <RemovePassphrase />
              </FormSection>
            </>
          ) : (
            <FormSection title={t('set.title')} description={t('set.text')} columns={1}>
              <SetPassphrase onSet={setCode} />
            </FormSection>
          )}
        </>
      ) : (
        <RecoveryCode code={code} onKept={() => setCode(null)} />
      )}
    </Page>
  )
}
