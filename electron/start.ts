import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { findElectron } from './browser/electron-executable.ts'
import { runBrowserShell } from './browser/shell.ts'
import { isBuildStale } from './build-state.ts'
import { optionsFrom } from './options.ts'

const root = join(import.meta.dirname, '..')

/** `npm start`: build if needed, then Electron if its executable is there, else the browser shell. */
async function start(): Promise<void> {
  const parsed = optionsFrom(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(parsed.message)
    process.exit(2)
  }
  const { options } = parsed
  if (isBuildStale(root)) build()
  const electron = options.shell === 'browser' ? null : await findElectron(root)
  if (electron === null && options.shell === 'electron') {
    console.error('Tessera: --shell electron was asked for, but there is no Electron executable here.')
    process.exit(1)
  }
  if (electron !== null) {
    console.log('Tessera: Electron shell (its executable is installed).')
    const child = spawn(electron, [root, ...process.argv.slice(2)], { stdio: 'inherit' })
    child.once('exit', (code) => process.exit(code ?? 0))
    return
  }
  console.log(
    options.shell === 'browser'
      ? 'Tessera: browser shell (asked for with --shell).'
      : 'Tessera: browser shell (no Electron executable here).',
  )
  await runBrowserShell(options, join(root, 'out', 'renderer'))
}

function build(): void {
  console.log('Tessera: building …')
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--config', 'electron.config.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (built.status === 0 && existsSync(join(root, 'out', 'renderer', 'index.html'))) return
  console.error(`Tessera: the build failed.\n${built.stdout}${built.stderr}`)
  process.exit(1)
}

await start()
