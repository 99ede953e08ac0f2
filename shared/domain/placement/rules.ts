import type { TriAnswer } from '../../records/common.ts'
import type { Acceptance, CaseGuest, CaseHost, CaseParty, PairRule } from './case.ts'
import { overlap } from './lists.ts'

export const isAdult = (guest: CaseGuest): boolean => guest.age >= 18
export const isMinor = (guest: CaseGuest): boolean => guest.age < 18
export const isChild = (guest: CaseGuest): boolean => guest.age < 12

const fromBestToWorst: readonly TriAnswer[] = ['yes', 'rather-not', 'no']

/** How the household answers about this guest: one answer for age and sex, one more for a smoker. */
export function answersAbout(guest: CaseGuest, host: CaseHost): readonly TriAnswer[] {
  const answers = askedAbout(guest).map((who) => host.accepts[who])
  const worst = fromBestToWorst.findLast((answer) => answers.includes(answer)) ?? 'no'
  return guest.smoker ? [worst, host.accepts.smokers] : [worst]
}

function askedAbout(guest: CaseGuest): readonly Acceptance[] {
  if (isChild(guest)) return ['children']
  if (isMinor(guest)) return ['youth']
  if (guest.sex === 'x') return ['men', 'women']
  return guest.sex === 'f' ? ['women'] : ['men']
}

/** Whom of the party's guests the household has answered with no. */
export function refused(party: CaseParty, host: CaseHost): readonly Acceptance[] {
  const asked = party.guests.flatMap((guest): readonly Acceptance[] =>
    guest.smoker ? [...askedAbout(guest), 'smokers'] : askedAbout(guest),
  )
  return [...new Set(asked)].filter((who) => host.accepts[who] === 'no')
}

type Bars = (party: CaseParty, host: CaseHost) => boolean

/** A rule about single guests bars the party as soon as it bars one of them: parties are not torn. */
const anyGuest =
  (barsGuest: (guest: CaseGuest, host: CaseHost) => boolean): Bars =>
  (party, host) =>
    party.guests.some((guest) => barsGuest(guest, host))

/** What bars a party from a household whoever else is there. True: the rule would be broken. */
export const pairRules: Readonly<Record<PairRule, Bars>> = {
  nights: (party, host) => party.nights.some((night) => !host.nights.includes(night)),
  'max-guests': (party, host) => party.guests.length > host.maxGuests,
  never: (party, host) => host.never.includes(party.id) || party.never.includes(host.id),
  minors: (party, host) => party.guests.every(isMinor) && !host.clearedForMinors,
  'pets-allergy': anyGuest((guest, host) => overlap(guest.allergies, host.pets)),
  smoke: anyGuest((guest, host) => guest.mindsSmoke === 'no' && host.smoking === 'inside'),
  'pets-minded': anyGuest((guest, host) => guest.mindsPets === 'no' && host.pets.length > 0),
  'step-free': anyGuest((guest, host) => guest.mobility === 'step-free' && !host.stepFree),
  accepts: anyGuest((guest, host) => answersAbout(guest, host).includes('no')),
}

const pairRuleEntries = Object.entries(pairRules) as readonly (readonly [PairRule, Bars])[]

/** Every rule that bars the party from the household, even if nobody else were there (beds aside). */
export function bars(party: CaseParty, host: CaseHost): readonly PairRule[] {
  return pairRuleEntries.filter(([, broken]) => broken(party, host)).map(([rule]) => rule)
}
