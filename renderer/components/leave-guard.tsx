import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { Confirm } from './confirm.tsx'

/** Asks before the page is left while `active()` says that something would be lost. */
export function LeaveGuard({ active }: { readonly active: () => boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker({ shouldBlockFn: active, enableBeforeUnload: active, withResolver: true })
  return (
    <Confirm
      opened={blocker.status === 'blocked'}
      title={t('form.leaveTitle')}
      text={t('form.leaveText')}
      confirmLabel={t('form.leave')}
      cancelLabel={t('form.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  )
}
