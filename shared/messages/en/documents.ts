import type { documents as de } from '../de/documents.ts'
import type { Texts } from '../texts.ts'

export const documents: Texts<typeof de> = {
  title: 'Documents',
  preview: 'Preview',
  save: 'Save as PDF',
  open: 'Open',
  saved: '{{name}} saved',
  opened: '{{name}} opened',
  page: '{{name}}, page {{number}} of {{count}}',
  pages_one: '{{count}} page',
  pages_other: '{{count}} pages',
  rendering: 'Setting the pages …',
  language: 'Language',
  needsPlan: 'There is something to print here once the placement has been accepted.',
  hostLetters: 'Letters to the hosts',
  hostLettersHint: 'One letter per host with the guests, the arrival and whom to ask.',
  guestSlips: 'Accommodation slips for the guests',
  guestSlipsHint: 'One slip per travel party, in the language of the guests.',
  placementList: 'Placement list',
  placementListHint: 'All hosts with guests and beds, for the office.',
  /** Names of files: „Host letters Pfingsten 2027.pdf“. */
  file: {
    charter: 'Charter',
    'host-letters': 'Host letters',
    'guest-slips': 'Guest slips',
    'recovery-sheet': 'Recovery code',
    'placement-list': 'Placement list',
    'honour-application': 'Application',
  },
}
