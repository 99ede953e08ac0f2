/** What a record that was never committed starts from. */
export function newRecordBase(): { id: string; revision: number } {
  return { id: crypto.randomUUID(), revision: 0 }
}
