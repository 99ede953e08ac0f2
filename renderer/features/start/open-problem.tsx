import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useErrorText } from '#renderer/api/error-text.ts'
import { TakeOverButton } from '#renderer/components/take-over-button.tsx'
import type { AppError } from '#shared/contract/errors.ts'

interface OpenProblemProps {
  readonly error: AppError
  /** How the same book can be opened nevertheless; absent if it is not known which one it was. */
  readonly onOpen: ((how: { readonly takeOver?: true; readonly follow?: true }) => void) | undefined
}

/** Why a book was not opened; where somebody else has it, the ways to open it nevertheless. */
export function OpenProblem({ error, onOpen }: OpenProblemProps) {
  const { t } = useTranslation('backups')
  const errorText = useErrorText()
  const elsewhere = error.code === 'book-locked' || error.code === 'lock-stale'
  return (
    <Alert color="red" role="alert">
      {errorText(error)}
      {elsewhere && onOpen && (
        <Group gap="xs" mt="sm">
          {error.code === 'lock-stale' && (
            <TakeOverButton
              error={error}
              size="compact-sm"
              variant="default"
              onTakeOver={() => onOpen({ takeOver: true })}
            />
          )}
          <Button size="compact-sm" variant="default" onClick={() => onOpen({ follow: true })}>
            {t('readOnly')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}
