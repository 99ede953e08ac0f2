import { VisuallyHidden } from '@mantine/core'
import { type Icon, IconAlertTriangle, IconCircleHalf2, IconEyeOff, IconNote } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { CellState, DraftCell } from '#shared/domain/import/draft.ts'
import { foldWords } from '#shared/domain/import/fold.ts'

import classes from './import.module.css'
import { useTokenText } from './token-text.ts'

/** Signs of the states that need a look; what was understood needs none. */
export const stateIcons = {
  partly: IconCircleHalf2,
  'not-understood': IconAlertTriangle,
  note: IconNote,
  'left-out': IconEyeOff,
} as const satisfies Partial<Record<CellState, Icon>>

/** A cell as it stands in the list, what was understood of it, and its state by sign and word. */
export function CellView({ cell }: { readonly cell: DraftCell }) {
  const { t } = useTranslation('imports')
  const tokenText = useTokenText()
  if (cell.state === 'empty') return null
  const meaning = tokenText(cell.tokens)
  const differs = meaning !== '' && foldWords(meaning) !== foldWords(cell.text)
  if (cell.state === 'understood')
    return (
      <div className={classes.cell}>
        <span>{cell.text}</span>
        {differs && <span className={classes.meaning}>{meaning}</span>}
        <VisuallyHidden>({t('state.understood')})</VisuallyHidden>
      </div>
    )
  const Sign = stateIcons[cell.state]
  return (
    <div className={classes.cell} data-state={cell.state} title={t(`state.${cell.state}`)}>
      <span>{cell.text}</span>
      {differs && <span className={classes.meaning}>{meaning}</span>}
      <span className={classes.state}>
        <Sign size={14} aria-hidden />
        {t(`short.${cell.state}`)}
      </span>
    </div>
  )
}
