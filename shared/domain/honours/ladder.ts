import { type Award, type HonourStep, honourSteps } from '../../records/award.ts'

export type RungStatus =
  /** Awarded; a lower step without its own entry counts, for the higher one could not be had without it. */
  | 'held'
  /** An application is being prepared or has been sent. */
  | 'open'
  /** May be applied for now. */
  | 'next'
  | 'later'

export interface Rung {
  readonly step: HonourStep
  readonly status: RungStatus
  /** The entry that the status comes from. */
  readonly award: Award | null
}

const place = (step: HonourStep) => honourSteps.indexOf(step)

export function isOpen({ state }: Award): boolean {
  return state === 'preparing' || state === 'applied'
}

/** The highest step that was awarded. */
export function heldAward(awards: Iterable<Award>): Award | null {
  let held: Award | null = null
  for (const award of awards)
    if (award.state === 'awarded' && (held === null || place(award.step) > place(held.step))) held = award
  return held
}

/** The step that comes after the held one, whether or not it is applied for; null above the prize. */
export function nextStep(awards: Iterable<Award>): HonourStep | null {
  const held = heldAward(awards)
  return honourSteps[held ? place(held.step) + 1 : 0] ?? null
}

/** The four steps and where the town stands; at most one of them is open or next. */
export function ladder(awards: readonly Award[]): readonly Rung[] {
  const held = heldAward(awards)
  const next = nextStep(awards)
  const open = awards.find(isOpen) ?? null
  return honourSteps.map((step) => {
    const own = awards.filter((award) => award.step === step)
    if (open?.step === step) return { step, status: 'open', award: open }
    if (held && place(step) <= place(held.step))
      return { step, status: 'held', award: own.find(({ state }) => state === 'awarded') ?? null }
    return { step, status: step === next && open === null ? 'next' : 'later', award: null }
  })
}

/**
 * Why an entry cannot stand beside the others; null if it can.
 *
 * Each step is applied for only when the one before is held, and never two at once. What was awarded long ago is
 * entered in any order.
 */
export function ladderProblem(
  others: Iterable<Award>,
  award: Pick<Award, 'id' | 'step' | 'state'>,
): 'step-held' | 'step-not-next' | 'other-application' | null {
  const rest = [...others].filter(({ id }) => id !== award.id)
  if (award.state === 'declined') return null
  if (rest.some(({ step, state }) => step === award.step && state === 'awarded')) return 'step-held'
  if (award.state === 'awarded') return null
  if (rest.some(isOpen)) return 'other-application'
  return nextStep(rest) === award.step ? null : 'step-not-next'
}

/** The award of the step before, which an application names with its year. */
export function previousAward(awards: Iterable<Award>, step: HonourStep): Award | null {
  const before = honourSteps[place(step) - 1]
  return [...awards].find((award) => award.step === before && award.state === 'awarded') ?? null
}
