import { Text } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useRecord } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { HistoryPanel } from '#renderer/components/history/history-panel.tsx'
import { Traits } from '#renderer/components/hosting/traits.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { RemoveButton } from '#renderer/components/remove-button.tsx'
import { today } from '#renderer/components/today.ts'
import { isClearedForMinors } from '#shared/domain/clearance.ts'

import { HostingPanels } from './hosting-panels.tsx'
import { HouseholdHistory } from './household-history.tsx'
import classes from './household-page.module.css'
import { HouseholdPeople } from './household-people.tsx'
import { WishPanel } from './wish-panel.tsx'

/** All that is known about one host family. */
export function HouseholdPage({ householdId }: { readonly householdId: string }) {
  const { t } = useTranslation(['households', 'common'])
  const household = useRecord('households', householdId)
  const navigate = useNavigate()
  if (!household) return <NotFound />

  const { stepFree, reserve } = household.hosting
  const minors = isClearedForMinors(household, today())
  return (
    <Page
      title={household.name}
      subtitle={[household.district, household.address.city].filter(Boolean).join(', ')}
      breadcrumbs={[{ label: t('title'), link: { to: '/households' } }]}
      actions={
        <>
          <Traits stepFree={stepFree} minors={minors} reserve={reserve} />
          <RemoveButton
            label="household-removed"
            collection="households"
            id={householdId}
            onRemoved={() => void navigate({ to: '/households' })}
          />
          <ButtonLink
            to="/households/$householdId/edit"
            params={{ householdId }}
            leftSection={<IconPencil size={18} aria-hidden />}
          >
            {t('common:edit')}
          </ButtonLink>
        </>
      }
    >
      <div className={classes.grid}>
        <div className={classes.column}>
          <HostingPanels household={household} />
          <HouseholdHistory householdId={householdId} />
          <HistoryPanel collection="households" id={householdId} />
        </div>
        <div className={classes.column}>
          <HouseholdPeople household={household} />
          <WishPanel household={household} />
          {household.note && (
            <Panel title={t('section.note')}>
              <Text className={classes.note}>{household.note}</Text>
            </Panel>
          )}
        </div>
      </div>
    </Page>
  )
}
