import type { Acceptance, BarringRule, CaseHost, CaseParty, PlacementCase } from './case.ts'
import { common } from './lists.ts'
import { refused } from './rules.ts'
import { rulesAgainst } from './why-unplaced.ts'

/** Why a party cannot be in a household, with what a reader wants to know: which animals, which nights, whom. */
export type Reason =
  | { readonly rule: 'nights'; readonly nights: readonly number[] }
  | { readonly rule: 'pets-allergy'; readonly animals: readonly string[] }
  | { readonly rule: 'accepts'; readonly whom: readonly Acceptance[] }
  /** It would fit, but others have the beds or the places. */
  | { readonly rule: 'taken' }
  | { readonly rule: Exclude<BarringRule, 'nights' | 'pets-allergy' | 'accepts'> }

/** Every reason against the party in this household beside the parties that are there; none: it fits. */
export function reasonsAgainst(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  present: readonly CaseParty[],
): readonly Reason[] {
  const rules = rulesAgainst(kase, party, host, present)
  if (rules.length === 0) return []
  const inEmptyHouse = rulesAgainst(kase, party, host, [])
  if (inEmptyHouse.length > 0) return inEmptyHouse.map((rule) => reasonOf(rule, party, host))
  const apart: readonly Reason[] = rules.includes('keep-apart') ? [{ rule: 'keep-apart' }] : []
  return rules.length > apart.length ? [...apart, { rule: 'taken' }] : apart
}

function reasonOf(rule: BarringRule, party: CaseParty, host: CaseHost): Reason {
  switch (rule) {
    case 'nights':
      return { rule, nights: party.nights.filter((night) => !host.nights.includes(night)) }
    case 'pets-allergy': {
      const allergies = party.guests.flatMap((guest) => guest.allergies)
      return { rule, animals: common(host.pets, allergies) }
    }
    case 'accepts':
      return { rule, whom: refused(party, host) }
    default:
      return { rule }
  }
}
