import { execFileSync } from 'node:child_process'

/** The text as it stands on the page, columns beside each other; no-break spaces as spaces. */
export function pdfText(bytes: Uint8Array): string {
  return poppler('pdftotext', ['-layout', '-', '-'], bytes).replaceAll('\u00A0', ' ')
}

/** The text in reading order, words that were broken at a line joined again. */
export function pdfProse(bytes: Uint8Array): string {
  return poppler('pdftotext', ['-', '-'], bytes)
    .replace(/[-\u00AD]\n/g, '')
    .replace(/\s+/g, ' ')
}

/** `pdfinfo` as a record: `{ Title: …, Tagged: 'yes', Pages: '1' }`. */
export function pdfInfo(bytes: Uint8Array): Record<string, string> {
  const lines = poppler('pdfinfo', ['-'], bytes).split('\n')
  return Object.fromEntries(
    lines.map((line) => line.split(/:\s+(.*)/)).map(([key = '', value = '']) => [key, value]),
  )
}

/** Each font with whether it is embedded. */
export function pdfFonts(bytes: Uint8Array): { name: string; embedded: boolean }[] {
  const [, ruler = '', ...lines] = poppler('pdffonts', ['-'], bytes).trimEnd().split('\n')
  const embedded = ruler.split(' ').slice(0, 3).join(' ').length + 1
  return lines.map((line) => ({
    name: line.split(' ')[0] ?? '',
    embedded: line.slice(embedded).startsWith('yes'),
  }))
}

function poppler(tool: string, options: readonly string[], bytes: Uint8Array): string {
  return execFileSync(tool, options, { input: bytes, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })
}
