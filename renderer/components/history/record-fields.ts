import type { CollectionName } from '#shared/records/collections.ts'

/** How the values of a field are said. Without it: texts and numbers as they are, lists and objects by their parts. */
export type FieldValues =
  /** One of several choices, each with its word under this key. */
  | { readonly choice: string }
  /** The id of a record. */
  | { readonly record: CollectionName }
  | 'date'
  | 'country'
  | 'language'
  /** A year or a number that is no quantity. */
  | 'number-as-written'
  /** A picture, known by its file name. */
  | 'file'
  /** A text in several languages. */
  | 'by-language'
  /** A step of the Europe Prize, by its official name. */
  | 'honour-step'
  /** What only the program reads. */
  | 'internal'

export interface RecordField {
  /** The key of its name; wherever there is a form, the name it has there. */
  readonly label: string
  readonly values?: FieldValues
}

type Fields = Readonly<Record<string, RecordField>>

function field(label: string, values?: FieldValues): RecordField {
  return { label, ...(values && { values }) }
}

/** The fields of a part of a record under the name of that part. */
function inside(part: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [`${part}.${name}`, one]))
}

const choice = (of: string): FieldValues => ({ choice: of })
const record = (collection: CollectionName): FieldValues => ({ record: collection })

const address: Fields = {
  address: field('common:address.title'),
  ...inside('address', {
    street: field('common:address.street'),
    postcode: field('common:address.postcode'),
    city: field('common:address.city'),
    country: field('common:address.country', 'country'),
  }),
}

const hosting: Fields = {
  hosting: field('households:section.guests'),
  ...inside('hosting', {
    rooms: field('households:field.rooms'),
    'rooms.name': field('households:field.childName'),
    'rooms.single': field('households:field.single'),
    'rooms.double': field('households:field.double'),
    maxGuests: field('households:field.maxGuests'),
    likes: field('households:field.likes'),
    pets: field('households:field.animals', choice('households:animals')),
    smoking: field('households:field.smoking', choice('households:smoking')),
    stepFree: field('households:trait.stepFree'),
    languages: field('households:field.languages', 'language'),
    diets: field('households:field.diets', choice('households:diet')),
    interests: field('households:field.interests'),
    accepts: field('households:section.accepts'),
    'accepts.men': field('households:accepts.men', choice('common:tri')),
    'accepts.women': field('households:accepts.women', choice('common:tri')),
    'accepts.children': field('households:accepts.children', choice('common:tri')),
    'accepts.youth': field('households:accepts.youth', choice('common:tri')),
    'accepts.smokers': field('households:accepts.smokers', choice('common:tri')),
    distanceKm: field('households:field.distance'),
    reserve: field('households:trait.reserve'),
  }),
}

const assignment: Fields = {
  partyId: field('common:inUse.as.parties', record('parties')),
  offerId: field('common:inUse.as.offers', record('offers')),
  beds: field('households:columns.beds', 'internal'),
  locked: field('history:field.locked'),
}

