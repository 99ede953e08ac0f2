import type { timeline as de } from '../de/timeline.ts'
import type { Texts } from '../texts.ts'

export const timeline: Texts<typeof de> = {
  title: 'Timeline',
  empty: 'Nothing dated yet. Beginning, resolutions, charters and visits appear here by themselves.',
  filter: 'Show',
  show: {
    all: 'Everything',
    visits: 'Visits',
    decisions: 'Resolutions and charters',
    anniversaries: 'Anniversaries',
  },
  today: 'Today',
  since: 'Beginning',
  end: 'End of term',
  anniversary: '{{years}} years',
  initiative: 'on the initiative of: {{who}}',
  more: 'Show all {{count}} events',
  fewer: 'Show fewer',
  rhythm: 'Visits over the years',
  rhythmText:
    'Visits from {{from}} to {{to}}: {{incoming}} here, {{outgoing}} there; {{town}} on the initiative of the town, {{clubs}} on the initiative of clubs and schools.',
  incoming: 'here',
  outgoing: 'there',
  byTown: 'initiative of the town',
  byClubs: 'of a club or school',
}
