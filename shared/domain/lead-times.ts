/**
 * How long before its day the office is told of something.
 *
 * Offices prepare an anniversary twelve to eighteen months ahead (domain report §6.3: Zwiefalten one year, S56). Half
 * a year before an agreement runs out a council can still decide about it (ours).
 */
export const leadTimes = {
  /** The overview shows an anniversary so long before … */
  anniversaryMonths: 18,
  /** … and a calendar reminds of it when there is still time to prepare it. */
  anniversaryDays: 365,
  agreementDays: 180,
} as const
