import { CloseButton, Group, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import {
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'

import { formatLocale } from '#shared/domain/date-text.ts'
import { remembered } from '#shared/domain/remembered.ts'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

import classes from './data-table.module.css'
import { SortableHeader } from './sortable-header.tsx'
import { useIdleWork } from './use-idle-work.ts'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  /** What the column sorts by and, if it is a text, is searched for. Empty values come last. */
  readonly value: (row: Row) => string | number | null
  /** What is shown; by default the value, numbers in the user's way. */
  readonly cell?: (row: Row) => ReactNode
  /** CSS width, `20%`; without it the column shares what is left. */
  readonly width?: string
  readonly align?: 'end'
}

interface DataTableProps<Row> {
  /** What the rows are, for screen readers: „Städte“. */
  readonly label: string
  readonly rows: readonly Row[]
  /** Keep it the same object between drawings (`useMemo`): the search index hangs on it. */
  readonly columns: readonly Column<Row>[]
  readonly rowId: (row: Row) => string
  /** Click or Enter on a row. */
  readonly onOpen?: (row: Row) => void
  /** More words by which a row is found: other names, notes. */
  readonly searchWords?: (row: Row) => string
  /** Filters beside the search box. */
  readonly filters?: ReactNode
  /** Shown instead of the table while there is nothing at all. */
  readonly empty: ReactNode
  /** The column sorted by at first; a leading minus sorts downwards. */
  readonly initialSort?: string
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
const ROW_HEIGHT = 46

/** A list of records: searched without accents, sorted by its headings, opened by click or Enter, any length. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, columns, rowId, searchWords } = props
  const { t, i18n } = useTranslation()
  const [query, setQuery] = useState('')
  const deferredQuery = useDeferredValue(query)
  const [sorting, setSorting] = useState<SortingState>(() => initialSorting(props))
  const [current, setCurrent] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const numbers = useMemo(() => new Intl.NumberFormat(formatLocale(i18n.language)), [i18n.language])

  const textOf = useMemo(
    () =>
      remembered(new WeakMap<Row, string>(), (row) =>
        searchText(
          [
            ...columns.map((column) => column.value(row)).filter((value) => typeof value === 'string'),
            searchWords?.(row),
          ].join(' '),
        ),
      ),
    [columns, searchWords],
  )
  // Ready before the first letter, without keeping the list from being drawn.
  useIdleWork(useCallback(() => rows.values().map(textOf), [rows, textOf]))
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(i18n.language, { numeric: true })
    return columns.map((column) => ({
      id: column.id,
      accessorFn: (row: Row) => column.value(row) ?? undefined,
      sortUndefined: 'last' as const,
      sortFn: (a: Cells, b: Cells, id: string) => compare(a.getValue(id), b.getValue(id), collator),
    }))
  }, [columns, i18n.language])

  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: setSorting,
  })
  // Sorted once and filtered afterwards: a letter typed costs a look at each row, not a new order.
  const sorted = table.getRowModel().rows
  const search = useMemo(() => {
    let texts: readonly string[] | null = null
    return (folded: string) => {
      const all = texts ?? sorted.map((row) => textOf(row.original))
      texts = all
      return sorted.filter((_, at) => matchesSearch(all[at] ?? '', folded))
    }
  }, [sorted, textOf])
  const shown = useMemo(() => {
    const folded = searchText(deferredQuery)
    return folded === '' ? sorted : search(folded)
  }, [sorted, search, deferredQuery])
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => shown[at]?.id ?? at,
    overscan: 12,
    initialRect: { width: 800, height: 600 },
  })
  const items = virtualizer.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)

  /** Arrow keys walk the rows; Enter and Space are the button's own. */
  function walk(event: KeyboardEvent, at: number) {
    const last = shown.length - 1
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
      PageDown: Math.min(at + 10, last),
      PageUp: Math.max(at - 10, 0),
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    setCurrent(target)
    virtualizer.scrollToIndex(target)
    // The row may only be drawn after scrolling.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row="${target}"] [data-open]`)?.focus(),
      ),
    )
  }

  if (rows.length === 0 && !props.filters) return <>{props.empty}</>

  return (
    <div className={classes.frame}>
      <Group gap="sm" className={classes.tools}>
        <TextInput
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            query && <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => setQuery('')} />
          }
          placeholder={t('search')}
          aria-label={`${t('search')}: ${props.label}`}
          className={classes.search}
        />
        {props.filters}
        <Text size="sm" c="dimmed" role="status" className={classes.count}>
          {shown.length === rows.length
            ? t('table.rows', { count: rows.length, formatted: numbers.format(rows.length) })
            : t('table.rowsOf', { shown: numbers.format(shown.length), total: numbers.format(rows.length) })}
        </Text>
      </Group>
      {rows.length === 0 && props.empty}
      {rows.length > 0 && (
        <div ref={scroller} className={classes.scroller}>
          <table className={classes.table} aria-label={props.label} aria-rowcount={shown.length + 1}>
            <thead>
              <tr aria-rowindex={1}>
                {columns.map((column) => (
                  <SortableHeader
                    key={column.id}
                    label={column.header}
                    sorted={table.getColumn(column.id)?.getIsSorted() || false}
                    onSort={() => table.getColumn(column.id)?.toggleSorting()}
                    {...(column.width && { width: column.width })}
                    {...(column.align && { align: column.align })}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              <Spacer height={before} columns={columns.length} />
              {items.map((item) => {
                const row = shown[item.index]
                if (!row) return null
                return (
                  <tr
                    key={item.key}
                    className={classes.row}
                    data-row={item.index}
                    aria-rowindex={item.index + 2}
                    data-clickable={props.onOpen ? true : undefined}
                    onClick={() => props.onOpen?.(row.original)}
                  >
                    {columns.map((column, at) => {
                      const content =
                        column.cell?.(row.original) ?? plain(column.value(row.original), numbers)
                      return (
                        <td key={column.id} className={classes.cell} data-align={column.align}>
                          {at === 0 && props.onOpen ? (
                            <button
                              type="button"
                              data-open
                              className={classes.open}
                              tabIndex={item.index === Math.min(current, shown.length - 1) ? 0 : -1}
                              onFocus={() => setCurrent(item.index)}
                              onKeyDown={(event) => walk(event, item.index)}
                            >
                              {content}
                            </button>
                          ) : (
                            content
                          )}
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
              <Spacer height={after} columns={columns.length} />
            </tbody>
          </table>
          {shown.length === 0 && (
            <Text c="dimmed" ta="center" py="xl">
              {t('table.noMatch', { query: deferredQuery })}
            </Text>
          )}
        </div>
      )}
    </div>
  )
}

/** Stands for the rows that are not drawn. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td className={classes.spacer} colSpan={columns} style={{ height }} />
    </tr>
  )
}

function initialSorting<Row>({ columns, initialSort }: DataTableProps<Row>): SortingState {
  const id = initialSort?.replace(/^-/, '') ?? columns[0]?.id
  return id === undefined ? [] : [{ id, desc: initialSort?.startsWith('-') ?? false }]
}

/** What the table keeps of a row's values, so that they are not made anew for every comparison. */
interface Cells {
  readonly getValue: (columnId: string) => unknown
}

function compare(a: unknown, b: unknown, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a ?? ''), String(b ?? ''))
}

function plain(value: string | number | null, numbers: Intl.NumberFormat): string {
  return typeof value === 'number' ? numbers.format(value) : (value ?? '')
}
