import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { Relation } from '#shared/records/relation.ts'

/** How a relation stands; the word says it, the colour only helps. */
export function RelationStatusBadge({ status }: { readonly status: Relation['status'] }) {
  const { t } = useTranslation('relations')
  const looks = {
    active: { variant: 'light' },
    preparing: { variant: 'outline' },
    dormant: { variant: 'default' },
    ended: { variant: 'transparent', color: 'gray' },
  }[status]
  return (
    <Badge size="sm" {...looks}>
      {t(`status.${status}`)}
    </Badge>
  )
}
