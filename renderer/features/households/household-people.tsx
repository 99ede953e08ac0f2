import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { PageLink } from '#renderer/components/links.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { personName } from '#shared/domain/names.ts'
import type { Household } from '#shared/records/household.ts'

import classes from './household-page.module.css'

/** Who lives there and how they are reached. */
export function HouseholdPeople({ household }: { readonly household: Household }) {
  const { t } = useTranslation('households')
  const people = useCollection('people')
  const { country } = useLocaleNames()
  const { address } = household
  const hosts = household.hostIds.flatMap((id) => people.get(id) ?? [])
  const town = [address.postcode, address.city].filter(Boolean).join(' ')
  return (
    <Panel title={t('section.people')}>
      <ul className={classes.people}>
        {hosts.map((host) => (
          <li key={host.id}>
            <PageLink to="/people/$personId" params={{ personId: host.id }} fw={600}>
              {personName(host)}
            </PageLink>
            {[host.phone, host.mobile].filter(Boolean).map((number) => (
              <Text key={number} size="sm">
                {number}
              </Text>
            ))}
            {host.email && (
              <Anchor href={`mailto:${host.email}`} size="sm">
                {host.email}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {(address.street || town) && (
        <Text mt="md" size="sm">
          {address.street}
          {address.street && <br />}
          {town}
          {address.country && (
            <>
              <br />
              {country(address.country)}
            </>
          )}
        </Text>
      )}
      <ChildrenAndClearance household={household} />
    </Panel>
  )
}

function ChildrenAndClearance({ household }: { readonly household: Household }) {
  const { t, i18n } = useTranslation('households')
  const date = (iso: string) => formatDate(iso, i18n.language)
  const { children, clearance } = household
  return (
    <div style={{ marginTop: 18 }}>
      <Facts>
        {children.length > 0 && (
          <Fact name={t('section.children')}>
            {children.map(({ name, born }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: children have no id and are only shown here
              <div key={index}>
                {name
                  ? t('detail.childBorn', { name, born: date(born) })
                  : t('detail.childUnnamed', { born: date(born) })}
              </div>
            ))}
          </Fact>
        )}
        <Fact name={t('section.clearance')}>
          {clearance ? (
            <>
              {t('detail.cleared', { date: date(clearance.seenOn), by: clearance.seenBy })}
              {clearance.validUntil && (
                <div>{t('detail.clearedUntil', { date: date(clearance.validUntil) })}</div>
              )}
            </>
          ) : (
            t('detail.notCleared')
          )}
        </Fact>
      </Facts>
    </div>
  )
}
