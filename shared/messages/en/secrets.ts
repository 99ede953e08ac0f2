import type { secrets as de } from '../de/secrets.ts'
import type { Texts } from '../texts.ts'

/** The passphrase of a book: setting, changing, removing, being asked for it. */
export const secrets: Texts<typeof de> = {
  title: 'Passphrase',
  state: {
    open: 'The book is not encrypted: anyone who gets at its files can read them.',
    protected: 'The book is encrypted: its files cannot be read without the passphrase.',
    following: 'The book is being edited on another computer; the passphrase can only be changed there.',
  },
  link: {
    set: 'Set up a passphrase',
    manage: 'Passphrase and locking',
  },
  field: {
    new: 'New passphrase',
    again: 'Repeat the new passphrase',
    current: 'Current passphrase',
    currentHint: 'The recovery code works too.',
    any: 'Passphrase or recovery code',
    sentence:
      'A whole sentence is easy to remember and hard to guess. Any character is allowed, including spaces.',
    show: 'Show what is typed',
    hide: 'Hide what is typed',
  },
  strength: {
    label: 'Length of the passphrase',
    missing_one: '{{count}} more character to the minimum length',
    missing_other: '{{count}} more characters to the minimum length',
    enough: 'Long enough; every further word makes it stronger.',
    strong: 'Very long: good.',
  },
  set: {
    title: 'Set up a passphrase',
    text: 'From then on the book, its files and its backups are encrypted. The passphrase is asked for when the book is opened.',
    action: 'Encrypt the book',
  },
  code: {
    title: 'Your recovery code',
    text: 'The book is now encrypted. If the passphrase is forgotten, only this code opens the book. It is shown just this once.',
    label: 'Recovery code',
    print: 'Open the sheet and print it',
    save: 'Save the sheet as PDF',
    keep: 'The sheet belongs in a sealed envelope in the safe. Please delete a saved file once it is printed.',
    kept: 'I have printed or copied the code and keep it safe.',
    done: 'Done',
    leaveTitle: 'Is the code not kept yet?',
    leaveText:
      'The recovery code will not be shown again. Without it, a forgotten passphrase costs the whole book.',
    leave: 'Leave anyway',
    stay: 'Back to the code',
  },
  change: {
    title: 'Change the passphrase',
    text: 'For example when somebody leaves the office. The recovery code stays valid; older copies of the book still open with the old passphrase.',
    action: 'Change the passphrase',
    done: 'The passphrase has been changed.',
  },
  remove: {
    title: 'Remove the protection',
    text: 'The files of the book will then lie unencrypted on the disk again. The recovery code expires. If the code is lost, remove the protection and set it up again: that gives a new one.',
    action: 'Remove the protection',
    done: 'The book is no longer encrypted.',
  },
  lock: {
    title: 'Locking',
    text: 'A locked book shows nothing until the passphrase is entered.',
    now: 'Lock now',
    after: 'Lock by itself',
    afterHint: 'When nobody types or moves the mouse for so long. Applies to this computer.',
    never: 'never',
    minutes_one: 'after {{count}} minute',
    minutes_other: 'after {{count}} minutes',
  },
  idle: {
    title: 'Is anybody there?',
    text_one: 'The book will be locked in {{count}} second. Entries that are not saved yet will be lost.',
    text_other: 'The book will be locked in {{count}} seconds. Entries that are not saved yet will be lost.',
    stay: 'Continue working',
  },
  unlock: {
    text: 'This book is protected by a passphrase.',
    hint: 'The recovery code is on the sheet in the sealed envelope.',
    action: 'Open the book',
    other: 'Another book',
  },
}
