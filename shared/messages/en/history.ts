import type { history as de } from '../de/history.ts'
import type { Texts } from '../texts.ts'

/** The history of a record: its versions, and what changed in each. */
export const history: Texts<typeof de> = {
  title: 'History',
  show: 'Show history',
  hide: 'Close history',
  versions: 'Versions, the newest first',
  empty: 'No history of this record has been kept yet.',
  created: 'Created',
  removed: 'Deleted',
  putBack: 'Created again',
  unchanged: 'The data themselves have not changed.',
  undone: 'undone',
  undoes: 'Undone: {{what}}',
  redoes: 'Redone: {{what}}',
  nothing: 'empty',
  internal: 'changed',
  from: 'before:',
  to: 'after:',
  more_one: 'Show {{count}} older version',
  more_other: 'Show {{count}} older versions',
  mobility: { none: 'no restriction', 'step-free': 'step-free' },
  field: {
    locked: 'Held fast',
    latitude: 'Latitude',
    longitude: 'Longitude',
    mobility: 'Mobility',
    found: 'Result of the search',
    listKind: 'Kind of list',
    columns: 'Columns',
  },
}
