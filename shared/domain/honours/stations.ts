import type { Award } from '../../records/award.ts'

export interface Station {
  readonly name: 'preparing' | 'applied' | 'decided' | 'awarded' | 'declined' | 'handedOver'
  readonly status: 'done' | 'now' | 'open' | 'failed'
  readonly date: string | null
}

/** The way of an application: prepared, applied for, decided, handed over; one that is declined ends there. */
export function stationsOf({ state, appliedOn, decidedOn, handedOverOn }: Award): readonly Station[] {
  const prepared: Station = { name: 'preparing', status: state === 'preparing' ? 'now' : 'done', date: null }
  const status = { preparing: 'open', applied: 'now', awarded: 'done', declined: 'done' } as const
  const applied: Station = { name: 'applied', status: status[state], date: appliedOn }
  if (state === 'declined')
    return [prepared, applied, { name: 'declined', status: 'failed', date: decidedOn }]
  if (state !== 'awarded')
    return [
      prepared,
      applied,
      { name: 'decided', status: 'open', date: null },
      { name: 'handedOver', status: 'open', date: null },
    ]
  const handed = handedOverOn !== null
  return [
    prepared,
    applied,
    { name: 'awarded', status: handed ? 'done' : 'now', date: decidedOn },
    { name: 'handedOver', status: handed ? 'done' : 'open', date: handedOverOn },
  ]
}
