import { useTranslation } from 'react-i18next'

import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'

/** Keeps the place of a page that is being built. */
export function Reserved() {
  const { t } = useTranslation()
  return (
    <Page title={t('app')}>
      <Loading />
    </Page>
  )
}
