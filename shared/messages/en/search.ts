import type { search as de } from '../de/search.ts'
import type { Texts } from '../texts.ts'

export const search: Texts<typeof de> = {
  title: 'Search and run',
  open: 'Search',
  shortcut: 'Ctrl K',
  shortcutMac: '⌘ K',
  label: 'Person, town, visit or action',
  placeholder: 'Person, town, visit, action …',
  results: 'Results',
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  nothing: 'Nothing found for “{{query}}”.',
  nothingHint: 'The search looks at names, addresses, e-mail, interests and notes; accents do not matter.',
  listed: '{{listed}} of {{total}}',
  create: 'Create',
  go: 'Go to',
  actions: 'Actions',
  closeFailed: 'The book could not be closed',
  keys: { walk: 'choose', open: 'open', close: 'close' },
}
