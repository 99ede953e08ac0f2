import type { Party } from '../records/party.ts'
import type { Person } from '../records/person.ts'
import { ageOn } from './age.ts'
import { searchText } from './search-text.ts'

/** Partners seldom are further apart in age; parent and grown-up child are. */
const COUPLE_YEARS = 18

/**
 * The kind of party that these people most likely are on that day: a proposal, for people to correct.
 *
 * Adults with minors are a family; a woman and a man of one name and similar age a couple; others friends.
 */
export function likelyPartyKind(
  members: readonly Pick<Person, 'born' | 'sex' | 'familyName'>[],
  day: string,
): Party['kind'] {
  const [first, second] = members
  if (!first || !second) return 'single'
  const ages = members.map((member) => ageOn(member.born, day))
  const minors = ages.filter((age) => age !== null && age < 18).length
  if (minors > 0 && minors < members.length) return 'family'
  if (minors > 0 || members.length > 2) return 'friends'
  const [age = null, otherAge = null] = ages
  const oneName = first.familyName !== '' && searchText(first.familyName) === searchText(second.familyName)
  const closeInAge = age === null || otherAge === null || Math.abs(age - otherAge) < COUPLE_YEARS
  return oneName && first.sex !== second.sex && closeInAge ? 'couple' : 'friends'
}
