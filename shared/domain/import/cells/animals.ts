import type { Animal } from '../../../records/common.ts'
import { saysNone, wordsOf } from '../fold.ts'
import { type Reading, reading } from './reading.ts'

const animalWords: Readonly<Record<Animal, readonly string[]>> = {
  cat: [
    'katze',
    'katzen',
    'kater',
    'chat',
    'chats',
    'chatte',
    'chattes',
    'cat',
    'cats',
    'kot',
    'koty',
    'kota',
    'kotow',
    'kotka',
  ],
  dog: ['hund', 'hunde', 'hundin', 'chien', 'chiens', 'chienne', 'dog', 'dogs', 'pies', 'psy', 'psa', 'psow'],
  rabbit: [
    'kaninchen',
    'hase',
    'hasen',
    'lapin',
    'lapins',
    'rabbit',
    'rabbits',
    'krolik',
    'kroliki',
    'krolika',
  ],
  rodent: [
    ...[
      'hamster',
      'hamsters',
      'meerschwein',
      'meerschweinchen',
      'maus',
      'mause',
      'ratte',
      'ratten',
      'nager',
      'nagetiere',
    ],
    ...[
      'rongeur',
      'rongeurs',
      'souris',
      'cobaye',
      'guinea',
      'mouse',
      'rat',
      'rats',
      'chomik',
      'chomiki',
      'gryzonie',
    ],
  ],
  bird: [
    ...['vogel', 'wellensittich', 'wellensittiche', 'papagei', 'papageien', 'kanarienvogel'],
    ...[
      'oiseau',
      'oiseaux',
      'perroquet',
      'perruche',
      'bird',
      'birds',
      'parrot',
      'budgie',
      'ptak',
      'ptaki',
      'papuga',
    ],
  ],
  horse: ['pferd', 'pferde', 'pony', 'ponys', 'cheval', 'chevaux', 'horse', 'horses', 'kon', 'konie', 'koni'],
}
const byWord = new Map(
  (Object.keys(animalWords) as Animal[]).flatMap((animal) =>
    animalWords[animal].map((word) => [word, animal] as const),
  ),
)
// „Hundehaare“, „Katzenhaarallergie“.
const compound = /^(katze|hunde?|kaninchen|pferde?|vogel)[a-z]*?n?(haare?|allergie|haarallergie)$/
const compoundAnimal: Readonly<Record<string, Animal>> = { k: 'cat', h: 'dog', p: 'horse', v: 'bird' }
const furred: readonly Animal[] = ['cat', 'dog', 'rabbit', 'rodent', 'horse']
const anyFur = new Set(
  'tierhaare tierhaar tierhaarallergie tiere animaux animal animals siersc zwierzeta zwierzat'.split(' '),
)

/** Words that add nothing to an animal. */
const fillers = new Set(
  'ein eine einen 1 un une one a the jeden und u et and i oraz de des d les le la aux au of poils poil haare haar hair fur allergie allergien allergique allergic allergy allergisch gegen contre to na uczulenie alergia siersc siersci pig pigs tierhaare tierhaar'.split(
    ' ',
  ),
)

/** The animals named in a text and whether it says anything else. */
export function findAnimals(text: string): { readonly animals: readonly Animal[]; readonly more: boolean } {
  const found = new Set<Animal>()
  let more = false
  for (const word of wordsOf(text.replace(/[+&/,;]/g, ' '))) {
    const joined = compound.exec(word)
    const animal = byWord.get(word) ?? (joined && animalOfCompound(joined[1] ?? ''))
    if (animal) found.add(animal)
    else if (!fillers.has(word)) more = true
  }
  if (found.size === 0 && wordsOf(text).some((word) => anyFur.has(word)))
    return { animals: furred, more: true }
  return { animals: [...found], more }
}

function animalOfCompound(beginning: string): Animal {
  return beginning === 'kaninchen' ? 'rabbit' : (compoundAnimal[beginning[0] ?? ''] ?? 'cat')
}

/** The animals of a household; a number or place is kept as text: „2 Katzen“, „Hund (draußen)“. */
export function readPets(text: string): Reading<readonly Animal[]> {
  if (
    saysNone(text) ||
    /^(keine|pas d|aucun|no|brak) ?(tiere|haustiere|animaux|animal|pets|zwierzat)$/.test(
      wordsOf(text).join(' '),
    )
  )
    return reading([])
  const { animals, more } = findAnimals(text)
  return animals.length === 0 ? null : reading(animals, more ? text : '')
}
