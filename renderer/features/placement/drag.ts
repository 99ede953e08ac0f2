import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Makes an element a party that can be picked up with the mouse. */
export function useDraggableParty(partyId: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!element.current) return
    return draggable({ element: element.current, getInitialData: () => ({ partyId }) })
  }, [partyId])
  return element
}

/** Makes an element a place to drop a party; tells which party is held above it. */
export function usePartyDrop<E extends HTMLElement>(onDrop: (partyId: string) => void) {
  const element = useRef<E>(null)
  const [over, setOver] = useState<string | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    if (!element.current) return
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => typeof source.data.partyId === 'string',
      onDragEnter: ({ source }) => setOver(String(source.data.partyId)),
      onDragLeave: () => setOver(null),
      onDrop: ({ source }) => {
        setOver(null)
        drop.current(String(source.data.partyId))
      },
    })
  }, [])
  return { element, over }
}