/** Every field of every record, by its path, in the words of the forms. A test holds it complete against the schemas. */
export const recordFields: { readonly [C in CollectionName]: Fields } = {
  office: {
    ownTownId: field('start:new.town', record('towns')),
    name: field('settings:officeName'),
    ...address,
    phone: field('settings:phone'),
    email: field('settings:email'),
    signatory: field('settings:signing'),
    signatoryOffice: field('settings:signatoryOffice'),
    letterLanguage: field('settings:letterLanguage', choice('settings:languages')),
  },
  towns: {
    role: field('towns:roleLabel', choice('towns:role')),
    level: field('towns:levelLabel', choice('towns:level')),
    name: field('towns:name'),
    names: field('towns:names', 'by-language'),
    country: field('towns:country', 'country'),
    region: field('towns:region'),
    population: field('towns:population'),
    populationYear: field('towns:populationYear', 'number-as-written'),
    latitude: field('history:field.latitude', 'number-as-written'),
    longitude: field('history:field.longitude', 'number-as-written'),
    languages: field('towns:languages', 'language'),
    structure: field('towns:structureLabel', choice('towns:structure')),
    website: field('towns:website'),
    mayor: field('towns:mayor'),
    'mayor.name': field('towns:mayorName'),
    'mayor.sex': field('towns:mayorSex', choice('common:sex')),
    'mayor.office': field('towns:mayorOffice'),
    coatOfArms: field('towns:arms', 'file'),
    note: field('common:note'),
  },
  relations: {
    kind: field('relations:kindLabel', choice('relations:kind')),
    status: field('relations:statusLabel', choice('relations:status')),
    townIds: field('relations:partners', record('towns')),
    since: field('relations:since', 'date'),
    endsOn: field('relations:endsOn', 'date'),
    projects: field('relations:projects'),
    origin: field('relations:origin'),
    contacts: field('relations:contacts'),
    'contacts.personId': field('people:one', record('people')),
    'contacts.role': field('relations:contactRole', choice('relations:role')),
    note: field('relations:note'),
  },
  resolutions: {
    relationId: field('relations:one', record('relations')),
    townId: field('relations:town', record('towns')),
    body: field('relations:body'),
    date: field('relations:date', 'date'),
    number: field('relations:number'),
    subject: field('relations:subject'),
    result: field('relations:result', choice('relations:results')),
  },
  charters: {
    relationId: field('charters:relation', record('relations')),
    kind: field('charters:kindLabel', choice('charters:kind')),
    languages: field('charters:languages', 'language'),
    parties: field('charters:parties'),
    'parties.townId': field('charters:town', record('towns')),
    'parties.signatory': field('charters:signatory'),
    'parties.offices': field('towns:mayorOffice', 'by-language'),
    place: field('charters:place'),
    date: field('charters:date', 'date'),
    orientation: field('charters:orientationLabel', choice('charters:orientation')),
  },
  people: {
    title: field('people:titleLabel'),
    givenName: field('people:givenName'),
    familyName: field('people:familyName'),
    sex: field('people:sex', choice('common:sex')),
    born: field('people:born', 'date'),
    email: field('people:email'),
    phone: field('people:phone'),
    mobile: field('people:mobile'),
    ...address,
    townId: field('people:town', record('towns')),
    languages: field('people:languages', 'language'),
    interests: field('people:interests'),
    note: field('people:note'),
  },
  households: {
    name: field('households:field.name'),
    hostIds: field('households:section.people', record('people')),
    children: field('households:section.children'),
    'children.name': field('households:field.childName'),
    'children.born': field('households:field.childBorn', 'date'),
    ...address,
    district: field('households:field.district'),
    ...hosting,
    clearance: field('households:section.clearance'),
    'clearance.seenOn': field('households:field.seenOn', 'date'),
    'clearance.validUntil': field('households:field.validUntil', 'date'),
    'clearance.seenBy': field('households:field.seenBy'),
    wishes: field('households:field.wishes', record('people')),
    never: field('households:field.never', record('people')),
    note: field('households:field.note'),
  },
  visits: {
    title: field('visits:field.title'),
    direction: field('visits:field.direction', choice('visits:direction')),
    kind: field('visits:field.kind', choice('visits:kind')),
    townIds: field('visits:field.towns', record('towns')),
    arrival: field('visits:field.arrival', 'date'),
    departure: field('visits:field.departure', 'date'),
    initiator: field('visits:section.initiator'),
    'initiator.kind': field('visits:field.kind', choice('visits:initiator')),
    'initiator.name': field('towns:mayorName'),
    meetingPoint: field('visits:field.meetingPoint'),
    meetingTime: field('visits:field.meetingTime'),
    emergencyPhone: field('visits:field.emergencyPhone'),
    keepApart: field('visits:apart.button', record('parties')),
    note: field('visits:field.note'),
  },
  offers: {
    visitId: field('common:inUse.as.visits', record('visits')),
    householdId: field('visits:offer.columns.household', record('households')),
    status: field('visits:offer.columns.status', choice('households:answer')),
    nights: field('visits:offer.nights', 'date'),
    ...hosting,
    note: field('visits:offer.note'),
  },
  parties: {
    visitId: field('common:inUse.as.visits', record('visits')),
    kind: field('visits:party.kind', choice('visits:party.kinds')),
    guests: field('visits:party.section.guests'),
    ...inside('guests', {
      personId: field('people:one', record('people')),
      diet: field('visits:guest.dietField', choice('households:diet')),
      dietNote: field('visits:guest.dietNote'),
      allergies: field('visits:guest.allergies', choice('households:animals')),
      smoker: field('visits:guest.smoker'),
      mindsSmoke: field('visits:guest.mindsSmoke', choice('common:tri')),
      mindsPets: field('visits:guest.mindsPets', choice('common:tri')),
      mobility: field('history:field.mobility', choice('history:mobility')),
      sharesRoom: field('visits:guest.sharesRoom'),
      note: field('visits:guest.note'),
    }),
    nights: field('visits:party.nights', 'date'),
    wishes: field('visits:party.wishes', record('households')),
    never: field('visits:party.never', record('households')),
    language: field('visits:party.language', 'language'),
    note: field('visits:party.note'),
  },
  placements: {
    visitId: field('common:inUse.as.visits', record('visits')),
    ...assignment,
    state: field('placement:state', choice('placement:states')),
    note: field('placement:note'),
  },
  proposals: {
    visitId: field('common:inUse.as.visits', record('visits')),
    assignments: field('placement:title', 'internal'),
    found: field('history:field.found', 'internal'),
  },
  importMappings: {
    kind: field('history:field.listKind', 'internal'),
    columns: field('history:field.columns', 'internal'),
  },
  activities: {
    title: field('honours:activity.name'),
    date: field('honours:activity.date', 'date'),
    criteria: field('honours:activity.criteria', choice('honours:criterionShort')),
    relationId: field('honours:activity.relation', record('relations')),
    visitId: field('honours:activity.visit', record('visits')),
    participants: field('honours:activity.participants'),
    young: field('honours:activity.young'),
    description: field('honours:activity.description'),
  },
  awards: {
    step: field('honours:award.step', 'honour-step'),
    state: field('honours:award.state', choice('honours:award.states')),
    year: field('honours:award.year', 'number-as-written'),
    activitiesFrom: field('honours:application.activitiesFrom', 'number-as-written'),
    appliedOn: field('honours:award.appliedOn', 'date'),
    decidedOn: field('honours:award.decidedOn', 'date'),
    handedOverOn: field('honours:award.handedOverOn', 'date'),
    handedOverBy: field('honours:award.handedOverBy'),
    language: field('honours:application.language', 'language'),
    letter: field('honours:application.letter'),
    summary: field('honours:application.summary'),
    dossier: field('honours:application.dossier'),
    ...inside('dossier', {
      twinning: field('honours:criterionShort.twinning'),
      europe: field('honours:criterionShort.europe'),
      solidarity: field('honours:criterionShort.solidarity'),
      membership: field('honours:criterionShort.membership'),
    }),
    note: field('honours:award.note'),
  },
}
