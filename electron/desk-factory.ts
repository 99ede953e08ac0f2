import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import type { TesseraEvent } from '#shared/contract/answers.ts'

import { createCompiler } from './documents/compiler.ts'
import { createGazetteer } from './exchange/gazetteer.ts'
import { createSolver } from './placement/solver.ts'
import { documentsFolder, settingsFolder, temporaryFolder } from './places.ts'
import { closeBook } from './services/books.ts'
import type { Desk } from './services/desk.ts'
import { SettingsFile } from './services/settings-file.ts'

interface ShellEffects {
  /** The solver's worker: a source file when run from source, the built one in Electron. */
  readonly workerFile: URL
  readonly announce: (event: TesseraEvent) => void
  readonly openPath: (path: string) => Promise<void>
}

/** The desk with the effects of a shell. */
export function createDesk(shell: ShellEffects): Desk {
  const documents = documentsFolder()
  mkdirSync(documents, { recursive: true })
  return {
    effects: {
      clock: () => new Date(),
      newId: randomUUID,
      announce: shell.announce,
      openPath: shell.openPath,
    },
    settings: new SettingsFile(join(settingsFolder(), 'settings.json')),
    gazetteer: createGazetteer(),
    solver: createSolver({ workerFile: shell.workerFile }),
    compiler: createCompiler(),
    documentsFolder: documents,
    temporaryFolder: temporaryFolder(),
    book: null,
    problem: null,
    sealed: null,
    solving: new Map(),
    trying: null,
  }
}

/** Ends a run: the book is closed, papers that were only looked at are gone. */
export async function shutDesk(desk: Desk): Promise<void> {
  await closeBook(desk)
  await rm(desk.temporaryFolder, { recursive: true, force: true })
}
