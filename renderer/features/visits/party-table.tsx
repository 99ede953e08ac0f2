import { Button, CloseButton, Group, Text, TextInput, VisuallyHidden } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook, useRecord } from '#renderer/api/use-book.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'
import type { Visit } from '#shared/records/visit.ts'

import { ApartDialog } from './apart-dialog.tsx'
import { partyRows } from './party-row.ts'
import { PartyRows } from './party-rows.tsx'
import classes from './party-table.module.css'
import { useVisitRecords } from './use-visit-numbers.ts'

interface PartyTableProps {
  readonly visitId: string
  /** The way to the import of a guest list, which is another feature. */
  readonly importAction?: ReactNode
}

/** The height of a guest's line, until its party has been seen and measured. */
const LINE_HEIGHT = 40
const COLUMNS = 7

/** The guests of a visit, party by party; of hundreds only those near the window are in the page. */
export function PartyTable({ visitId, importAction }: PartyTableProps) {
  const visit = useRecord('visits', visitId)
  return visit ? <Guests visit={visit} importAction={importAction} /> : null
}

function Guests({ visit, importAction }: { readonly visit: Visit; readonly importAction: ReactNode }) {
  const { t, i18n } = useTranslation(['visits', 'common'])
  const book = useBook()
  const { parties } = useVisitRecords(visit.id)
  const [query, setQuery] = useState('')
  const deferredQuery = useDeferredValue(query)
  const [apart, setApart] = useState(false)

  const rows = useMemo(
    () => partyRows(book, visit, parties, i18n.language),
    [book, visit, parties, i18n.language],
  )
  const shown = useMemo(() => {
    const folded = searchText(deferredQuery)
    return folded === '' ? rows : rows.filter((row) => matchesSearch(row.words, folded))
  }, [rows, deferredQuery])
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => LINE_HEIGHT * (shown[at]?.guests.length ?? 1),
    getItemKey: (at) => shown[at]?.party.id ?? at,
    overscan: 6,
    initialRect: { width: 800, height: 600 },
  })
  const near = virtualizer.getVirtualItems()
  const before = near[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (near.at(-1)?.end ?? 0)
  const count = (list: typeof rows) => list.reduce((sum, row) => sum + row.guests.length, 0)

  const add = (
    <ButtonLink
      to="/visits/$visitId/guests/new"
      params={{ visitId: visit.id }}
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {t('party.new')}
    </ButtonLink>
  )
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('party.emptyTitle')}
        text={t('party.emptyText')}
        actions={
          <Group justify="center">
            {importAction}
            {add}
          </Group>
        }
      />
    )
  return (
    <div className={classes.frame}>
      <Group gap="sm" className={classes.tools}>
        <TextInput
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            query && (
              <CloseButton size="sm" aria-label={t('common:clearSearch')} onClick={() => setQuery('')} />
            )
          }
          placeholder={t('party.search')}
          aria-label={t('party.search')}
          w={220}
        />
        <Button variant="default" onClick={() => setApart(true)}>
          {visit.keepApart.length > 0
            ? t('apart.buttonCount', { count: visit.keepApart.length })
            : t('apart.button')}
        </Button>
        <Text size="sm" c="dimmed" role="status" className={classes.count}>
          {shown.length === rows.length
            ? t('party.count', { count: count(rows) })
            : t('party.countOf', { shown: count(shown), total: count(rows) })}
        </Text>
        {importAction}
        {add}
      </Group>
      <div ref={scroller} className={classes.scroller}>
        <table className={classes.table} aria-label={t('tab.guests')} aria-rowcount={count(shown) + 1}>
          <thead>
            <tr>
              <th scope="col" style={{ width: '17%' }}>
                {t('guest.party')}
              </th>
              <th scope="col" style={{ width: '20%' }}>
                {t('guest.name')}
              </th>
              <th scope="col" style={{ width: 84 }}>
                {t('guest.age')}
              </th>
              <th scope="col" style={{ width: 104 }}>
                {t('guest.languages')}
              </th>
              <th scope="col">{t('guest.needs')}</th>
              <th scope="col" style={{ width: '14%' }}>
                {t('guest.home')}
              </th>
              <th scope="col" style={{ width: 56 }}>
                <VisuallyHidden>{t('common:actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <Gap height={before} />
          {near.map(({ index, key }) => {
            const row = shown[index]
            return (
              row && (
                <PartyRows
                  key={key}
                  row={row}
                  index={index}
                  measure={virtualizer.measureElement}
                  visit={visit}
                  parties={parties}
                />
              )
            )
          })}
          <Gap height={after} />
        </table>
        {shown.length === 0 && (
          <Text c="dimmed" ta="center" py="xl">
            {t('party.noMatch', { query: deferredQuery })}
          </Text>
        )}
      </div>
      {apart && <ApartDialog visit={visit} parties={parties} onClose={() => setApart(false)} />}
    </div>
  )
}

/** The room of the parties that are not in the page. */
function Gap({ height }: { readonly height: number }) {
  if (height === 0) return null
  return (
    <tbody aria-hidden>
      <tr>
        <td colSpan={COLUMNS} style={{ height, padding: 0, border: 0 }} />
      </tr>
    </tbody>
  )
}
