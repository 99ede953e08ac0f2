import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { caseSchema } from './case-schema.ts'
import { createSolver } from './solver.ts'

const USAGE = 'npm run place -- CASE.json RESULT.json [--time SECONDS]'

/** Places a case file: `npm run place -- CASE.json RESULT.json`. */
async function place(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { time: { type: 'string' } } })
  const [caseFile, resultFile] = positionals
  if (caseFile === undefined || resultFile === undefined) throw new Error(USAGE)
  const timeLimitSeconds = values.time === undefined ? Number.POSITIVE_INFINITY : Number(values.time)
  if (!(timeLimitSeconds > 0)) throw new Error(`--time ${values.time}: seconds\n${USAGE}`)
  const solver = createSolver({ workerFile: new URL('./worker.ts', import.meta.url) })
  const solved = await solver.solve(readCase(caseFile), { timeLimitSeconds })
  await solver.close()
  if (!solved.ok) {
    const { code, params } = solved.error
    throw new Error(
      code === 'lock-contradiction'
        ? `${caseFile}: party ${params?.party} is locked to ${params?.household}, which breaks the rule ${params?.rule}`
        : `${caseFile}: ${code} ${params?.reason ?? ''}`,
    )
  }
  // Whole or not at all: an older result stays if the disk is full.
  writeFileSync(`${resultFile}.tmp`, `${JSON.stringify(solved.value)}\n`)
  renameSync(`${resultFile}.tmp`, resultFile)
  const { placed, score, bound, proven, ms } = solved.value
  console.log(`${placed} placed, ${score} points, ${proven ? 'proven best' : `at most ${bound}`}, ${ms} ms`)
}

function readCase(file: string) {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  const parsed = caseSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [first] = parsed.error.issues
  throw new Error(`${file}: not a placement case: ${first?.path.join('.')}: ${first?.message}`)
}

try {
  await place()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
