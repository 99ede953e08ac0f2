import type { de } from './de.ts'
import { backups } from './fr/backups.ts'
import { calendar } from './fr/calendar.ts'
import { charters } from './fr/charters.ts'
import { commits } from './fr/commits.ts'
import { common } from './fr/common.ts'
import { compare } from './fr/compare.ts'
import { documents } from './fr/documents.ts'
import { errors } from './fr/errors.ts'
import { history } from './fr/history.ts'
import { honours } from './fr/honours.ts'
import { households } from './fr/households.ts'
import { imports } from './fr/import.ts'
import { map } from './fr/map.ts'
import { navigation } from './fr/navigation.ts'
import { overview } from './fr/overview.ts'
import { people } from './fr/people.ts'
import { placement } from './fr/placement.ts'
import { problems } from './fr/problems.ts'
import { relations } from './fr/relations.ts'
import { search } from './fr/search.ts'
import { secrets } from './fr/secrets.ts'
import { settings } from './fr/settings.ts'
import { start } from './fr/start.ts'
import { timeline } from './fr/timeline.ts'
import { towns } from './fr/towns.ts'
import { visits } from './fr/visits.ts'
import type { Texts } from './texts.ts'

export const fr: Texts<typeof de> = {
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
}
