/** What happened to a record, and what the book has to say about itself. */
export const history = {
  title: '',
} as const
