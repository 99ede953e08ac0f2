import { err, ok, type Result } from '../../contract/result.ts'
import type { Assignment } from '../../records/placement.ts'
import { assignBeds } from './assign-beds.ts'
import { bedsOf } from './beds.ts'
import type { CaseHost, CaseParty, PlacementCase } from './case.ts'
import { ownBeds } from './plan.ts'
import { partiesByHost } from './why-unplaced.ts'

/**
 * What changes when a party is moved by hand to a household, or nowhere (null).
 *
 * Beds in that household are given anew, so that all fit if they can; if they cannot, the party is put there
 * all the same and the broken rules are shown. Errors: `record-missing` for an unknown party or offer.
 */
export function moving(
  kase: PlacementCase,
  present: readonly Assignment[],
  partyId: string,
  offerId: string | null,
): Result<ReadonlyMap<string, Assignment | null>> {
  const party = kase.parties.find((one) => one.id === partyId)
  if (!party) return err('record-missing', { collection: 'parties' })
  if (offerId === null) return ok(new Map([[partyId, null]]))
  const host = kase.hosts.find((one) => one.id === offerId)
  if (!host) return err('record-missing', { collection: 'offers' })

  const assigned = new Map(present.map((assignment) => [assignment.partyId, assignment]))
  const here = partiesByHost(kase, (one) => assigned.get(one.id)?.offerId).get(offerId) ?? []
  const together = [...here.filter((one) => one.id !== partyId), party]
  const plan = assignBeds(host.rooms, together)
  if (plan === null) return ok(new Map([[partyId, squeezed(party, host, assigned.get(partyId))]]))
  return ok(
    new Map(
      together.map((one) => {
        const locked = assigned.get(one.id)?.locked ?? false
        return [one.id, { partyId: one.id, offerId, beds: { ...ownBeds(one, plan.beds) }, locked }]
      }),
    ),
  )
}

/** Beds for a party that does not fit: its own best ones, or the household's beds one after the other. */
function squeezed(party: CaseParty, host: CaseHost, before: Assignment | undefined): Assignment {
  const own = assignBeds(host.rooms, [party])?.beds
  const all = host.rooms.flatMap(bedsOf).map((bed) => bed.id)
  const beds =
    own ?? Object.fromEntries(party.guests.map((guest, index) => [guest.id, all[index % all.length] ?? '']))
  return {
    partyId: party.id,
    offerId: host.id,
    beds: { ...ownBeds(party, beds) },
    locked: before?.locked ?? false,
  }
}
