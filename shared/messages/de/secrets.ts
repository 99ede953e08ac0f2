/** The passphrase of a book: setting, changing, removing, being asked for it. */
export const secrets = {
  title: '',
} as const
