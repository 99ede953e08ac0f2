import { Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { filterOptions } from '#renderer/components/form/filter-options.ts'
import { FormSection } from '#renderer/components/form/form-section.tsx'
import { Page } from '#renderer/components/page.tsx'
import { relationName } from '#shared/domain/names.ts'

/** A new charter begins with the relation that it seals. */
export function ChooseRelationPage() {
  const { t, i18n } = useTranslation('charters')
  const navigate = useNavigate()
  const relations = useCollection('relations')
  const towns = useCollection('towns')
  const options = useMemo(() => {
    const collator = new Intl.Collator(i18n.language)
    return [...relations.values()]
      .map((relation) => ({ value: relation.id, label: relationName(towns, relation, i18n.language) }))
      .sort((a, b) => collator.compare(a.label, b.label))
  }, [relations, towns, i18n.language])
  return (
    <Page title={t('new')} breadcrumbs={[{ label: t('title'), link: { to: '/charters' } }]}>
      <FormSection title={t('relation')} description={t('emptyText')} columns={1}>
        <Select
          label={t('relation')}
          data={options}
          searchable
          filter={filterOptions}
          data-autofocus
          onChange={(relationId) =>
            relationId !== null &&
            void navigate({ to: '/relations/$relationId/charter', params: { relationId }, replace: true })
          }
        />
      </FormSection>
    </Page>
  )
}
