/** What the user should look at before importing; the words are in the messages' `import.doubt` namespace. */
export type DoubtCode =
  // with whom somebody travels
  | 'self'
  | 'number-missing'
  | 'number-twice'
  | 'one-sided'
  | 'contradiction'
  | 'name-differs'
  | 'companion-not-found'
  | 'companion-ambiguous'
  | 'family-alone'
  // whom somebody wishes for
  | 'wish-not-found'
  | 'wish-ambiguous'
  // a row by itself
  | 'several-people'
  | 'only-name'
  | 'more-guests-than-beds'

export interface Doubt {
  /** Index of the row in the sheet. */
  readonly row: number
  readonly code: DoubtCode
  /** The text that gave rise to it. */
  readonly text: string
  /** Other rows that it is about. */
  readonly others: readonly number[]
  /** For travelling together: what happens unless the user decides otherwise. */
  readonly together?: boolean
}
