import type { start as de } from '../de/start.ts'
import type { Texts } from '../texts.ts'

export const start: Texts<typeof de> = {
  title: 'Welcome to Tessera',
  intro: 'The desk for town twinning: partner towns, visits and their hosts, charters.',
  new: {
    title: 'New book',
    text: 'A book holds everything your office knows about its twinnings. It lives in a folder of your choice.',
    action: 'Create a book',
    town: 'Your town',
    townHint: 'Type the name and choose the town from the list.',
    office: 'Name of the office or association',
    officeHint: 'As it stands in the letterhead; you can change it later.',
    officeSuggestion: '{{town}} · Town Twinning Office',
    folder: 'Folder of the book',
    folderHint: 'A new folder, best where your files are backed up.',
    pickFolder: 'Another folder …',
    create: 'Create book',
  },
  open: {
    title: 'Open a book',
    text: 'A book that already lies on this computer or on the network.',
    action: 'Choose a folder …',
    pick: 'Open a book',
    recent: 'Recently opened',
  },
  import: {
    open: 'Read a book from a file …',
    title: 'Read a book from a file',
    text: 'A file made in Tessera by “Save the book as a file”. It becomes a book of its own with all records, pictures and the history.',
    file: 'File of the book',
    fileHint: 'It stays as it is.',
    choose: 'Choose a file …',
    action: 'Read book',
  },
  sample: {
    title: 'Look at the sample book',
    text: 'An invented town with partner towns, a visit and its hosts. Try anything; nothing can break.',
    action: 'Open sample book',
  },
}
