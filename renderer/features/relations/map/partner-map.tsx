import { useElementSize } from '@mantine/hooks'
import { geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { PageLink } from '#renderer/components/links.tsx'
import { formatKm, type Place, placeOf } from '#shared/domain/distance.ts'
import { townName } from '#shared/domain/names.ts'
import type { PartnerPlace } from '#shared/domain/partner-places.ts'
import type { Town } from '#shared/records/town.ts'

// As a text: the type of so much JSON would be worked out point by point at every check of the types.
import countriesJson from '../../../../resources/map/countries.json?raw'
import { labelSides } from './label-sides.ts'
import classes from './map.module.css'
import { distanceRings, projectionFor } from './map-projection.ts'

/** `[ISO 3166-1 code, polygons]`, see `resources/map`. */
type Country = readonly [code: string, polygons: [number, number][][][]]
const countries = JSON.parse(countriesJson) as readonly Country[]

interface PartnerMapProps {
  /** The middle of the map; it stands for itself if our own town has no place. */
  readonly own: Town | null
  readonly partners: readonly PartnerPlace[]
}

/** Our town and its partners where they lie; the marks are links, the picture behind them says no more than they do. */
export function PartnerMap({ own, partners }: PartnerMapProps) {
  const { t, i18n } = useTranslation('map')
  const { ref, width, height } = useElementSize()
  const frame = useMemo(() => ({ width: width || 800, height: height || 520 }), [width, height])
  const located = useMemo(() => partners.flatMap(withPlace), [partners])
  const home = own && placeOf(own)
  const middle = home ?? located[0]?.place
  const drawing = useMemo(() => {
    if (!middle) return null
    const projection = projectionFor(middle, [middle, ...located.map(({ place }) => place)], frame)
    return { projection, path: geoPath(projection), rings: distanceRings(projection, frame) }
  }, [middle, located, frame])
  if (!middle || !drawing) return null

  const { projection, path, rings } = drawing
  const at = ({ longitude, latitude }: Place) => projection([longitude, latitude]) ?? [0, 0]
  const [homeX = 0, homeY = 0] = at(middle)
  const touched = new Set([own?.country, ...partners.map(({ town }) => town.country)])
  const marks = [
    ...(own && home ? [{ key: 'own', town: own, place: home, km: null, relationId: null }] : []),
    ...located.map(({ town, place, km, relation }) => ({
      key: `${relation.id} ${town.id}`,
      town,
      place,
      km,
      relationId: relation.id,
    })),
  ].map((mark) => {
    const name = townName(mark.town, i18n.language)
    const more = mark.km === null ? t('ownTown') : formatKm(mark.km, i18n.language)
    const [x = 0, y = 0] = at(mark.place)
    return { ...mark, name, more, x, y, ...labelSize(name, more) }
  })
  const sides = labelSides(marks, frame)

  return (
    <div ref={ref} className={classes.map}>
      <svg width={frame.width} height={frame.height} aria-hidden className={classes.picture}>
        {countries.map(([code, coordinates]) => (
          <path
            key={code}
            className={classes.country}
            data-touched={touched.has(code) || undefined}
            d={path({ type: 'MultiPolygon', coordinates }) ?? undefined}
          />
        ))}
        {home &&
          rings.map(({ km, radius }) => (
            <g key={km}>
              <circle className={classes.ring} cx={homeX} cy={homeY} r={radius} />
              <text className={classes.ringName} x={homeX} y={homeY + radius} textAnchor="middle" dy="-4">
                {formatKm(km, i18n.language)}
              </text>
            </g>
          ))}
        {home &&
          located.map(({ town, place, relation }) => {
            const [x, y] = at(place)
            return (
              <line
                key={`${relation.id} ${town.id}`}
                className={classes.way}
                x1={homeX}
                y1={homeY}
                x2={x}
                y2={y}
                data-status={relation.status}
              />
            )
          })}
      </svg>
      <ul className={classes.marks} aria-label={t('marks')}>
        {marks.map(({ key, town, relationId, name, more, x, y }, index) => {
          const content = (
            <>
              <span className={classes.dot} />
              <span className={classes.name} data-side={sides[index] ?? 'hidden'}>
                {name} <small>{more}</small>
              </span>
            </>
          )
          return (
            <li key={key} style={{ left: x, top: y }} data-own={relationId === null || undefined}>
              {relationId === null ? (
                <PageLink to="/towns/$townId" params={{ townId: town.id }} className={classes.mark}>
                  {content}
                </PageLink>
              ) : (
                <PageLink to="/relations/$relationId" params={{ relationId }} className={classes.mark}>
                  {content}
                </PageLink>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function withPlace(partner: PartnerPlace): readonly (PartnerPlace & { readonly place: Place })[] {
  const place = placeOf(partner.town)
  return place ? [{ ...partner, place }] : []
}

/** About as large as the name and the line under it are drawn. */
function labelSize(name: string, more: string): { readonly width: number; readonly height: number } {
  return { width: Math.max(name.length * 7.4, more.length * 6.4) + 6, height: 36 }
}
