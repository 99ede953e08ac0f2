import { z } from 'zod'
import type { Desk } from '#electron/services/desk.ts'
import { services } from '#electron/services/services.ts'
import { type CallName, contract } from '#shared/contract/contract.ts'
import { err, type Result } from '#shared/contract/result.ts'

const requestSchema = z.object({ name: z.string(), input: z.unknown() })

function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

/**
 * Answers a call of either transport: parse → call → envelope. The sender was checked by the transport.
 *
 * Errors: `unknown-call`, `invalid-input` (with fields), whatever the service answers, and `internal` for a
 * fault of ours, which is told to `report` without contents.
 */
export async function answer(
  desk: Desk,
  raw: unknown,
  report: (fault: Error) => void,
): Promise<Result<unknown>> {
  const request = requestSchema.safeParse(raw)
  if (!request.success || !isCallName(request.data.name)) return err('unknown-call')
  const name = request.data.name
  const input = contract[name].input.safeParse(request.data.input)
  if (!input.success) {
    const fields = input.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message }))
    return err('invalid-input', { call: name }, fields)
  }
  try {
    const service = services[name] as (desk: Desk, input: unknown) => Promise<Result<unknown>>
    return await service(desk, input.data)
  } catch (fault) {
    report(fault instanceof Error ? fault : new Error(String(fault)))
    return err('internal', { call: name })
  }
}
