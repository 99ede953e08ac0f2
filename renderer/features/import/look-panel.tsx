import { useTranslation } from 'react-i18next'

import type { Draft, DraftCell } from '#shared/domain/import/draft.ts'

import { CellView } from './cell-view.tsx'
import classes from './import.module.css'

/** Every text that was not wholly understood, once, with what was understood of it and the rows where it stands. */
export function LookPanel({ drafts }: { readonly drafts: readonly Draft[] }) {
  const { t } = useTranslation('imports')
  return (
    <table className={classes.look}>
      <thead>
        <tr>
          <th scope="col" className={classes.lookHead}>
            {t('columns.column')}
          </th>
          <th scope="col" className={classes.lookHead}>
            {t('cells.text')}
          </th>
          <th scope="col" className={classes.lookHead}>
            {t('cells.rows')}
          </th>
        </tr>
      </thead>
      <tbody>
        {textsToLookAt(drafts).map(({ cell, rows }) => (
          <tr key={`${cell.column} ${cell.state} ${cell.text}`}>
            <th scope="row" className={classes.lookCell}>
              {cell.heading || t('columns.unnamed', { number: cell.column + 1 })}
            </th>
            <td className={classes.lookCell}>
              <CellView cell={cell} />
            </td>
            <td className={classes.lookCell}>{rows.map((row) => row + 1).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SeenText {
  readonly cell: DraftCell
  readonly rows: number[]
}

/** Texts that were not understood first, then those understood in part. */
function textsToLookAt(drafts: readonly Draft[]): readonly SeenText[] {
  const seen = new Map<string, SeenText>()
  for (const draft of drafts)
    for (const cell of draft.cells) {
      if (cell.state !== 'partly' && cell.state !== 'not-understood') continue
      const key = `${cell.state}\n${cell.column}\n${cell.text}`
      const present = seen.get(key)
      if (present) present.rows.push(draft.row)
      else seen.set(key, { cell, rows: [draft.row] })
    }
  const rank = ({ cell }: SeenText) => (cell.state === 'not-understood' ? 0 : 1000) + cell.column
  return [...seen.values()].sort((a, b) => rank(a) - rank(b))
}
