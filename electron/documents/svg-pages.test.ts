import { describe, expect, it } from 'vitest'

import { splitPages } from './svg-pages.ts'

const ground = '    <path class="typst-shape" fill="#ffffff" d="M 0 0v 50 h 40 v -50 Z "/>'
const long = `<svg class="typst-doc" viewBox="0 0 40 100" width="40pt" height="100pt">
${ground}
    <g><use xlink:href="#a"/></g>
${ground}
    <g transform="matrix(1 0 0 1 0 50)"><use xlink:href="#b"/></g>
    <defs id="glyph">
        <symbol id="a"><path d="M 1"/></symbol>
        <symbol id="b"><path d="M 2"/></symbol>
    </defs>
</svg>`

describe('pages of a drawing', () => {
  it('one page stays as it is', () => expect(splitPages(long, 1)).toEqual([long]))

  it('each page has its size, its place and only the letter forms it uses', () => {
    const [first = '', second = '', ...more] = splitPages(long, 2)
    expect(more).toEqual([])
    expect(first).toContain('viewBox="0 0 40 50"')
    expect(first).toContain('<symbol id="a">')
    expect(first).not.toContain('"b"')
    expect(second).toContain('<g transform="translate(0 -50)">')
    expect(second).toContain('<symbol id="b">')
    expect(second).not.toContain('"a"')
  })
})
