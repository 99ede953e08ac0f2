import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

import { err, ok, type Result } from '#shared/contract/result.ts'

import { splitPages } from './svg-pages.ts'
import { missingCharacter } from './typst-message.ts'

export const templates = [
  'charter',
  'host-letter',
  'guest-slip',
  'placement-list',
  'recovery-sheet',
  'honour-application',
] as const
export type Template = (typeof templates)[number]

/** What the file says of itself, beside the title, which the template words. */
export interface DocumentMeta {
  /** ISO 639-1 code of the main language. */
  readonly language: string
  readonly author: string
  /** Date of creation in the file: the same data and the same date give the same bytes. */
  readonly now: Date
}

/** A picture handed to a template; `name` says whose it is if it cannot be read. */
export interface DocumentImage {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** The pages as SVG texts, each complete in itself, all of A4 unless the template says otherwise. */
export interface RenderedSvg {
  readonly pages: readonly string[]
}

/**
 * Sets data with a template.
 *
 * `data` is plain JSON and is only ever printed as text. A picture is named in it by what `imagePath` gives
 * for it.
 *
 * Errors: `character-missing` { character, codepoint, document }, `file-not-an-image` { name },
 * `document-failed` { message }.
 */
export interface Compiler {
  readonly renderPdf: RenderDocument<RenderedPdf>
  readonly renderSvg: RenderDocument<RenderedSvg>
}

type RenderDocument<Rendered> = (
  template: Template,
  data: object,
  meta: DocumentMeta,
  images?: readonly DocumentImage[],
) => Result<Rendered>

/** Archival, accessible, and the only standard under which a missing character is an error. */
const pdfStandard = 'a-2a'

/** Results that so many later documents did not need again are forgotten; keeps the memory of a long day flat. */
const keptGenerations = 2

// Both `electron/documents/` in the source and `out/main/` in the build lie two folders below the program.
const ownResources = join(import.meta.dirname, '../../resources')

/**
 * Gives the one compiler, which is made when it is first asked for and then kept warm.
 *
 * `resources` is the folder with `fonts/` and `documents/`. The native module is 50 MB, so it is not loaded
 * before somebody wants paper.
 */
export function createCompiler(resources = ownResources): () => Promise<Compiler> {
  let warm: Promise<Compiler> | undefined
  return () => {
    warm ??= openCompiler(resources)
    return warm
  }
}

async function openCompiler(resources: string): Promise<Compiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const workspace = join(resources, 'documents')
  const fontArgs = [{ fontBlobs: readFonts(join(resources, 'fonts')) }]
  const compiler = NodeCompiler.create({ workspace, fontArgs })

  function render<Rendered>(
    template: Template,
    data: object,
    meta: DocumentMeta,
    images: readonly DocumentImage[],
    finish: (document: NodeTypstDocument, pdf: Uint8Array) => Rendered,
  ): Result<Rendered> {
    const inputs = { data: JSON.stringify({ meta: { language: meta.language, author: meta.author }, data }) }
    const files = new Map(images.map(({ bytes }) => [join(workspace, imagePath(bytes)), Buffer.from(bytes)]))
    try {
      for (const [path, bytes] of files) compiler.mapShadow(path, bytes)
      const outcome = compile(compiler, { mainFilePath: join(workspace, `${template}.typ`), inputs })
      if (!outcome.ok) {
        const unreadable = images.find((image) => !isReadable(compiler, image))
        return unreadable
          ? err('file-not-an-image', { name: unreadable.name })
          : err('document-failed', { message: outcome.message })
      }
      // The PDF is made for the preview too: only it says which character is missing.
      const pdf = compiler.pdf(outcome.document, {
        pdfStandard,
        creationTimestamp: Math.floor(meta.now.getTime() / 1000),
      })
      return ok(finish(outcome.document, pdf))
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      const missing = missingCharacter(message)
      return missing
        ? err('character-missing', { ...missing, document: template })
        : err('document-failed', { message })
    } finally {
      for (const path of files.keys()) compiler.unmapShadow(path)
      compiler.evictCache(keptGenerations)
    }
  }

  return {
    renderPdf: (template, data, meta, images = []) =>
      render(template, data, meta, images, (document, pdf) => ({
        bytes: pdf,
        pages: document.numOfPages,
      })),
    renderSvg: (template, data, meta, images = []) =>
      render(template, data, meta, images, (document) => ({
        pages: splitPages(compiler.plainSvg(document), document.numOfPages),
      })),
  }
}

/** Where a template finds a picture. By content, so that the compiler's memory never shows an older one. */
export function imagePath(bytes: Uint8Array): string {
  const type = isPng(bytes) ? 'png' : 'svg'
  return `/images/${createHash('sha256').update(bytes).digest('hex')}.${type}`
}

function isPng(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))
}

function readFonts(folder: string): Buffer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ttf'))
    .sort()
    .map((name) => readFileSync(join(folder, name)))
}

type Compiled =
  | { readonly ok: true; readonly document: NodeTypstDocument }
  | { readonly ok: false; readonly message: string }

function compile(compiler: NodeCompiler, options: Parameters<NodeCompiler['compile']>[0]): Compiled {
  const result = compiler.compile(options)
  const document = result.result
  if (document && !result.hasError()) return { ok: true, document }
  const diagnostics = result.takeDiagnostics()
  const messages: readonly { message: string }[] = diagnostics ? compiler.fetchDiagnostics(diagnostics) : []
  return { ok: false, message: messages.map(({ message }) => message).join('; ') }
}

/** Whether a document with nothing but this picture can be set. */
function isReadable(compiler: NodeCompiler, image: DocumentImage): boolean {
  return compile(compiler, { mainFileContent: `#image("${imagePath(image.bytes)}")` }).ok
}
