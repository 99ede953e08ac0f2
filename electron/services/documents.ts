import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Book } from '#electron/book/book.ts'
import { diskError } from '#electron/book/disk-error.ts'
import { charterPdf, charterSvg } from '#electron/documents/charter.ts'
import type { Compiler, RenderedPdf, RenderedSvg } from '#electron/documents/compiler.ts'
import { guestSlipsPdf, guestSlipsSvg } from '#electron/documents/guest-slip.ts'
import { honourApplicationPdf, honourApplicationSvg } from '#electron/documents/honour-application.ts'
import { hostLettersPdf, hostLettersSvg } from '#electron/documents/host-letter.ts'
import { placementListPdf, placementListSvg } from '#electron/documents/placement-list.ts'
import { recoverySheetPdf, recoverySheetSvg } from '#electron/documents/recovery-sheet.ts'
import type { Preview } from '#shared/contract/answers.ts'
import type { DocumentRequest } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { messages } from '#shared/messages/messages.ts'
import type { InterfaceLanguage } from '#shared/records/common.ts'

import { andThen, bookOf, type Desk } from './desk.ts'
import { charterPaper } from './paper/charter-paper.ts'
import { honourApplication } from './paper/honour-paper.ts'
import { guestSlips, hostLetters, placementList } from './paper/visit-paper.ts'

/** A document ready to be set, as PDF or as pictures. */
interface Paper {
  /** File name without ending. */
  readonly name: string
  readonly pdf: (compiler: Compiler, now: Date) => Result<RenderedPdf>
  readonly svg: (compiler: Compiler, now: Date) => Result<RenderedSvg>
}

/** The document as it will be printed, each page as SVG. */
export async function previewDocument(desk: Desk, request: DocumentRequest): Promise<Result<Preview>> {
  return andThen(paperFor(desk, request), async (paper) =>
    andThen(paper.svg(await desk.compiler(), desk.effects.clock()), ({ pages }) => ok({ pages })),
  )
}

export async function renderDocument(
  desk: Desk,
  request: DocumentRequest,
): Promise<Result<{ name: string; base64: string }>> {
  return andThen(paperFor(desk, request), async (paper) =>
    andThen(paper.pdf(await desk.compiler(), desk.effects.clock()), ({ bytes }) =>
      ok({ name: `${paper.name}.pdf`, base64: Buffer.from(bytes).toString('base64') }),
    ),
  )
}

/** Opens the PDF with the system's viewer, from a folder of this run that only this user can read. */
export async function openDocument(desk: Desk, request: DocumentRequest): Promise<Result<{ name: string }>> {
  return andThen(renderDocument(desk, request), async ({ name, base64 }) => {
    const file = join(desk.temporaryFolder, name)
    try {
      await mkdir(desk.temporaryFolder, { recursive: true, mode: 0o700 })
      await writeFile(file, base64, { encoding: 'base64', mode: 0o600 })
    } catch (error) {
      return diskError(error, desk.temporaryFolder)
    }
    try {
      await desk.effects.openPath(file)
      return ok({ name })
    } catch {
      return err('viewer-missing')
    }
  })
}

function paperFor(desk: Desk, request: DocumentRequest): Promise<Result<Paper>> {
  return andThen(bookOf(desk), (book) => paperOf(book, request, desk.settings.read().language))
}

async function paperOf(
  book: Book,
  request: DocumentRequest,
  language: InterfaceLanguage,
): Promise<Result<Paper>> {
  switch (request.kind) {
    case 'charter':
      return andThen(charterPaper(book, request.charter), (data) =>
        ok({
          name: fileName(book, request.kind, request.charter.place, language),
          pdf: (compiler, now) => charterPdf(compiler, data, now),
          svg: (compiler, now) => charterSvg(compiler, data, now),
        }),
      )
    case 'host-letters':
      return andThen(hostLetters(book.view, request.visitId, request.language, request.offerIds), (data) =>
        ok({
          name: fileName(book, request.kind, request.visitId, language),
          pdf: (compiler, now) => hostLettersPdf(compiler, data, now),
          svg: (compiler, now) => hostLettersSvg(compiler, data, now),
        }),
      )
    case 'guest-slips':
      return andThen(guestSlips(book.view, request.visitId, request.partyIds), (data) =>
        ok({
          name: fileName(book, request.kind, request.visitId, language),
          pdf: (compiler, now) => guestSlipsPdf(compiler, data, now),
          svg: (compiler, now) => guestSlipsSvg(compiler, data, now),
        }),
      )
    case 'recovery-sheet': {
      const office = book.view.office.get('office')?.name ?? ''
      const sheet = { language, office: { name: office }, book: basename(book.folder), code: request.code }
      return ok({
        name: fileName(book, request.kind, sheet.book, language),
        pdf: (compiler, now) => recoverySheetPdf(compiler, sheet, now),
        svg: (compiler, now) => recoverySheetSvg(compiler, sheet, now),
      })
    }
    case 'honour-application':
      return andThen(honourApplication(book.view, request.award), (data) =>
        ok({
          name: fileName(book, request.kind, `${data.step} ${data.year}`, language),
          pdf: (compiler, now) => honourApplicationPdf(compiler, data, now),
          svg: (compiler, now) => honourApplicationSvg(compiler, data, now),
        }),
      )
    case 'placement-list':
      return andThen(placementList(book.view, request.visitId, request.language), (data) =>
        ok({
          name: fileName(book, request.kind, request.visitId, language),
          pdf: (compiler, now) => placementListPdf(compiler, data, now),
          svg: (compiler, now) => placementListSvg(compiler, data, now),
        }),
      )
  }
}

/** „Gastgeberbriefe Pfingsten 2027“: what it is and of what, in letters that any file system takes. */
function fileName(
  book: Book,
  kind: DocumentRequest['kind'],
  of: string,
  language: InterfaceLanguage,
): string {
  const title = book.view.visits.get(of)?.title ?? of
  return `${messages[language].documents.file[kind]} ${title}`
    .replace(/[^\p{L}\p{M}\p{N} .-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
}
