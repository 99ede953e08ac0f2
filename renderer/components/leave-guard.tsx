import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { Confirm } from './confirm.tsx'

interface LeaveGuardProps {
  readonly active: () => boolean
  /** What would be lost, if it is not what was typed. */
  readonly words?: Readonly<Record<'title' | 'text' | 'leave' | 'stay', string>>
}

/** Asks before the page is left while `active()` says that something would be lost. */
export function LeaveGuard({ active, words }: LeaveGuardProps) {
  const { t } = useTranslation()
  const blocker = useBlocker({ shouldBlockFn: active, enableBeforeUnload: active, withResolver: true })
  return (
    <Confirm
      opened={blocker.status === 'blocked'}
      title={words?.title ?? t('form.leaveTitle')}
      text={words?.text ?? t('form.leaveText')}
      confirmLabel={words?.leave ?? t('form.leave')}
      cancelLabel={words?.stay ?? t('form.stay')}
      danger
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  )
}
