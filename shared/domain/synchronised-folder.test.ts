import { expect, test } from 'vitest'

import { synchronisedBy } from './synchronised-folder.ts'

test.each([
  ['C:\\Users\\weber\\OneDrive - Stadt Hennef\\Tessera', 'OneDrive'],
  ['C:\\Users\\weber\\OneDrive\\Dokumente', 'OneDrive'],
  ['/home/weber/Nextcloud/Buch', 'Nextcloud'],
  ['/home/weber/Nextcloud2/Buch', 'Nextcloud'],
  ['/Users/weber/Library/Mobile Documents/com~apple~CloudDocs/Buch', 'iCloud'],
  ['/Users/weber/Dropbox (Verein)/Buch', 'Dropbox'],
  ['G:\\Meine Ablage\\Buch', 'Google Drive'],
  ['/home/weber/Dokumente/Tessera/Hennef', null],
  ['/home/weber/Nextclouds', null],
  ['/home/weber/Dropboxen/Buch', null],
])('%s is synchronised by %s', (path, service) => {
  expect(synchronisedBy(path)).toBe(service)
})
