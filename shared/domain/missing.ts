import type { Award } from '../records/award.ts'
import type { BookView } from '../records/collections.ts'
import type { Relation } from '../records/relation.ts'
import type { Town } from '../records/town.ts'
import { runningOut } from './agreement-term.ts'
import { duePreparation } from './honours/deadline.ts'

/** Something an office would want to have entered, or must soon decide. */
export type Missing =
  | { readonly what: 'letterhead' }
  | { readonly what: 'no-arms'; readonly town: Town }
  | { readonly what: 'no-contact' | 'no-since' | 'no-resolution'; readonly relation: Relation }
  | { readonly what: 'honour-deadline'; readonly award: Award; readonly date: string }
  | { readonly what: 'run-out' | 'ends-soon'; readonly relation: Relation; readonly date: string }

/** What is missing in the book on a day, the pressing first. */
export function missingIn(book: BookView, day: string): readonly Missing[] {
  const found: Missing[] = []
  const living = [...book.relations.values()].filter(({ status }) => status === 'active')
  for (const relation of living) {
    const what = runningOut(relation, day)
    if (what !== null && relation.endsOn !== null) found.push({ what, relation, date: relation.endsOn })
  }

  for (const award of book.awards.values()) {
    const date = duePreparation(award, day)
    if (date !== null) found.push({ what: 'honour-deadline', award, date })
  }

  const office = book.office.get('office')
  if (office && office.address.street === '') found.push({ what: 'letterhead' })

  const resolved = new Set([...book.resolutions.values()].map(({ relationId }) => relationId))
  for (const relation of living) {
    if (relation.since === null) found.push({ what: 'no-since', relation })
    if (relation.contacts.length === 0) found.push({ what: 'no-contact', relation })
    // A contact has no formal basis (domain report §2.1).
    if (relation.kind !== 'contact' && !resolved.has(relation.id))
      found.push({ what: 'no-resolution', relation })
  }

  // Only a charter needs the arms.
  const towns = new Set(
    [...book.charters.values()].flatMap(({ parties }) => parties.map(({ townId }) => townId)),
  )
  for (const id of towns) {
    const town = book.towns.get(id)
    if (town && town.coatOfArms === null) found.push({ what: 'no-arms', town })
  }
  return found
}
