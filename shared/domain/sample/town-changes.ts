import type { Change } from '../../records/collections.ts'
import { addDays } from '../days.ts'
import { samplePerson } from './sample-records.ts'
import { sampleTowns } from './sample-towns.ts'

function yearsFrom(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}-05-14`
}

/** The office, the towns and the relations to them. */
export function townChanges(today: string, townIds: readonly string[], newId: () => string): Change[] {
  const ownId = townIds[0] ?? ''
  const changes: Change[] = sampleTowns.map(({ town }, index) => ({
    collection: 'towns',
    put: {
      ...town,
      id: townIds[index] ?? '',
      revision: 0,
      level: 'municipality',
      populationYear: Number(today.slice(0, 4)) - 2,
      website: '',
      coatOfArms: null,
      note: '',
    },
  }))
  changes.push({
    collection: 'office',
    put: {
      id: 'office',
      revision: 0,
      ownTownId: ownId,
      name: 'Stadt Lindenau an der Sieg · Büro für Städtepartnerschaften',
      address: { street: 'Marktplatz 1', postcode: '53999', city: 'Lindenau an der Sieg', country: 'DE' },
      phone: '02299 4711-20',
      email: 'partnerschaften@lindenau.example',
      signatory: 'Annegret Seidenfaden',
      signatoryOffice: 'Partnerschaftsbeauftragte',
      letterLanguage: 'de',
    },
  })
  for (const [index, { relation }] of sampleTowns.entries()) {
    const townId = townIds[index] ?? ''
    if (!relation) continue
    const relationId = newId()
    const since = relation.years === null ? null : yearsFrom(today, -relation.years)
    const contact = relation.contact && {
      ...samplePerson(newId(), relation.contact.family, relation.contact.given, relation.contact.sex),
      townId,
    }
    if (contact) changes.push({ collection: 'people', put: contact })
    changes.push({
      collection: 'relations',
      put: {
        id: relationId,
        revision: 0,
        kind: relation.kind,
        status: relation.status,
        townIds: [townId],
        since,
        endsOn: relation.endsIn === null ? null : yearsFrom(today, relation.endsIn),
        projects: [...relation.projects],
        origin: relation.origin,
        contacts: contact ? [{ personId: contact.id, role: 'association' }] : [],
        note: relation.note ?? '',
      },
    })
    for (const [order, council] of relation.resolutions.entries())
      changes.push({
        collection: 'resolutions',
        put: {
          id: newId(),
          revision: 0,
          relationId,
          townId: council === 'own' ? ownId : townId,
          body: council === 'own' ? 'Stadtrat' : 'conseil municipal',
          date: addDays(since ?? today, -60 + order * 20),
          number: `${order + 3}/${(since ?? today).slice(2, 4)}`,
          subject: `Beziehung zu ${sampleTowns[index]?.town.name ?? ''}`,
          result: 'adopted',
        },
      })
  }
  return changes
}
