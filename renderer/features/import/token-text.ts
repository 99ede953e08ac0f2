import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import type { Token } from '#shared/domain/import/cells/reading.ts'

/** What was understood of a cell, in the user's language. */
export function useTokenText(): (tokens: readonly Token[]) => string {
  const { t, i18n } = useTranslation('imports')
  const names = useLocaleNames()
  return useCallback(
    (tokens) =>
      tokens
        .map((token) => {
          if (token.type === 'text') return token.text
          if (token.type === 'language') return names.language(token.code)
          if (token.type === 'date') return formatDate(token.iso, i18n.language)
          const value =
            token.key === 'clearance' ? formatDate(String(token.count), i18n.language) : token.count
          return t(`token.${token.key}`, { value: value ?? '' })
        })
        .join(', '),
    [t, i18n.language, names],
  )
}
