import type { Household } from '../records/household.ts'
import type { Offer } from '../records/offer.ts'

/** The registration of a household for a visit, copied from what it usually offers; from then on it is its own. */
export function offerOfHousehold(
  household: Household,
  visitId: string,
  id: string,
  status: Offer['status'],
): Offer {
  return {
    id,
    revision: 0,
    visitId,
    householdId: household.id,
    status,
    nights: null,
    hosting: household.hosting,
    note: '',
  }
}
