// `npm test`: every check in order, each by name; the first that fails ends the run.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { installMissingTools } from './install-tools.ts'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly env?: Readonly<Record<string, string>>
}

const steps: readonly Step[] = [
  { name: 'format and lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: [bin('tsc'), '-b'] },
  { name: 'unit and component tests', command: [bin('vitest'), 'run', '--config', 'test/vitest.config.ts'] },
  {
    name: 'the book under torture, in short',
    command: [process.execPath, 'test/torture/run.ts', '--kills', '50', '--stride', '13'],
  },
  { name: 'build', command: [bin('electron-vite'), 'build', '--config', 'electron.config.ts'] },
  {
    name: 'built main and preload against the stand-in',
    command: [process.execPath, '--test', 'test/stand-in/built-main.test.ts'],
  },
  {
    name: 'end to end, browser shell',
    command: [bin('playwright'), 'test', '--config', 'test/playwright.config.ts', '--project', 'browser'],
  },
]

const electronSteps: readonly Step[] = [
  {
    name: 'end to end, Electron',
    command: [bin('playwright'), 'test', '--config', 'test/playwright.config.ts', '--project', 'electron'],
  },
]

const electronIsHere = existsSync(join(root, 'node_modules', 'electron', 'path.txt'))

installMissingTools()
const results: string[] = []
for (const step of [...steps, ...(electronIsHere ? electronSteps : [])]) run(step)
if (!electronIsHere) results.push('not run  end to end, Electron (its executable is not installed)')
console.log(`\n${results.join('\n')}`)

function run({ name, command, env }: Step): void {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const [program, ...args] = command
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  results.push(`${status === 0 ? 'passed ' : 'FAILED '}  ${name} (${seconds} s)`)
  if (status === 0) return
  console.log(`\n${results.join('\n')}`)
  process.exit(1)
}
