import { useBookState } from './book-state.tsx'

/** Whether the open book is only read here, because somebody else writes it. */
export function useReadOnly(): boolean {
  const { state } = useBookState()
  return state?.status === 'open' && state.following !== null
}
