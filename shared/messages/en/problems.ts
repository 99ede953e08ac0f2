import type { problems as de } from '../de/problems.ts'
import type { Texts } from '../texts.ts'

export const problems: Texts<typeof de> = {
  required: 'Please fill this in.',
  invalid: 'This entry does not fit here.',
  'invalid-date': 'Please enter a date, for example 14 May 2027.',
  'invalid-language': 'Please choose a language from the list.',
  'invalid-country': 'Please choose a country from the list.',
  'passphrase-short': 'Please use at least 15 characters; a whole sentence is easy to remember.',
  'passphrase-wrong': 'This is neither the passphrase nor the recovery code of this book.',
  'code-mistyped': 'This is not right. If it is the recovery code, it contains a typing mistake.',
  'passphrases-differ': 'The two entries are not the same.',
  unconfirmed: 'Please confirm.',
  'invalid-email': 'Please enter a complete e-mail address, for example office@town.eu.',
  'invalid-year': 'Please enter a year between 1800 and 2200.',
  'not-a-number': 'Please enter a whole number of a sensible size.',
  'not-positive': 'Please enter a number greater than zero.',
  'not-a-choice': 'Please choose one of the options.',
  'too-much': 'This is more than is possible here.',
  'too-little': 'This is less than is possible here.',
  'two-parties': 'A charter needs at least two parties.',
  'end-or-projects':
    'A friendship link or project partnership is limited: please give an end date or at least one project.',
  'ends-before-begin': 'The end is before the beginning.',
}
