import type { Award, HonourStep } from '../../records/award.ts'
import type { BookView } from '../../records/collections.ts'
import { nextAwardYear } from './deadline.ts'

/** A dossier usually looks back over so many years; the office says otherwise where it does. */
const YEARS_SHOWN = 10

/** An application that is begun on a day, for the next deadline. */
export function newApplication(
  book: Pick<BookView, 'office'>,
  step: HonourStep,
  day: string,
  id: string,
): Award {
  const year = nextAwardYear(day)
  return {
    id,
    revision: 0,
    step,
    state: 'preparing',
    year,
    activitiesFrom: year - YEARS_SHOWN,
    appliedOn: null,
    decidedOn: null,
    handedOverOn: null,
    handedOverBy: '',
    language: book.office.get('office')?.letterLanguage ?? 'de',
    letter: '',
    summary: '',
    dossier: { twinning: '', europe: '', solidarity: '', membership: '' },
    note: '',
  }
}
