import { assignBeds } from './assign-beds.ts'
import type { CaseHost, CaseParty, CaseRoom, PlacementCase } from './case.ts'
import { costOf, type Help, type HostStep, hostWith } from './help-steps.ts'
import { guestsByNight, type Plan } from './plan.ts'
import { defaultPoints, pairPoints } from './points.ts'
import { type Reason, reasonsAgainst } from './reasons.ts'
import { isMinor } from './rules.ts'
import { mustBeApart, partiesByHost } from './why-unplaced.ts'

/** No more than these are worth the solver's time. */
const MOST_HELPS = 40

/**
 * The smallest changes after which a party without a household of this plan could be in one, cheapest first.
 *
 * Each takes away everything that bars the party from one household, so none of its steps can be left out;
 * what the others then do is for the solver to try. Or it parts friends.
 */
export function helpsFor(kase: PlacementCase, plan: Plan, partyId: string): readonly Help[] {
  const party = kase.parties.find(({ id }) => id === partyId)
  if (!party) return []
  const present = partiesByHost(kase, ({ id }) => plan.get(id)?.hostId)
  const open = kase.hosts
    .flatMap((host) => {
      const cure = cures(kase, party, host)
      const pair = pairPoints({ party, host, before: kase.before[party.id] }, defaultPoints)
      return cure ? [{ host, cure, cost: sum(cure), pair }] : []
    })
    .sort((a, b) => a.cost - b.cost || b.pair - a.pair)
  const helps: Help[] = [...splits(party)]
  for (const { host, cure } of open) {
    if (helps.length >= MOST_HELPS) break
    helps.push(...helpsAt(kase, party, host, cure, present.get(host.id) ?? []))
  }
  return helps.sort((a, b) => sum(a) - sum(b)).slice(0, MOST_HELPS)
}

const sum = (help: Help): number => help.reduce((cost, step) => cost + costOf(step), 0)

/** What to ask of the household so that no rule about the pair bars it; null if that cannot be asked. */
function cures(kase: PlacementCase, party: CaseParty, host: CaseHost): readonly HostStep[] | null {
  const steps: HostStep[] = []
  const reasons = reasonsAgainst(kase, party, host, [])
  const minded = reasons.some(({ rule }) => rule === 'pets-minded')
  for (const reason of reasons) {
    if (isAboutRoom(reason)) continue
    // Whoever minds every animal is not helped by one that is away.
    if (minded && reason.rule === 'pets-allergy') continue
    const step = cureOf(reason, host)
    if (!step) return null
    steps.push(step)
  }
  return steps
}

const aboutRoom: readonly Reason['rule'][] = [
  'max-guests',
  'bed-once',
  'bed-share',
  'room-share',
  'room-mixed-friends',
]
const isAboutRoom = ({ rule }: Reason): boolean => aboutRoom.includes(rule)

function cureOf(reason: Reason, { id: hostId, pets }: CaseHost): HostStep | null {
  switch (reason.rule) {
    case 'nights':
      return { kind: 'nights', hostId, nights: reason.nights }
    case 'pets-minded':
      return { kind: 'pets', hostId, animals: pets }
    case 'pets-allergy':
      return { kind: 'pets', hostId, animals: reason.animals }
    case 'smoke':
      return { kind: 'smoke', hostId }
    case 'accepts':
      return { kind: 'accepts', hostId, whom: reason.whom }
    case 'minors':
      return { kind: 'cleared', hostId }
    default:
      return null
  }
}

/** With its guests sent elsewhere by the solver; and, if that asks for more, beside all of them. */
function helpsAt(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  cure: readonly HostStep[],
  present: readonly CaseParty[],
): readonly Help[] {
  const cured = cure.reduce(hostWith, host)
  const helps: Help[] = []
  for (const company of [[], present]) {
    const room = roomFor(kase, party, cured, company)
    const help = room && [...cure, ...room]
    if (help && help.length > 0 && sum(help) > (helps[0] ? sum(helps[0]) : 0)) helps.push(help)
  }
  return helps
}

/** The fewest places and beds to ask for, so that the party fits beside these; null if a few do not do. */
function roomFor(
  kase: PlacementCase,
  party: CaseParty,
  host: CaseHost,
  present: readonly CaseParty[],
): readonly HostStep[] | null {
  const all = [...present, party]
  if (present.some((other) => mustBeApart(kase, party, other))) return null
  const fullest = Math.max(...guestsByNight(all).values())
  const places: readonly HostStep[] =
    fullest > host.maxGuests ? [{ kind: 'max-guests', hostId: host.id, maxGuests: fullest }] : []
  if (assignBeds(host.rooms, all)) return places
  for (const more of moreBeds(party))
    for (const roomId of [...host.rooms.map(({ id }) => id), null]) {
      const beds: HostStep = { kind: 'beds', hostId: host.id, roomId, ...more }
      if (assignBeds(hostWith(host, beds).rooms, all)) return [...places, beds]
    }
  return null
}

type Beds = Pick<CaseRoom, 'single' | 'double'>

/** One or two more beds such as the party could use, the fewest first. */
function moreBeds(party: CaseParty): readonly Beds[] {
  const sharesBeds = party.kind === 'couple' || party.kind === 'family'
  const one: Beds[] = [{ single: 1, double: 0 }]
  const two: Beds[] = [{ single: 2, double: 0 }]
  if (sharesBeds) one.push({ single: 0, double: 1 })
  if (sharesBeds && party.guests.length > 2) two.push({ single: 1, double: 1 }, { single: 0, double: 2 })
  return party.guests.length > 1 ? [...one, ...two] : one
}

/** Friends in two parts: women and men, or the first of them and the others. No minors are left by themselves. */
function splits({ id, kind, guests }: CaseParty): readonly Help[] {
  if (kind !== 'friends') return []
  const bySex = guests.filter(({ sex }) => sex === guests[0]?.sex)
  const firsts = guests.slice(0, Math.floor(guests.length / 2)).map((_, index) => guests.slice(0, index + 1))
  const parts = (bySex.length < guests.length ? [bySex, ...firsts] : firsts).filter((part) => {
    const rest = guests.filter((guest) => !part.includes(guest))
    return guests.every(isMinor) || !(part.every(isMinor) || rest.every(isMinor))
  })
  const distinct = new Map(parts.map((part) => [part.map((guest) => guest.id).join(), part]))
  return [...distinct.values()].map((part) => [
    { kind: 'split', partyId: id, guestIds: part.map((guest) => guest.id) },
  ])
}
