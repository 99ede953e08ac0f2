import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'

import type { Hand, Held } from './hand.ts'

const HandContext = createContext<Hand | null>(null)

export function HandProvider({ hand, children }: { readonly hand: Hand; readonly children: ReactNode }) {
  return <HandContext value={hand}>{children}</HandContext>
}

export function useHand(): Hand {
  const hand = useContext(HandContext)
  if (!hand) throw new Error('useHand needs a HandProvider above it')
  return hand
}

/** Something about what is held. Only who reads what changed is drawn again: hundreds of cards stay as they are. */
export function useHeld<T>(select: (held: Held | null) => T): T {
  const hand = useHand()
  return useSyncExternalStore(hand.subscribe, () => select(hand.held()))
}
