/** Backups of the book: seeing, comparing, restoring; the whole book as one file. */
export const backups = {
  title: '',
} as const
