/** The command palette: finding any record or action. */
export const search = {
  title: '',
} as const
