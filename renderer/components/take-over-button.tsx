import { Button, type ButtonProps } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { AppError } from '#shared/contract/errors.ts'

import { Confirm } from './confirm.tsx'

interface TakeOverButtonProps extends ButtonProps {
  /** The error `lock-stale`, which says where the book was left open. */
  readonly error: AppError
  readonly onTakeOver: () => void
}

/** Takes over a book that was left open elsewhere, after asking: who still writes there would lose it. */
export function TakeOverButton({ error, onTakeOver, ...props }: TakeOverButtonProps) {
  const { t } = useTranslation('backups')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button {...props} onClick={() => setAsking(true)}>
        {t('takeOver.action')}
      </Button>
      <Confirm
        opened={asking}
        title={t('takeOver.title')}
        text={t('takeOver.text', { machine: error.params?.machine ?? '' })}
        confirmLabel={t('takeOver.action')}
        danger
        onConfirm={() => {
          setAsking(false)
          onTakeOver()
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
