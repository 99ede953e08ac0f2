/**
 * Typst's plain SVG has all pages below each other in one drawing, the letter forms at its end.
 *
 * Each page begins with its white ground at the first level of indentation and all pages have one size; so the
 * drawing is cut at the grounds, and each page gets the letter forms that it uses.
 */
export function splitPages(svg: string, pages: number): string[] {
  if (pages < 2) return [svg]
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)
  const bodyStart = svg.indexOf('>') + 1
  const bodyEnd = svg.indexOf('\n    <defs')
  const width = Number(size?.[1])
  const height = Number(size?.[2]) / pages
  const symbols = new Map(
    [...svg.slice(bodyEnd).matchAll(/<symbol id="([^"]+)".*?<\/symbol>/gs)].map(([symbol, id]) => [
      id,
      symbol,
    ]),
  )
  return svg
    .slice(bodyStart, bodyEnd)
    .split(/(?=^ {4}<path class="typst-shape" fill="#ffffff")/m)
    .filter((body) => body.trim() !== '')
    .map((body, index) => {
      // The ground is drawn at the origin, the rest of the page where it stands in the long drawing.
      const [ground = '', ...rest] = body.split(/(?<=\/>)\n/)
      const used = new Set([...body.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id))
      const forms = [...used].map((id) => symbols.get(id) ?? '').join('')
      return (
        `<svg viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt" ` +
        'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">' +
        `${ground}<g transform="translate(0 ${-index * height})">${rest.join('\n')}</g><defs>${forms}</defs></svg>`
      )
    })
}
