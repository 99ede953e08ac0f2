import type { Book } from '#electron/book/book.ts'
import type { CharterData } from '#electron/documents/charter.ts'
import { readKeptFile } from '#electron/files/kept-files.ts'
import { ok, type Result } from '#shared/contract/result.ts'
import { townName } from '#shared/domain/names.ts'
import type { Charter } from '#shared/records/charter.ts'
import type { DocumentLanguage } from '#shared/records/common.ts'

type CharterPartyData = CharterData['parties'][number]

/** What a charter of the book prints: towns by the names of each language, resolutions and coats of arms. */
export async function charterPaper(book: Book, charter: Charter): Promise<Result<CharterData>> {
  const relation = book.view.relations.get(charter.relationId)
  const parties: CharterPartyData[] = []
  for (const party of charter.parties) {
    const data = await charterParty(book, charter, party)
    if (!data.ok) return data
    parties.push(data.value)
  }
  const limited = charter.kind !== 'partnership'
  return ok({
    kind: charter.kind,
    languages: charter.languages,
    parties,
    place: charter.place,
    date: charter.date,
    orientation: charter.orientation,
    term: limited ? (relation?.endsOn ?? null) : null,
    projects: limited ? (relation?.projects ?? []) : [],
    // Without a resolution of each council the sheet says that it is a draft (domain report §2.4).
    draft: parties.some((party) => party.resolution === null),
  })
}

async function charterParty(
  book: Book,
  charter: Charter,
  party: Charter['parties'][number],
): Promise<Result<CharterPartyData>> {
  const town = book.view.towns.get(party.townId)
  const inEach = (text: (language: DocumentLanguage) => string) =>
    Object.fromEntries(charter.languages.map((language) => [language, text(language)]))
  const arms = town?.coatOfArms ? await readKeptFile(book, town.coatOfArms.hash) : null
  if (arms && !arms.ok) return arms
  const resolution = [...book.view.resolutions.values()].find(
    ({ relationId, townId, result }) =>
      relationId === charter.relationId && townId === party.townId && result === 'adopted',
  )
  return ok({
    town: inEach((language) => (town ? townName(town, language) : '')),
    country: inEach((language) => countryName(town?.country, language)),
    signatory: { name: party.signatory, office: inEach((language) => party.offices[language] ?? '') },
    resolution: resolution
      ? { body: resolution.body, date: resolution.date, number: resolution.number }
      : null,
    coatOfArms: arms ? new Uint8Array(arms.value) : null,
  })
}

function countryName(country: string | undefined, language: string): string {
  return country ? (new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country) : ''
}
