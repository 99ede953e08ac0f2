import { parsePartialDate } from '../../date-text.ts'
import { foldWords } from '../fold.ts'
import { readMobility } from './mobility.ts'

/** What a remark lets one conclude; the remark itself is always kept. */
export interface Remark {
  readonly stepFree: boolean
  /** „doppelt?“, „doublon ?“: the list itself suspects a duplicate. */
  readonly duplicate: boolean
  /** Month in which the certificate was seen, `2026-02`, if the remark says so. */
  readonly clearance: string | null
}

const duplicate =
  /\b(doppelt|dublette|duplikat|doublon|en double|duplicate|twice|podwojnie|duplikat|powtorzenie)\b/
const certificate =
  /(fuhrungszeugnis|\befz\b|\bfz\b|casier judiciaire|criminal record|dbs|zaswiadczenie o niekaralnosci)/
const missing = /\b(fehlt|fehlen|ausstehend|beantragt|manque|en attente|missing|pending|brak|nicht)\b/

export function readRemark(text: string): Remark {
  const folded = foldWords(text)
  return {
    stepFree: readMobility(text)?.value === 'step-free',
    duplicate: duplicate.test(folded),
    clearance: readClearance(text),
  }
}

/** The month or day in which a certificate was seen: „Führungszeugnis liegt vor 02/26“; null if it is missing or without date. */
export function readClearance(text: string, column = false): string | null {
  const folded = foldWords(text)
  if ((!column && !certificate.test(folded)) || missing.test(folded)) return null
  const [iso] = /\b20\d{2}-\d{2}(?:-\d{2})?\b/.exec(text) ?? []
  const [, day, ofDay, yearOfDay] = /\b(\d{1,2})\.(\d{1,2})\.(20\d{2}|\d{2})(?!\d)/.exec(text) ?? []
  const [, month, year] = /(?:^|[^\d./])(\d{1,2})[./](20\d{2}|\d{2})(?!\d)/.exec(text) ?? []
  if (iso !== undefined) return parsePartialDate(iso)
  if (day !== undefined) return parsePartialDate(`${day}.${ofDay}.${yearOfDay}`)
  return month === undefined ? null : parsePartialDate(`${month}/${year?.padStart(4, '20')}`)
}
