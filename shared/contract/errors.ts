/** Every error code that may cross the contract; its words are in `shared/messages/<language>/errors.ts`. */
export const errorCodes = [
  'invalid-input',
  'unknown-call',
  'not-allowed',
  'internal',
  'no-book',
  'book-missing',
  'book-exists',
  'book-locked',
  'book-foreign',
  'book-newer',
  'book-damaged',
  'book-read-only',
  'lock-stale',
  'lock-lost',
  'passphrase-needed',
  'passphrase-wrong',
  'backup-unreadable',
  'export-foreign',
  'folder-missing',
  'folder-not-writable',
  'disk-full',
  'disk-failed',
  'record-missing',
  'record-changed',
  'record-in-use',
  'record-invalid',
  'reference-missing',
  'undo-impossible',
  'file-missing',
  'file-too-large',
  'file-not-an-image',
  'image-unsafe',
  'spreadsheet-unreadable',
  'spreadsheet-empty',
  'solver-failed',
  'solver-busy',
  'lock-contradiction',
  'document-failed',
  'viewer-missing',
  'character-missing',
  'document-data-missing',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A problem at one field of an input, so that the form can show it where it was typed. */
export interface FieldProblem {
  /** Path as in the schema, joined by dots: `rooms.0.single`. */
  readonly path: string
  /** Key in the messages' `problems` namespace. */
  readonly problem: string
}

/** An error as a value: what happened (code), with what (params), where it was typed (fields). */
export interface AppError {
  readonly code: ErrorCode
  readonly params?: Readonly<Record<string, string | number>>
  readonly fields?: readonly FieldProblem[]
}
