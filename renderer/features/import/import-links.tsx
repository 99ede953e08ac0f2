import { IconTableImport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { ButtonLink } from '#renderer/components/links.tsx'

const icon = <IconTableImport size={18} aria-hidden />

/** The way to the import of the guests of a visit. */
export function ImportGuestsLink({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation('imports')
  return (
    <ButtonLink to="/visits/$visitId/guests/import" params={{ visitId }} variant="default" leftSection={icon}>
      {t('guests')}
    </ButtonLink>
  )
}

/** The way to the import of hosts for a visit. */
export function ImportOffersLink({ visitId }: { readonly visitId: string }) {
  const { t } = useTranslation('imports')
  return (
    <ButtonLink to="/visits/$visitId/offers/import" params={{ visitId }} variant="default" leftSection={icon}>
      {t('offers')}
    </ButtonLink>
  )
}

/** The way to the import of hosts into the book. */
export function ImportHouseholdsLink() {
  const { t } = useTranslation('imports')
  return (
    <ButtonLink to="/households/import" variant="default" leftSection={icon}>
      {t('households')}
    </ButtonLink>
  )
}
