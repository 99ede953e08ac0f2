import { spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long the download may take before the browser shell takes over. */
const PATIENCE_MS = 20_000
/** After a failed try the download is left alone for a day. */
const TRY_AGAIN_MS = 24 * 60 * 60 * 1000

/**
 * The path of Electron's executable, or null.
 *
 * The electron package fetches it at first use; where that fails once, it is not tried again for a day.
 */
export async function findElectron(root: string): Promise<string | null> {
  const home = join(root, 'node_modules', 'electron')
  const present = executableIn(home)
  if (present !== null || !existsSync(home)) return present
  const failed = join(root, 'node_modules', '.cache', 'electron-unavailable')
  if (existsSync(failed) && Date.now() - statSync(failed).mtimeMs < TRY_AGAIN_MS) return null
  console.log(`Tessera: Electron is not here yet, trying to fetch it (at most ${PATIENCE_MS / 1000} s) …`)
  if (await fetchElectron(home)) return executableIn(home)
  console.log('Tessera: Electron could not be fetched.')
  try {
    writeFileSync(failed, '')
  } catch {
    // Only the memory of the failed try is lost.
  }
  return null
}

function executableIn(home: string): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  try {
    const path = join(override ?? join(home, 'dist'), readFileSync(join(home, 'path.txt'), 'utf8').trim())
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}

function fetchElectron(home: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(home, 'install.js')], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
    child.once('error', () => resolve(false))
    child.once('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}
