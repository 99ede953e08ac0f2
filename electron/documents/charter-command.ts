import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import { z } from 'zod'

import type { AppError } from '#shared/contract/errors.ts'
import { type CharterData, charterPdf } from './charter.ts'
import { createCompiler } from './compiler.ts'

const usage = 'usage: npm run charter -- CHARTER.json OUT.pdf'

/** A mistake of whoever called: said in one line, without a stack. */
class CommandError extends Error {}

/** As much of the file as is needed to find the coats of arms; the charter itself is checked when it is set. */
const charterFileSchema = z.looseObject({
  parties: z.array(z.looseObject({ coatOfArms: z.string().nullish() })),
})

async function run(
  source: string | undefined,
  target: string | undefined,
  ...rest: string[]
): Promise<string> {
  if (!source || !target || rest.length > 0) throw new CommandError(usage)
  const charter = await readCharter(source)
  const rendered = charterPdf(await createCompiler()(), charter, new Date())
  if (!rendered.ok) throw new CommandError(`${source}: ${inWords(rendered.error)}`)
  await replaceFile(target, rendered.value.bytes)
  const { pages } = rendered.value
  return pages === 1
    ? `${target}: 1 page`
    : `${target}: ${pages} pages. The text does not fit on one: shorten it or try the other orientation.`
}

/** The charter in a file: what `CharterData` says, with paths for coats of arms, and usual values left out. */
async function readCharter(path: string): Promise<CharterData> {
  const text = (await readOrExplain(path)).toString('utf8').replace(/^\uFEFF/, '')
  const file = charterFileSchema.safeParse(parseJson(path, text))
  if (!file.success) throw new CommandError(`${path}: ${problems(file.error.issues)}`)
  const parties = await Promise.all(
    file.data.parties.map(async ({ coatOfArms, ...party }) => ({
      ...party,
      ...(coatOfArms && { coatOfArms: await readOrExplain(resolve(dirname(path), coatOfArms)) }),
    })),
  )
  const usual = { kind: 'partnership', languages: ['de'], date: null, orientation: 'landscape' }
  return { ...usual, ...file.data, parties } as unknown as CharterData
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CommandError(`${path}: not JSON: ${messageOf(cause)}`)
  }
}

async function readOrExplain(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new CommandError(`cannot read ${path}: ${messageOf(cause)}`)
  }
}

/** Writes beside the target and renames, so that a failure leaves an older file as it was. */
async function replaceFile(target: string, bytes: Uint8Array): Promise<void> {
  const draft = `${target}.${process.pid}.tmp`
  try {
    await writeFile(draft, bytes)
    await rename(draft, target)
  } catch (cause) {
    await rm(draft, { force: true })
    throw new CommandError(`cannot write ${target}: ${messageOf(cause)}`)
  }
}

function inWords({ code, params = {}, fields = [] }: AppError): string {
  switch (code) {
    case 'character-missing':
      return `no font has the character ${params.character} (${params.codepoint})`
    case 'file-not-an-image':
      return `the coat of arms of ${params.name} cannot be read; SVG and PNG can`
    case 'document-data-missing':
      return problems(fields.map(({ path, problem }) => ({ path: [path], message: problem })))
    default:
      return `the charter could not be set: ${params.message ?? code}`
  }
}

function problems(issues: readonly { path: readonly PropertyKey[]; message: string }[]): string {
  return issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

try {
  const [source, target, ...rest] = process.argv.slice(2)
  console.log(await run(source, target, ...rest))
} catch (cause) {
  if (!(cause instanceof CommandError)) throw cause
  console.error(cause.message.replace(/\s*\n\s*/g, ' '))
  process.exitCode = 1
}
