import { err } from '#shared/contract/result.ts'

const codes: Readonly<Record<string, 'disk-full' | 'folder-not-writable' | 'folder-missing'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
}

/** The code of a system error such as `ENOSPC`, if it is one. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** A failed file operation as an error value that names the place, never the content. */
export function diskError(error: unknown, path: string): ReturnType<typeof err> {
  const code = systemCode(error)
  if (code === null) throw error
  return err(codes[code] ?? 'disk-failed', { path, reason: code })
}
