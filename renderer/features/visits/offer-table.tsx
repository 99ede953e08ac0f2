import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import type { Visit } from '#shared/records/visit.ts'

import { AddOffersDialog } from './add-offers-dialog.tsx'
import { offerRows } from './offer-row.ts'
import classes from './offer-table.module.css'
import { useOfferColumns } from './use-offer-columns.tsx'
import { useVisitNumbers, useVisitRecords } from './use-visit-numbers.ts'

interface OfferTableProps {
  readonly visitId: string
  /** The way to the import of registrations, which is another feature. */
  readonly importAction?: ReactNode
}

/** The households asked for a visit: their answers, their beds for it, whom they get. */
export function OfferTable({ visitId, importAction }: OfferTableProps) {
  const visit = useRecord('visits', visitId)
  return visit ? <Offers visit={visit} importAction={importAction} /> : null
}

function Offers({ visit, importAction }: { readonly visit: Visit; readonly importAction: ReactNode }) {
  const { t } = useTranslation('visits')
  const navigate = useNavigate()
  const book = useBook()
  const { offers } = useVisitRecords(visit.id)
  const numbers = useVisitNumbers(visit)
  const columns = useOfferColumns(visit)
  const [adding, setAdding] = useState(false)
  const rows = useMemo(() => offerRows(book, visit, offers), [book, visit, offers])

  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {t('offer.add')}
    </Button>
  )
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState
          title={t('offer.emptyTitle')}
          text={t('offer.emptyText')}
          actions={
            <Group justify="center">
              {importAction}
              {add}
            </Group>
          }
        />
      ) : (
        <DataTable
          label={t('tab.offers')}
          rows={rows}
          columns={columns}
          rowId={({ offer }) => offer.id}
          onOpen={({ offer }) =>
            void navigate({
              to: '/visits/$visitId/offers/$offerId',
              params: { visitId: visit.id, offerId: offer.id },
            })
          }
          filters={
            <>
              <Text size="sm" fw={600}>
                {t('offer.total', { places: numbers.offered, count: numbers.households.offered })}
              </Text>
              {numbers.missing > 0 && (
                <Text size="sm" fw={600} c="var(--mantine-color-error)">
                  {t('number.missing', { count: numbers.missing })}
                </Text>
              )}
              <Group gap="sm" className={classes.actions}>
                {importAction}
                {add}
              </Group>
            </>
          }
          empty={null}
        />
      )}
      {adding && <AddOffersDialog visit={visit} offers={offers} onClose={() => setAdding(false)} />}
    </>
  )
}
