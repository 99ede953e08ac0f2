import { diskError } from '#electron/book/disk-error.ts'
import type { Settings } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'

import type { Desk } from './desk.ts'

export async function readSettings(desk: Desk): Promise<Result<Settings>> {
  return ok(desk.settings.read())
}

export async function saveSettings(desk: Desk, input: InputOf<'settings.save'>): Promise<Result<Settings>> {
  try {
    await desk.settings.save(input)
    return ok(desk.settings.read())
  } catch (error) {
    return diskError(error, 'settings.json')
  }
}
