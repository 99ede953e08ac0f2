import type { RuleId } from '#shared/domain/placement/case.ts'

/** No household: where the parties without a bed are. */
export const NOWHERE = ''

/** Where a party can be put, and where it is now. */
export interface Choices {
  /** Offer → every rule against the party there; empty: it fits. */
  readonly rules: ReadonlyMap<string, readonly RuleId[]>
  /** The offer whose household it is in; null: it has no bed. */
  readonly from: string | null
}

/** A party that is picked up, by whatever means. */
export interface Held extends Choices {
  readonly partyId: string
  readonly by: 'mouse' | 'keys'
  /** Where the keys lead, one after the other: the households that fit, the others, and out. */
  readonly places: readonly string[]
  /** Where it would be put now. */
  readonly target: string | null
}

interface HandOptions {
  /** Where a party can be put, in the order in which it is seen. */
  readonly choicesOf: (partyId: string) => Choices | null
  readonly onGiveUp: (partyId: string) => void
}

export type Hand = ReturnType<typeof createHand>

/** What the board holds between picking up and putting down: one party at most, by mouse or by keyboard. */
export function createHand({ choicesOf, onGiveUp }: HandOptions) {
  let held: Held | null = null
  const listeners = new Set<() => void>()
  const drops = new Map<string, (partyId: string) => void>()

  function hold(next: Held | null) {
    held = next
    for (const listener of listeners) listener()
  }

  return {
    held: () => held,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** A place on the board says what happens to a party that is put there, until it is gone. */
    place(id: string, onDrop: (partyId: string) => void) {
      drops.set(id, onDrop)
      return () => {
        drops.delete(id)
      }
    },
    pickUp(partyId: string, by: Held['by']) {
      const choices = choicesOf(partyId)
      if (choices) hold({ ...choices, partyId, by, places: placesOf(choices), target: null })
    },
    aim(target: string | null) {
      if (held && held.target !== target) hold({ ...held, target })
    },
    step(to: 'next' | 'previous' | 'first' | 'last') {
      if (!held || held.places.length === 0) return
      const last = held.places.length - 1
      const at = held.target === null ? -1 : held.places.indexOf(held.target)
      const next = { next: at < last ? at + 1 : 0, previous: at > 0 ? at - 1 : last, first: 0, last }[to]
      hold({ ...held, target: held.places[next] ?? null })
    },
    /** Puts the party where it is aimed at; without an aim it stays in the hand. */
    put() {
      if (!held || held.target === null) return
      const { partyId, target } = held
      hold(null)
      drops.get(target)?.(partyId)
    },
    giveUp() {
      if (!held) return
      const { partyId } = held
      hold(null)
      onGiveUp(partyId)
    },
  }
}

function placesOf({ rules, from }: Choices): readonly string[] {
  const others = [...rules].filter(([offerId]) => offerId !== from)
  const some = (fits: boolean) =>
    others.filter(([, against]) => (against.length === 0) === fits).map(([id]) => id)
  return [...some(true), ...some(false), ...(from === null ? [] : [NOWHERE])]
}
