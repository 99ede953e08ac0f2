import { err, ok, type Result } from '../../contract/result.ts'
import { assignBeds } from './assign-beds.ts'
import type { CaseHost, CaseParty, PlacementCase, RuleId } from './case.ts'
import { hostsById, ownBeds, type Plan, type Stay } from './plan.ts'
import { partiesByHost, rulesAgainst } from './why-unplaced.ts'

/**
 * The plan that holds what was decided by hand and nothing else: where every search begins.
 *
 * Errors: `lock-contradiction` with the party, its household and the first rule that forbids it there, alone
 * or beside the parties locked before it. The solver does not guess which lock was meant.
 */
export function lockedPlan(kase: PlacementCase): Result<Plan> {
  const hosts = hostsById(kase)
  for (const party of kase.parties) {
    const hostId = kase.locks[party.id]
    if (hostId !== undefined && !hosts.has(hostId)) return contradiction(party, hostId, 'lock')
  }
  const plan = new Map<string, Stay>()
  for (const [hostId, parties] of partiesByHost(kase, (party) => kase.locks[party.id])) {
    const host = hosts.get(hostId)
    if (!host || parties.length === 0) continue
    const beds = assignBeds(host.rooms, parties)?.beds ?? {}
    for (const party of parties) plan.set(party.id, { hostId, beds: ownBeds(party, beds) })
    const found = firstContradiction(kase, host, parties)
    if (found) return found
  }
  return ok(plan)
}

function firstContradiction(kase: PlacementCase, host: CaseHost, parties: readonly CaseParty[]) {
  for (const [i, party] of parties.entries()) {
    const [rule] = rulesAgainst(kase, party, host, parties.slice(0, i))
    if (rule) return contradiction(party, host.id, rule)
  }
  return null
}

function contradiction(party: CaseParty, household: string, rule: RuleId) {
  return err('lock-contradiction', { party: party.id, household, rule })
}
