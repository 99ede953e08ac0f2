import { memo } from 'react'
import { useTranslation } from 'react-i18next'

import { PageLink } from '#renderer/components/links.tsx'
import { nightsBetween } from '#shared/domain/nights.ts'
import type { Party } from '#shared/records/party.ts'
import type { Visit } from '#shared/records/visit.ts'

import { useNightName } from './night-name.ts'
import { PartyMenu } from './party-menu.tsx'
import type { GuestRow, PartyRow } from './party-row.ts'
import classes from './party-table.module.css'
import { useNeedsText } from './use-needs-text.ts'

interface PartyRowsProps {
  readonly row: PartyRow
  /** Its place among those shown, by which it is measured. */
  readonly index: number
  readonly measure: (element: Element | null) => void
  readonly visit: Visit
  /** All parties of the visit, to be put together with. */
  readonly parties: readonly Party[]
}

/** One party: what it has in common once, its guests line by line. Drawn anew only when it changes: there may be hundreds. */
export const PartyRows = memo(function PartyRows({ row, index, measure, visit, parties }: PartyRowsProps) {
  const { t } = useTranslation('visits')
  const { party, guests } = row
  const span = guests.length
  return (
    <tbody ref={measure} data-index={index}>
      {guests.map((guest, line) => (
        <tr key={guest.guest.id}>
          {line === 0 && (
            <th scope="rowgroup" rowSpan={span}>
              <PartyFacts row={row} visit={visit} />
            </th>
          )}
          <GuestCells guest={guest} party={party} />
          {line === 0 && (
            <>
              <td rowSpan={span}>
                {row.home ? (
                  <PageLink
                    to="/households/$householdId"
                    params={{ householdId: row.home.householdId }}
                    size="sm"
                  >
                    {row.home.name}
                  </PageLink>
                ) : (
                  <span className={classes.quiet}>{t('guest.noHome')}</span>
                )}
              </td>
              <td rowSpan={span}>
                <PartyMenu row={row} visit={visit} parties={parties} />
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  )
})

function PartyFacts({ row, visit }: { readonly row: PartyRow; readonly visit: Visit }) {
  const { t } = useTranslation('visits')
  const nightName = useNightName()
  const { party, wishes, never } = row
  const all = nightsBetween(visit.arrival, visit.departure)
  return (
    <>
      <div className={classes.kind}>{t(`party.kinds.${party.kind}`)}</div>
      {party.nights && party.nights.length < all.length && (
        <div className={classes.quiet}>
          {t('guest.someNights', { nights: party.nights.map(nightName).join('; ') })}
        </div>
      )}
      {wishes.length > 0 && (
        <div className={classes.quiet}>{t('guest.wish', { names: wishes.join(', ') })}</div>
      )}
      {never.length > 0 && (
        <div className={classes.never}>{t('guest.notAt', { names: never.join(', ') })}</div>
      )}
      {party.note && <div className={classes.quiet}>{party.note}</div>}
    </>
  )
}

function GuestCells({ guest, party }: { readonly guest: GuestRow; readonly party: Party }) {
  const { t } = useTranslation(['visits', 'common'])
  const needs = useNeedsText()
  const { person } = guest
  const params = { visitId: party.visitId, partyId: party.id }
  return (
    <>
      <td>
        <PageLink to="/visits/$visitId/guests/$partyId" params={params} size="sm" fw={600}>
          {guest.name}
        </PageLink>
      </td>
      <td>
        {guest.age ?? <span title={t('guest.ageUnknown')}>–</span>}
        {person?.sex && (
          <abbr title={t(`common:sex.${person.sex}`)} className={classes.sex}>
            {t(`guest.sexShort.${person.sex}`)}
          </abbr>
        )}
      </td>
      <td>{person?.languages.join(' · ').toUpperCase()}</td>
      <td>{needs(guest.guest)}</td>
    </>
  )
}
