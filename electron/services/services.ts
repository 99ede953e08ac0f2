import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'

import { bookState, closeBook, createNewBook, openExistingBook, openSampleBook, readBook } from './books.ts'
import type { Desk } from './desk.ts'
import { openDocument, previewDocument, renderDocument } from './documents.ts'
import { getFile, putFile } from './files.ts'
import { listFolders, suggestFolder } from './folders.ts'
import { searchTowns } from './gazetteer.ts'
import {
  acceptProposal,
  discardProposal,
  lockParty,
  moveParty,
  solvePlacement,
  stopSolving,
} from './placement.ts'
import { removeRecord, saveRecords, undoCommit } from './records.ts'
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
  'commits.undo': undoCommit,
  'files.put': putFile,
  'files.get': getFile,
  'spreadsheet.read': readSheets,
  'placement.solve': solvePlacement,
  'placement.stop': stopSolving,
  'placement.accept': acceptProposal,
  'placement.discard': discardProposal,
  'placement.move': moveParty,
  'placement.lock': lockParty,
  'documents.preview': previewDocument,
  'documents.pdf': renderDocument,
  'documents.open': openDocument,
}
