import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { findBrowser } from '#electron/browser/browsers.ts'

/** Programs that the tests call, with the Debian package of each. */
const programs: Readonly<Record<string, string>> = { pdfinfo: 'poppler-utils', qpdf: 'qpdf' }

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** Installs by apt what a bare Debian lacks, where that is permitted; elsewhere says what to install and ends. */
export function installMissingTools(): void {
  const missing = [
    ...(findBrowser() ? [] : ['chromium', 'fonts-dejavu-core']),
    ...Object.entries(programs)
      .filter(([program]) => !onPath(program))
      .map(([, debianPackage]) => debianPackage),
  ]
  if (missing.length === 0) return
  const names = missing.join(' ')
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.error(
      `The tests need: ${names}. Install them (Debian: sudo apt install ${names}) and start again.`,
    )
    process.exit(1)
  }
  console.log(`── installing ${names}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  if (status === 0) return
  console.error(`apt-get could not install: ${names}`)
  process.exit(1)
}
