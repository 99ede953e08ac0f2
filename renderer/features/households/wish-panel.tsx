import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import { personName } from '#shared/domain/names.ts'
import type { Household } from '#shared/records/household.ts'

/** People the family would gladly have again, and people it must not be given. */
export function WishPanel({ household }: { readonly household: Household }) {
  const { t } = useTranslation('households')
  if (household.wishes.length + household.never.length === 0) return null
  return (
    <Panel title={t('section.wishes')}>
      <Facts>
        <Fact name={t('field.wishes')}>
          {household.wishes.length > 0 && <Names ids={household.wishes} />}
        </Fact>
        <Fact name={t('field.never')}>{household.never.length > 0 && <Names ids={household.never} />}</Fact>
      </Facts>
    </Panel>
  )
}

function Names({ ids }: { readonly ids: readonly string[] }) {
  const people = useCollection('people')
  return ids
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => (
      <div key={person.id}>
        <PageLink to="/people/$personId" params={{ personId: person.id }}>
          {personName(person)}
        </PageLink>
      </div>
    ))
}
