/** A commit of this window: the one that would be taken back, and what the user did by it. */
export interface UndoEntry {
  readonly sequence: number
  readonly label: string
}

export type UndoWay = 'undo' | 'redo'

/** What this window can undo, and what it can redo, the latest last. */
export interface UndoStack {
  /** Something new was done: what was undone before cannot be redone on top of it. */
  readonly did: (entry: UndoEntry) => void
  /** Takes the latest entry out, or the one of that commit; undefined if there is none. */
  readonly take: (way: UndoWay, sequence?: number) => UndoEntry | undefined
  readonly put: (way: UndoWay, entry: UndoEntry) => void
}

export function createUndoStack(): UndoStack {
  const entries: Record<UndoWay, UndoEntry[]> = { undo: [], redo: [] }
  return {
    did(entry) {
      entries.undo.push(entry)
      entries.redo = []
    },
    take(way, sequence) {
      const found = sequence ? entries[way].find((entry) => entry.sequence === sequence) : entries[way].at(-1)
      entries[way] = entries[way].filter((entry) => entry !== found)
      return found
    },
    put(way, entry) {
      entries[way].push(entry)
    },
  }
}
