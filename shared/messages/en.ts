import type { de } from './de.ts'
import { backups } from './en/backups.ts'
import { calendar } from './en/calendar.ts'
import { charters } from './en/charters.ts'
import { commits } from './en/commits.ts'
import { common } from './en/common.ts'
import { compare } from './en/compare.ts'
import { documents } from './en/documents.ts'
import { errors } from './en/errors.ts'
import { history } from './en/history.ts'
import { honours } from './en/honours.ts'
import { households } from './en/households.ts'
import { imports } from './en/import.ts'
import { map } from './en/map.ts'
import { navigation } from './en/navigation.ts'
import { overview } from './en/overview.ts'
import { people } from './en/people.ts'
import { placement } from './en/placement.ts'
import { problems } from './en/problems.ts'
import { relations } from './en/relations.ts'
import { search } from './en/search.ts'
import { secrets } from './en/secrets.ts'
import { settings } from './en/settings.ts'
import { start } from './en/start.ts'
import { timeline } from './en/timeline.ts'
import { towns } from './en/towns.ts'
import { visits } from './en/visits.ts'
import type { Texts } from './texts.ts'

export const en: Texts<typeof de> = {
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
