import classes from './mosaic-mark.module.css'

interface MosaicMarkProps {
  readonly size: number
  /** In muted tones, for empty places. */
  readonly quiet?: boolean
}

const STONE = 9.4
const STEP = 10.8
/** How many stones of each row belong to the left half; the edge is the break that only the other half fits. */
const breakLine = [2, 3, 2, 1]
const CRACK = 4.4

const stones = breakLine.flatMap((left, row) =>
  [0, 1, 2, 3].map((column) => ({
    half: column < left ? 'left' : 'right',
    x: column * STEP + (column < left ? 0 : CRACK),
    y: row * STEP,
  })),
)

/** The mark of the program: a token of mosaic stones, broken in two halves that fit together. */
export function MosaicMark({ size, quiet }: MosaicMarkProps) {
  return (
    <svg
      width={size * 1.1}
      height={size}
      viewBox="0 0 46.2 41.8"
      className={classes.mark}
      data-quiet={quiet || undefined}
      aria-hidden="true"
      focusable="false"
    >
      {stones.map(({ half, x, y }) => (
        <rect key={`${x} ${y}`} className={classes[half]} x={x} y={y} width={STONE} height={STONE} rx={1.6} />
      ))}
    </svg>
  )
}
