import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'

import classes from './data-table.module.css'

interface SortableHeaderProps {
  readonly label: string
  readonly sorted: 'asc' | 'desc' | false
  readonly onSort: () => void
  readonly width?: string
  readonly align?: 'end'
}

/** A column heading that sorts when pressed and says how it is sorted. */
export function SortableHeader({ label, sorted, onSort, width, align }: SortableHeaderProps) {
  const Icon = sorted === 'asc' ? IconArrowUp : sorted === 'desc' ? IconArrowDown : IconArrowsSort
  return (
    <th
      scope="col"
      style={{ width }}
      className={classes.heading}
      aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
    >
      <button
        type="button"
        className={classes.sort}
        data-align={align}
        data-sorted={sorted || undefined}
        onClick={onSort}
      >
        {label}
        <Icon size={14} aria-hidden className={classes.arrow} />
      </button>
    </th>
  )
}
