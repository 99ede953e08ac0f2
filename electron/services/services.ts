import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'

import { listBackupsOf, makeBackupNow, readBackupContent, recoverBook, restoreBackup } from './backups.ts'
import { bookState, closeBook, createNewBook, openExistingBook, openSampleBook, readBook } from './books.ts'
import type { Desk } from './desk.ts'
import { openDocument, previewDocument, renderDocument } from './documents.ts'
import { exportBook, importBook } from './export.ts'
import { getFile, putFile } from './files.ts'
import { listFolders, suggestFolder } from './folders.ts'
import { searchTowns } from './gazetteer.ts'
import { recordHistory } from './history.ts'
import {
  acceptProposal,
  discardProposal,
  lockParty,
  moveParty,
  setPlacementState,
  solvePlacement,
  stopSolving,
} from './placement.ts'
import { helpsOfParty } from './placement-helps.ts'
import { removeRecord, saveRecords, undoCommit } from './records.ts'
import { changePassphrase, lockBook, removePassphrase, setPassphrase } from './secrets.ts'
import { readSettings, saveSettings } from './settings.ts'
import { readSheets } from './spreadsheets.ts'

type Services = {
  readonly [N in CallName]: (desk: Desk, input: InputOf<N>) => Promise<Result<OutputOf<N>>>
}

/** Which function answers which call: exhaustive by type. */
export const services: Services = {
  'settings.read': readSettings,
  'settings.save': saveSettings,
  'folders.list': listFolders,
  'folders.suggest': suggestFolder,
  'gazetteer.search': searchTowns,
  'book.state': bookState,
  'book.create': createNewBook,
  'book.open': openExistingBook,
  'book.sample': openSampleBook,
  'book.close': closeBook,
  'book.read': readBook,
  'records.save': saveRecords,
  'records.remove': removeRecord,
  'backups.list': listBackupsOf,
  'backups.make': makeBackupNow,
  'backups.read': readBackupContent,
  'backups.restore': restoreBackup,
  'backups.recover': recoverBook,
  'book.export': exportBook,
  'book.import': importBook,
  'history.record': recordHistory,
  'secrets.set': setPassphrase,
  'secrets.change': changePassphrase,
  'secrets.remove': removePassphrase,
  'secrets.lock': lockBook,
  'commits.undo': undoCommit,
  'files.put': putFile,
  'files.get': getFile,
  'spreadsheet.read': readSheets,
  'placement.solve': solvePlacement,
  'placement.stop': stopSolving,
  'placement.helps': helpsOfParty,
  'placement.accept': acceptProposal,
  'placement.discard': discardProposal,
  'placement.move': moveParty,
  'placement.lock': lockParty,
  'placement.state': setPlacementState,
  'documents.preview': previewDocument,
  'documents.pdf': renderDocument,
  'documents.open': openDocument,
}
