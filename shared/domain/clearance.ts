import type { Household } from '../records/household.ts'

/** Whether the certificate that minors ask for was seen and holds on that day. */
export function isClearedForMinors({ clearance }: Pick<Household, 'clearance'>, day: string): boolean {
  return clearance !== null && (clearance.validUntil === null || clearance.validUntil >= day)
}
