import type { backups as de } from '../de/backups.ts'
import type { Texts } from '../texts.ts'

/** Backups of the book: seeing, comparing, restoring; the whole book as one file; what to know about its files. */
export const backups: Texts<typeof de> = {
  title: 'Backups',
  hint: 'Look at earlier states of the book and bring them back; take the whole book along as a file.',
  manage: 'See backups',
  list: 'Backups at hand',
  empty: 'No backup yet',
  emptyText:
    'Tessera makes a backup by itself when the book is opened and every day. You can make one now, too.',
  make: 'Make a backup now',
  made: 'Backup made',
  reason: {
    opened: 'on opening',
    daily: 'daily',
    'by-hand': 'made by hand',
    'before-migration': 'before the change to a new version',
    'before-restore': 'before a backup was restored',
  },
  commits_one: '{{formatted}} change',
  commits_other: '{{formatted}} changes',
  compare: 'Compare',
  compareOf: 'Compare with the backup of {{at}}',
  compareTitle: 'Since the backup of {{at}}',
  same: 'Nothing has changed since.',
  added_one: '{{count}} new',
  added_other: '{{count}} new',
  changed_one: '{{count}} changed',
  changed_other: '{{count}} changed',
  removed_one: '{{count}} deleted',
  removed_other: '{{count}} deleted',
  more_one: 'and {{count}} more record',
  more_other: 'and {{count}} more records',
  restore: 'Restore',
  restoreOf: 'Restore the backup of {{at}}',
  restoreTitle: 'Restore the state of {{at}}?',
  restoreText:
    'Everything changed since then is replaced by this state. The present state is backed up first, and you can undo the restoring.',
  where: 'Where the backups lie',
  whereText: 'In the folder “backups” of the book: {{folder}}',
  kept: 'Older backups are thinned out: all of the last {{allDays}} days stay, then one a day for {{days}} days, one a week for {{weeks}} weeks, one a month for {{months}} months, and one a year for ever.',
  elsewhere:
    'Only a copy in another place helps against the loss of the computer: have the folder of the book backed up as well, or save the book as a file regularly.',
  export: {
    title: 'The whole book as one file',
    text: 'With all records, pictures and the history. On the start page the file can be read in as a book again, on another computer, too.',
    open: 'The file is not encrypted: keep it as carefully as the book itself.',
    encrypted: 'The file is encrypted; the passphrase is needed to read it in.',
    action: 'Save the book as a file',
    saved: '{{name}} saved',
  },
  recover: {
    title: 'Backups in this folder',
    none: 'There is no backup in this folder. Please ask your IT department: there may be a copy of the whole folder.',
    action: 'Go on with this backup',
    actionOf: 'Go on with this backup: {{at}}',
    text: 'The damaged files are set aside, not deleted.',
  },
  following: {
    title: 'Read only',
    text: '{{user}} has been editing this book on the computer {{machine}} since {{since}}. You see every change, but cannot save anything yourself.',
    write: 'Open for editing',
    still: '{{user}} still has the book open on the computer {{machine}}.',
  },
  takeOver: {
    action: 'Take over',
    title: 'Take over the book?',
    text: 'Only if really nobody works with the book on the computer {{machine}} any more. Otherwise, what is not yet saved there would be lost.',
  },
  readOnly: 'Read only',
  notices: {
    label: 'Notices about the book',
    dismiss: 'Close notice',
    'torn-line':
      'Last time Tessera was interrupted in the middle of saving, by a power cut for example. The incomplete last change was never confirmed; it now lies in {{path}}. Everything else is complete.',
    'synchronised-folder':
      'This book lies in a folder that {{service}} synchronises. Open it on one computer at a time only, and after closing it wait until everything is synchronised; otherwise conflicting versions arise.',
    'network-folder':
      'This book lies on a network drive. If the connection breaks, nothing can be saved; Tessera then tells you at once.',
    'backup-failed':
      'A backup could not be made ({{reason}}). Please check the space on the disk and then make one yourself.',
  },
}
