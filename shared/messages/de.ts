import { backups } from './de/backups.ts'
import { calendar } from './de/calendar.ts'
import { charters } from './de/charters.ts'
import { commits } from './de/commits.ts'
import { common } from './de/common.ts'
import { compare } from './de/compare.ts'
import { documents } from './de/documents.ts'
import { errors } from './de/errors.ts'
import { history } from './de/history.ts'
import { honours } from './de/honours.ts'
import { households } from './de/households.ts'
import { imports } from './de/import.ts'
import { map } from './de/map.ts'
import { navigation } from './de/navigation.ts'
import { overview } from './de/overview.ts'
import { people } from './de/people.ts'
import { placement } from './de/placement.ts'
import { problems } from './de/problems.ts'
import { relations } from './de/relations.ts'
import { search } from './de/search.ts'
import { secrets } from './de/secrets.ts'
import { settings } from './de/settings.ts'
import { start } from './de/start.ts'
import { timeline } from './de/timeline.ts'
import { towns } from './de/towns.ts'
import { visits } from './de/visits.ts'

/** All German texts by namespace: the original that the others are complete against. */
export const de = {
  overview,
  people,
  charters,
  relations,
  timeline,
  map,
  calendar,
  compare,
  towns,
  settings,
  start,
  commits,
  common,
  placement,
  documents,
  search,
  history,
  honours,
  secrets,
  backups,
  errors,
  households,
  imports,
  navigation,
  problems,
  visits,
} as const
