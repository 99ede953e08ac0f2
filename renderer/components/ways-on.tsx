import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { isLimitedKind, type Relation } from '#shared/records/relation.ts'

import { ButtonLink } from './links.tsx'

/** What can become of an agreement that runs out: another term, or a partnership. */
export function WaysOn({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslation('relations')
  const params = { relationId: relation.id }
  return (
    <Group gap={6} mt={4}>
      <ButtonLink to="/relations/$relationId/renew" params={params} size="compact-xs" variant="default">
        {t('renew')}
      </ButtonLink>
      {isLimitedKind(relation.kind) && (
        <ButtonLink to="/relations/$relationId/convert" params={params} size="compact-xs" variant="default">
          {t('convert')}
        </ButtonLink>
      )}
    </Group>
  )
}
