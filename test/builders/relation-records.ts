import { newTown } from '#shared/domain/new-book.ts'
import type { Charter } from '#shared/records/charter.ts'
import type { Relation } from '#shared/records/relation.ts'
import type { Resolution } from '#shared/records/resolution.ts'
import type { Town } from '#shared/records/town.ts'

/** Records around a relation with nothing but what a test names; every one is valid by its schema. */

export function aTown(part: Partial<Town> & { readonly id: string }): Town {
  return { ...newTown(part.id, 'partner', part.id, null), revision: 1, ...part }
}

export function aRelation(part: Partial<Relation> & { readonly id: string }): Relation {
  return {
    revision: 1,
    kind: 'partnership',
    status: 'active',
    townIds: ['partner'],
    since: null,
    endsOn: null,
    projects: [],
    origin: '',
    contacts: [],
    note: '',
    ...part,
  }
}

export function aResolution(part: Partial<Resolution> & { readonly id: string }): Resolution {
  return {
    revision: 1,
    relationId: 'relation',
    townId: 'own',
    body: 'Stadtrat',
    date: '1987-03-02',
    number: '',
    subject: '',
    result: 'adopted',
    ...part,
  }
}

export function aCharter(part: Partial<Charter> & { readonly id: string }): Charter {
  return {
    revision: 1,
    relationId: 'relation',
    kind: 'partnership',
    languages: ['de'],
    parties: [
      { townId: 'own', signatory: 'A', offices: {} },
      { townId: 'partner', signatory: 'B', offices: {} },
    ],
    place: 'Lindenau',
    date: null,
    orientation: 'landscape',
    ...part,
  }
}
