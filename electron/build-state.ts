import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Whether `out/` is missing or older than a source file. */
export function isBuildStale(root: string): boolean {
  const page = join(root, 'out', 'renderer', 'index.html')
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  const sources = ['electron', 'renderer', 'shared', 'package.json', 'electron.config.ts']
  return sources.some((source) => newest(join(root, source)) > built)
}

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
