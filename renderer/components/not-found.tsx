import { useTranslation } from 'react-i18next'

import { EmptyState } from './empty-state.tsx'
import { ButtonLink } from './links.tsx'
import { Page } from './page.tsx'

/** A page or record that is not there. */
export function NotFound() {
  const { t } = useTranslation(['common', 'navigation'])
  return (
    <Page title={t('notFound')}>
      <EmptyState
        title={t('notFoundHint')}
        actions={<ButtonLink to="/">{t('navigation:overview')}</ButtonLink>}
      />
    </Page>
  )
}
