import { Checkbox, Group, Pagination, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Draft, DraftCell } from '#shared/domain/import/draft.ts'
import type { ImportField } from '#shared/domain/import/fields.ts'

import { CellView } from './cell-view.tsx'
import classes from './import.module.css'
import type { ImportSession } from './session.ts'

const PAGE = 50

interface CheckTableProps {
  readonly session: ImportSession
  /** Every row that is a record, with the cells of those that come in as they will be read. */
  readonly drafts: readonly Draft[]
  /** Rows with a doubt or a possible duplicate. */
  readonly flagged: ReadonlySet<number>
  /** Rows that do not come in by themselves, with the reason in words. */
  readonly out: ReadonlyMap<number, string>
  readonly onExclude: (row: number, excluded: boolean) => void
}

/** The rows with every cell and how it was understood. */
export function CheckTable({ session, drafts, flagged, out, onExclude }: CheckTableProps) {
  const { t } = useTranslation('imports')
  const [show, setShow] = useState<'all' | 'look'>('all')
  const [page, setPage] = useState(1)
  const shown = show === 'all' ? drafts : drafts.filter((draft) => needsLook(draft, flagged))
  const columns = session.columns.filter(({ column, field }) => {
    const cells = drafts.map((draft) => draft.cells[column])
    if (show === 'all') return cells.some((cell) => cell?.text)
    return (field !== null && nameFields.has(field)) || cells.some((cell) => cell && isUnclear(cell))
  })
  const pages = Math.max(1, Math.ceil(shown.length / PAGE))
  const present = Math.min(page, pages)

  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <SegmentedControl
          value={show}
          onChange={(value) => {
            setShow(value as typeof show)
            setPage(1)
          }}
          data={[
            { value: 'all', label: t('check.show.all') },
            { value: 'look', label: t('check.show.look') },
          ]}
          aria-label={t('check.show.label')}
        />
        {pages > 1 && (
          <Pagination
            value={present}
            onChange={setPage}
            total={pages}
            size="sm"
            aria-label={t('check.page')}
            getControlProps={(control) => ({ 'aria-label': control })}
            getItemProps={(number) => ({ 'aria-label': String(number) })}
          />
        )}
      </Group>
      {shown.length === 0 ? (
        <Text c="dimmed">{t('check.nothingToLook')}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section className={classes.scroller} aria-label={t('check.table')} tabIndex={0} data-tall>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">
                  <VisuallyHidden>{t('check.takeHeading')}, </VisuallyHidden>
                  {t('check.rowHeading')}
                </th>
                {columns.map(({ column, heading, field }) => (
                  <th scope="col" key={column}>
                    {heading || t('columns.unnamed', { number: column + 1 })}
                    <span className={classes.mapped}>
                      {field === null ? t('columns.asNote') : t(`field.${field}`)}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice((present - 1) * PAGE, present * PAGE).map((draft) => (
                <tr key={draft.row} data-out={out.has(draft.row) || undefined}>
                  <th scope="row">
                    <Checkbox
                      size="sm"
                      label={draft.row + 1}
                      aria-label={t('check.take', { row: draft.row + 1 })}
                      checked={!session.decisions.excluded.has(draft.row)}
                      onChange={(event) => onExclude(draft.row, !event.currentTarget.checked)}
                    />
                    {out.has(draft.row) && <span className={classes.reason}>{out.get(draft.row)}</span>}
                  </th>
                  {columns.map(({ column }) => {
                    const cell = draft.cells[column]
                    return <td key={column}>{cell && <CellView cell={cell} />}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Stack>
  )
}

/** Columns by which a row is recognised. */
const nameFields = new Set<ImportField>(['familyName', 'givenName', 'fullName'])

function isUnclear(cell: DraftCell): boolean {
  return cell.state === 'partly' || cell.state === 'not-understood'
}

function needsLook(draft: Draft, flagged: ReadonlySet<number>): boolean {
  return draft.cells.some(isUnclear) || flagged.has(draft.row)
}
