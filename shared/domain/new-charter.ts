import type { Charter } from '../records/charter.ts'
import type { BookView } from '../records/collections.ts'
import { type DocumentLanguage, documentLanguage } from '../records/common.ts'
import type { Relation } from '../records/relation.ts'
import type { Town } from '../records/town.ts'

/** What a charter of a relation starts from: who signs is proposed from the towns, in our language and theirs. */
export function newCharter(
  book: Pick<BookView, 'office' | 'towns'>,
  relation: Relation,
  id: string,
): Charter {
  const office = book.office.get('office')
  const own = office && book.towns.get(office.ownTownId)
  const partners = relation.townIds
    .map((townId) => book.towns.get(townId))
    .filter((town) => town !== undefined)
  const ours = office?.letterLanguage ?? 'de'
  const theirs = partners
    .flatMap((town) => town.languages)
    .flatMap((language) => documentLanguage.safeParse(language).data ?? [])
    .find((language) => language !== ours)
  const languages: DocumentLanguage[] = theirs === undefined ? [ours] : [ours, theirs]
  return {
    id,
    revision: 0,
    relationId: relation.id,
    // A contact has no charter of its own kind; what is signed makes it a friendship.
    kind: relation.kind === 'contact' ? 'friendship' : relation.kind,
    languages,
    parties: (own ? [own, ...partners] : partners).map((town) => ({
      townId: town.id,
      signatory: town.mayor.name,
      offices: Object.fromEntries(languages.map((language) => [language, officeIn(town, language)])),
    })),
    place: own?.name ?? '',
    date: null,
    orientation: 'landscape',
  }
}

/** The office of a mayor is known in the language of the town. */
function officeIn(town: Town, language: string): string {
  return town.languages[0] === language ? town.mayor.office : ''
}
