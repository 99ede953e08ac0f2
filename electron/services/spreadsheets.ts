import { readSpreadsheet } from '#electron/exchange/read-spreadsheet.ts'
import type { Sheet } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import type { Result } from '#shared/contract/result.ts'

import type { Desk } from './desk.ts'

export async function readSheets(_desk: Desk, input: InputOf<'spreadsheet.read'>): Promise<Result<Sheet[]>> {
  return readSpreadsheet(Buffer.from(input.base64, 'base64'), input.name)
}
