import type { errors as de } from '../de/errors.ts'
import type { Texts } from '../texts.ts'

export const errors: Texts<typeof de> = {
  title: 'That did not work',
  'invalid-input': 'The entries could not be processed. Please check them and try again.',
  'unknown-call': 'Window and program do not match. Please close Tessera and start it again.',
  'not-allowed': 'This is not allowed here, for example because the book can only be read.',
  internal:
    'Something went wrong inside the program; your saved data are unchanged. Please try again or restart Tessera.',
  'no-book': 'No book is open. Please open a book or create one.',
  'book-missing': 'There is no book in the folder {{path}}. Please choose the folder that holds book.json.',
  'book-exists': 'There is already a book in the folder {{path}}. Please open it or choose another folder.',
  'book-locked':
    'The book is open on the computer {{machine}} by {{user}}. Please close it there and try again.',
  'book-foreign': '{{path}} is not a Tessera book. Please choose another folder.',
  'book-newer':
    'The book was written by a newer version of Tessera (format {{version}}, this program knows {{supported}}). Please install the new version.',
  'book-damaged':
    'The book {{path}} is damaged ({{reason}}). Nothing has been changed. Please choose a backup below to go on with.',
  'book-read-only':
    'This book is open here for reading only. Please change it where it is being edited, or wait until it is closed there.',
  'lock-stale':
    'The book was open on the computer {{machine}} by {{user}} and was not closed. If nobody works on it there any more, you can take it over.',
  'lock-lost':
    'Another computer ({{machine}}, {{user}}) has taken over the book. Nothing more is saved here; please open the book again.',
  'passphrase-needed': 'This book is protected by a passphrase. Please enter it.',
  'passphrase-wrong': 'The passphrase is not right. Please try again or use the recovery code.',
  'backup-unreadable': 'The backup {{name}} cannot be read ({{reason}}). Please choose another one.',
  'export-foreign':
    'The file is not an export of a Tessera book, or it is damaged. Please choose another one.',
  'folder-missing': 'The folder {{path}} does not exist. Please choose another one.',
  'folder-not-writable':
    'Tessera may not write to the folder {{path}}. Please choose another one or ask for permission.',
  'disk-full': 'The disk is full; nothing was saved. Please make room and try again.',
  'disk-failed':
    'The disk could not be read or written ({{reason}}). Please check the drive or the network and try again.',
  'record-missing': 'The entry is no longer there. It may have been deleted meanwhile.',
  'record-changed':
    'The entry was changed elsewhere meanwhile; what you typed is still here. Load the new state, or save your version over it.',
  'record-in-use': 'The entry is still needed ({{uses}}). Please remove that link first.',
  'record-invalid': 'Some entries do not fit yet. They are marked in the form.',
  'reference-missing': 'An entry that is referred to is no longer there. Please choose another one.',
  'undo-impossible': 'This cannot be undone any more, because the entries have been changed since.',
  'file-missing': 'The file is missing in the folder of the book. Please upload it again.',
  'file-too-large': 'The file is too large. Please choose a smaller one.',
  'file-not-an-image': 'The file is not an SVG or PNG image. Please choose another one.',
  'image-unsafe':
    'The SVG image contains scripts or outside references and was not accepted. Please save it as plain SVG or as PNG.',
  'spreadsheet-unreadable':
    'The spreadsheet could not be read. Please save it as xlsx, ods or csv and try again.',
  'spreadsheet-empty': 'The spreadsheet has no rows. Please choose another file.',
  'solver-failed': 'The placement could not be computed. Please try again.',
  'solver-busy': 'A placement is already being computed for this visit. Please wait or stop it.',
  'lock-contradiction': 'Fixed placements contradict each other or a rule. Please release one of them.',
  'document-failed':
    'The document could not be typeset ({{message}}). Please check the entries and try again.',
  'viewer-missing':
    'No program on this computer opens PDF files. Please save the document or have a PDF viewer installed.',
  'character-missing':
    'The character “{{character}}” is missing in the fonts of the document. Please replace it in the text.',
  'document-data-missing': 'Some details for the document are still missing. Please add them.',
}
