import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef } from 'react'

import { NOWHERE } from './hand.ts'
import { useHand, useHeld } from './hand-context.tsx'

/** Makes an element a party that can be picked up with the mouse. */
export function useDraggableParty(partyId: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  const hand = useHand()
  useEffect(() => {
    if (!element.current) return
    return draggable({
      element: element.current,
      getInitialData: () => ({ partyId }),
      onDragStart: () => hand.pickUp(partyId, 'mouse'),
      // Over a place to drop it has been put there; anywhere else it stays where it was.
      onDrop: ({ location }) => (location.current.dropTargets.length > 0 ? hand.put() : hand.giveUp()),
    })
  }, [partyId, hand])
  return element
}

/** Makes an element a place to put a party, by mouse or keyboard; `over` is the party that would be put there now. */
export function usePartyDrop<E extends HTMLElement>(
  onDrop: (partyId: string) => void,
  place: string = NOWHERE,
) {
  const element = useRef<E>(null)
  const hand = useHand()
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => hand.place(place, (partyId) => drop.current(partyId)), [hand, place])
  const over = useHeld((held) => (held?.target === place ? held.partyId : null))
  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => typeof source.data.partyId === 'string',
      onDragEnter: () => hand.aim(place),
      onDragLeave: () => hand.aim(null),
    })
  }, [hand, place])
  return { element, over }
}
