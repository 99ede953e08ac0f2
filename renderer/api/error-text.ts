import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import type { AppError } from '#shared/contract/errors.ts'

/** The sentence for an error in the user's language: what happened and what to do. */
export function useErrorText(): (error: AppError) => string {
  const { t } = useTranslation(['errors', 'common'])
  return useCallback(
    (error) => {
      const { collection, count } = error.params ?? {}
      const uses =
        collection && t(`common:collections.${collection as 'towns'}`, { count: Number(count ?? 1) })
      // The parameters of a code are known to its thrower and to its message, not to the compiler.
      return (t as (key: string, params: object) => string)(`errors:${error.code}`, { ...error.params, uses })
    },
    [t],
  )
}
