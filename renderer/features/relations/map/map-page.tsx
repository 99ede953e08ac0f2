import { Alert, SegmentedControl, Table, Text } from '@mantine/core'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { ButtonLink, PageLink } from '#renderer/components/links.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page } from '#renderer/components/page.tsx'
import { formatKm, placeOf } from '#shared/domain/distance.ts'
import { townName } from '#shared/domain/names.ts'
import { ownTown, type PartnerPlace, partnerPlaces } from '#shared/domain/partner-places.ts'

import classes from './map.module.css'
import { ViewSwitch } from './view-switch.tsx'

/** The shapes of the countries are read when somebody looks at the map. */
const PartnerMap = lazy(async () => ({ default: (await import('./partner-map.tsx')).PartnerMap }))

const reaches = [500, 1000, 2500] as const

/** Where the partners are and how far away, drawn and as a table. */
export function MapPage() {
  const { t, i18n } = useTranslation(['map', 'relations'])
  const book = useBook()
  const own = useMemo(() => ownTown(book) ?? null, [book])
  const partners = useMemo(() => partnerPlaces(book), [book])
  const [reach, setReach] = useState(Number.POSITIVE_INFINITY)
  const located = partners.filter(({ town }) => placeOf(town) !== null)
  const within = (limit: number) => located.filter(({ km }) => km === null || km <= limit)
  const shown = within(reach)
  // A nearer view is offered where it shows some partners and leaves others out.
  const offered = reaches.filter((limit) => {
    const count = within(limit).length
    return count > 0 && count < located.length
  })

  return (
    <Page title={t('title')} actions={<ViewSwitch current="map" />} wide>
      {partners.length === 0 && (
        <EmptyState
          title={t('relations:empty')}
          text={t('relations:emptyText')}
          actions={<ButtonLink to="/relations/new">{t('relations:new')}</ButtonLink>}
        />
      )}
      {own && placeOf(own) === null && partners.length > 0 && (
        <Alert mb="md">
          {t('ownNowhere')}{' '}
          <PageLink to="/towns/$townId/edit" params={{ townId: own.id }}>
            {t('locate')}
          </PageLink>
        </Alert>
      )}
      {partners.length > 0 && (
        <div className={classes.layout}>
          <div>
            <Suspense fallback={<Loading />}>
              {located.length > 0 && <PartnerMap own={own} partners={shown} />}
            </Suspense>
            {located.length === 0 && <EmptyState title={t('nowhere')} text={t('nowhereText')} />}
            <div className={classes.under}>
              {offered.length > 0 && (
                <SegmentedControl
                  size="xs"
                  aria-label={t('reach')}
                  value={String(reach)}
                  onChange={(value) => setReach(Number(value))}
                  data={[
                    { value: String(Number.POSITIVE_INFINITY), label: t('everywhere') },
                    ...[...offered].reverse().map((limit) => ({
                      value: String(limit),
                      label: t('within', { distance: formatKm(limit, i18n.language) }),
                    })),
                  ]}
                />
              )}
              <Text size="sm" c="dimmed">
                {t('trueDistances')}
              </Text>
            </div>
          </div>
          <PartnerTable partners={partners} />
        </div>
      )}
    </Page>
  )
}

function PartnerTable({ partners }: { readonly partners: readonly PartnerPlace[] }) {
  const { t, i18n } = useTranslation('map')
  const { country } = useLocaleNames()
  return (
    <Panel title={t('distances')}>
      <Table aria-label={t('distances')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('town')}</Table.Th>
            <Table.Th>{t('country')}</Table.Th>
            <Table.Th ta="end">{t('distance')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {partners.map(({ town, relation, km }) => (
            <Table.Tr key={`${relation.id} ${town.id}`}>
              <Table.Td>
                <PageLink to="/relations/$relationId" params={{ relationId: relation.id }} size="sm">
                  {townName(town, i18n.language)}
                </PageLink>
              </Table.Td>
              <Table.Td>{country(town.country)}</Table.Td>
              <Table.Td ta="end" className={classes.km}>
                {km !== null && formatKm(km, i18n.language)}
                {placeOf(town) === null && (
                  <PageLink to="/towns/$townId/edit" params={{ townId: town.id }} size="sm">
                    {t('unknown')}
                  </PageLink>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}
