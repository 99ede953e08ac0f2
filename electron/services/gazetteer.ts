import type { GazetteerTown } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { ok, type Result } from '#shared/contract/result.ts'

import type { Desk } from './desk.ts'

export async function searchTowns(
  desk: Desk,
  input: InputOf<'gazetteer.search'>,
): Promise<Result<GazetteerTown[]>> {
  return ok([...desk.gazetteer.search(input.query, input.limit)])
}
