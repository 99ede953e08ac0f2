import { useTranslation } from 'react-i18next'

import type { RhythmYear, VisitsByInitiative } from '#shared/domain/visit-rhythm.ts'

import classes from './timeline.module.css'

/** The height of one direction, and of one visit where there are few. */
const HALF = 44
const TALLEST = 14
/** The line between the directions carries the years. */
const AXIS = 20

/** How often one was with the other: up the visits to us, down those to them, year by year. */
export function RhythmChart({ rhythm }: { readonly rhythm: readonly RhythmYear[] }) {
  const { t } = useTranslation('timeline')
  const most = Math.max(1, ...rhythm.flatMap(({ incoming, outgoing }) => [sum(incoming), sum(outgoing)]))
  const unit = Math.min(TALLEST, HALF / most)
  const share = 100 / rhythm.length
  const first = rhythm[0]?.year ?? 0
  const last = rhythm.at(-1)?.year ?? 0
  const total = (of: (year: RhythmYear) => number) => rhythm.reduce((all, year) => all + of(year), 0)
  return (
    <figure className={classes.rhythm}>
      <figcaption className={classes.caption}>{t('rhythm')}</figcaption>
      <div className={classes.chart}>
        <div className={classes.directions} aria-hidden>
          <span>{t('incoming')}</span>
          <span>{t('outgoing')}</span>
        </div>
        <svg
          role="img"
          aria-label={t('rhythmText', {
            from: first,
            to: last,
            incoming: total(({ incoming }) => sum(incoming)),
            outgoing: total(({ outgoing }) => sum(outgoing)),
            town: total(({ incoming, outgoing }) => incoming.town + outgoing.town),
            clubs: total(({ incoming, outgoing }) => incoming.clubs + outgoing.clubs),
          })}
          width="100%"
          height={2 * HALF + AXIS}
        >
          {rhythm.map(({ year, incoming, outgoing }, at) => {
            const column = { x: `${(at + 0.16) * share}%`, width: `${0.68 * share}%` }
            return (
              <g key={year}>
                <Bar {...column} of={incoming} unit={unit} from={HALF} up />
                <Bar {...column} of={outgoing} unit={unit} from={HALF + AXIS} />
              </g>
            )
          })}
          {labelled(first, last).map((year) => (
            <text
              key={year}
              className={classes.tick}
              x={`${(year - first + 0.5) * share}%`}
              y={HALF + AXIS / 2}
              textAnchor={year === first ? 'start' : year === last ? 'end' : 'middle'}
              dominantBaseline="central"
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
      <ul className={classes.legend}>
        <li>
          <svg width="12" height="12" aria-hidden>
            <rect className={classes.town} x="1" y="1" width="10" height="10" rx="1.5" />
          </svg>
          {t('byTown')}
        </li>
        <li>
          <svg width="12" height="12" aria-hidden>
            <rect className={classes.clubs} x="1" y="1" width="10" height="10" rx="1.5" />
          </svg>
          {t('byClubs')}
        </li>
      </ul>
    </figure>
  )
}

interface BarProps {
  readonly x: string
  readonly width: string
  readonly of: VisitsByInitiative
  readonly unit: number
  readonly from: number
  readonly up?: boolean
}

/** The visits of a year in one direction: those of the town next to the line, full; those of clubs beyond, hollow. */
function Bar({ x, width, of, unit, from, up }: BarProps) {
  const town = of.town * unit
  const clubs = of.clubs * unit
  return (
    <>
      {town > 0 && (
        <rect className={classes.town} x={x} width={width} y={up ? from - town : from} height={town} />
      )}
      {clubs > 0 && (
        <rect
          className={classes.clubs}
          x={x}
          width={width}
          y={up ? from - town - clubs : from + town}
          height={clubs}
        />
      )}
    </>
  )
}

function sum({ town, clubs }: VisitsByInitiative): number {
  return town + clubs
}

/** The first and the last year, and the decades (of short spans the middle) that are not too near to them. */
function labelled(first: number, last: number): readonly number[] {
  const near = (last - first) / 6
  const step = last - first > 40 ? 20 : 10
  const between = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (year) => year % step === 0 && year - first > near && last - year > near,
  )
  return [first, ...between, last]
}
