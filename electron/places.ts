import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder for the settings of this user, by the custom of each system; `TESSERA_HOME` moves it (tests, sticks). */
export function settingsFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.TESSERA_HOME) return env.TESSERA_HOME
  if (process.platform === 'win32')
    return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Tessera')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tessera')
  return join(env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'tessera')
}

/** Where new books are suggested. */
export function documentsFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.TESSERA_HOME ? join(env.TESSERA_HOME, 'documents') : join(homedir(), 'Documents')
}

/** A folder of this run for papers and sample books; removed at the end. */
export function temporaryFolder(): string {
  return join(tmpdir(), `tessera-${process.pid}`)
}
