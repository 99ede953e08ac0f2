const delimiters = [';', ',', '\t', '|'] as const

/** The rows of a text with separated values; the delimiter is the one that gives the most even columns. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const said = /^sep=(.)\r?\n/i.exec(text)
  if (said?.[1]) return rowsOf(text.slice(said[0].length), said[1])
  return rowsOf(text, likelyDelimiter(text))
}

function likelyDelimiter(text: string): string {
  const sample = text.slice(0, 20_000)
  let best: string = ';'
  let bestScore = 0
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>()
    for (const row of rowsOf(sample, delimiter)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
    counts.delete(1)
    const score = Math.max(0, ...[...counts].map(([columns, rows]) => rows * Math.min(columns, 8)))
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

/** The rows as RFC 4180 has them; a quote inside a field that does not begin with one is a mere character. */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) {
          field += text.slice(at)
          at = text.length
          break
        }
        field += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        field += '"'
        at++
      }
    }
    const begin = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
    field += text.slice(begin, at)
    row.push(field)
    if (text[at] === delimiter) {
      at++
      // A delimiter at the very end opens one more, empty field.
      if (at === text.length) row.push('')
      else continue
    } else at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    rows.push(row)
    row = []
  }
  return rows
}
