import type { navigation as de } from '../de/navigation.ts'
import type { Texts } from '../texts.ts'

export const navigation: Texts<typeof de> = {
  main: 'Main navigation',
  skip: 'Skip to content',
  overview: 'Overview',
  relations: 'Twinnings',
  towns: 'Towns',
  visits: 'Visits',
  households: 'Hosts',
  charters: 'Charters',
  honours: 'Honours',
  people: 'People',
  settings: 'Settings',
  sample: 'Sample book',
}
