import type { Activity, HonourCriterion } from '../../records/activity.ts'
import type { Award } from '../../records/award.ts'
import type { Change } from '../../records/collections.ts'

interface SampleActivity {
  /** Years before today; of a membership much longer. */
  readonly ago: number
  /** Month and day, as exactly as they are known: `05-05`, empty for the year alone. */
  readonly on: string
  readonly title: string
  readonly criteria: readonly HonourCriterion[]
  /** The place of the partner among the sample towns. */
  readonly partner?: number
  readonly people: readonly [participants: number, young: number] | null
}

const [VALBRUNE, ZLOTOLAS, MONTESERENO] = [1, 2, 4]

/** Ten years of a small town for Europe. */
const activities: readonly SampleActivity[] = [
  at(31, '', 'Rat der Gemeinden und Regionen Europas', ['membership'], null),
  at(5, '', 'Klimanetzwerk europäischer Gemeinden', ['membership'], null),
  at(10, '05-21', 'Bürgerfahrt nach Valbrune-sur-Orne', ['twinning'], [46, 9], VALBRUNE),
  at(10, '10-12', 'Schüleraustausch des Gymnasiums', ['twinning'], [38, 34], VALBRUNE),
  at(9, '05-05', 'Europatag auf dem Marktplatz', ['europe'], [310, 120]),
  at(9, '06-04', 'Bürgerbegegnung in Lindenau', ['twinning'], [58, 14], VALBRUNE),
  at(8, '05-12', 'Bürgerfahrt zum Jubiläum nach Valbrune-sur-Orne', ['twinning'], [71, 22], VALBRUNE),
  at(8, '10-18', 'Woche der lokalen Demokratie: Jugendrat trifft Europaabgeordnete', ['europe'], [64, 58]),
  at(7, '07-14', 'Zeltlager der Jugendfeuerwehren', ['twinning'], [42, 36], ZLOTOLAS),
  at(7, '09-20', 'Fachtag der Bauhöfe', ['twinning'], [18, 2], VALBRUNE),
  at(6, '05-05', 'Europatag mit Fotoausstellung der Partnerstädte', ['europe', 'twinning'], [220, 75]),
  at(6, '06-28', 'Verleihung des Europadiploms in Straßburg', ['europe'], [6, 2]),
  at(5, '', 'Digitale Begegnungen während der Reisebeschränkungen', ['twinning'], [95, 52], VALBRUNE),
  at(5, '08-02', 'Spenden nach dem Hochwasser in Złotolas', ['solidarity'], [140, 30], ZLOTOLAS),
  at(4, '03-26', 'Hilfstransport mit Verbandsmaterial und Schlafsäcken', ['solidarity'], [55, 18], ZLOTOLAS),
  at(4, '05-27', 'Bürgerbegegnung in Lindenau', ['twinning'], [62, 19], VALBRUNE),
  at(4, '10-10', 'Sprachcafé für Familien aus der Ukraine', ['solidarity'], [48, 26]),
  at(3, '05-05', 'Europatag: Schulen stellen ihre Partnerschaften vor', ['europe'], [280, 210]),
  at(3, '05-18', 'Bürgerfahrt nach Valbrune-sur-Orne', ['twinning'], [52, 12], VALBRUNE),
  at(3, '10-07', 'Chorkonzert mit Sängern aus Złotolas', ['twinning', 'europe'], [190, 40], ZLOTOLAS),
  at(2, '06-09', 'Podium der Erstwählerinnen und Erstwähler zur Europawahl', ['europe'], [115, 98]),
  at(2, '07-20', 'Deutsch-polnisches Jugendlager', ['twinning'], [44, 40], ZLOTOLAS),
  at(2, '09-14', 'Werkstatt „Wasser sparen im Ortskern“', ['twinning'], [24, 5], MONTESERENO),
  at(1, '05-05', 'Europatag mit Bürgerpicknick', ['europe', 'twinning'], [340, 130]),
  at(1, '05-29', 'Bürgerbegegnung in Lindenau', ['twinning'], [66, 21], VALBRUNE),
  at(1, '11-15', 'Benefizkonzert für das Krankenhaus in Złotolas', ['solidarity'], [210, 45], ZLOTOLAS),
]

function at(
  ago: number,
  on: string,
  title: string,
  criteria: readonly HonourCriterion[],
  people: SampleActivity['people'],
  partner?: number,
): SampleActivity {
  return { ago, on, title, criteria, people, ...(partner !== undefined && { partner }) }
}

/** The activities of the town for Europe, and the diploma that it holds; the flag is the next step. */
export function honourChanges(
  today: string,
  relationOf: (town: number) => string | null,
  newId: () => string,
): Change[] {
  const year = Number(today.slice(0, 4))
  return [
    ...activities.map((sample): Change => ({ collection: 'activities', put: activity(sample) })),
    { collection: 'awards', put: diploma(year - 6, newId()) },
  ]

  function activity({ ago, on, title, criteria, partner, people }: SampleActivity): Activity {
    return {
      id: newId(),
      revision: 0,
      title,
      date: on === '' ? `${year - ago}` : `${year - ago}-${on}`,
      criteria: [...criteria],
      relationId: partner === undefined ? null : relationOf(partner),
      visitId: null,
      participants: people?.[0] ?? null,
      young: people?.[1] ?? null,
      description: '',
    }
  }
}

function diploma(year: number, id: string): Award {
  return {
    id,
    revision: 0,
    step: 'diploma',
    state: 'awarded',
    year,
    activitiesFrom: year - 10,
    appliedOn: `${year}-01-10`,
    decidedOn: `${year}-05-08`,
    handedOverOn: `${year}-06-28`,
    handedOverBy: 'Parlamentarische Versammlung, Straßburg',
    language: 'de',
    letter: '',
    summary: '',
    dossier: { twinning: '', europe: '', solidarity: '', membership: '' },
    note: '',
  }
}
