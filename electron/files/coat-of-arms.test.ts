import { describe, expect, it } from 'vitest'

import { checkCoatOfArms } from './coat-of-arms.ts'

const svg = (inner: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`)

describe('a coat of arms', () => {
  it.each([
    ['a drawing', svg('<path d="M0 0h10v10z" fill="#c00"/>'), 'image/svg+xml'],
    ['a drawing that uses its own parts', svg('<use href="#a"/><rect fill="url(#g)"/>'), 'image/svg+xml'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'image/png'],
  ])('%s is kept', (_what, bytes, type) => expect(checkCoatOfArms(bytes)).toEqual({ ok: true, value: type }))

  it.each([
    ['a script', svg('<script>alert(1)</script>'), 'image-unsafe'],
    ['an event', svg('<rect onload="alert(1)"/>'), 'image-unsafe'],
    ['a link elsewhere', svg('<image href="https://example.org/x.png"/>'), 'image-unsafe'],
    ['an old link elsewhere', svg('<use xlink:href="other.svg#a"/>'), 'image-unsafe'],
    ['a javascript link', svg('<a href="javascript:alert(1)"/>'), 'image-unsafe'],
    ['a style that fetches', svg('<style>@import "x"</style>'), 'image-unsafe'],
    ['a fill that fetches', svg('<rect fill="url(http://x)"/>'), 'image-unsafe'],
    ['foreign content', svg('<foreignObject/>'), 'image-unsafe'],
    ['entities', Buffer.from('<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>'), 'image-unsafe'],
    ['a text', Buffer.from('Wappen'), 'file-not-an-image'],
    ['nothing', Buffer.alloc(0), 'file-not-an-image'],
    ['something huge', Buffer.alloc(4_000_001), 'file-too-large'],
  ])('%s is refused', (_what, bytes, code) =>
    expect(checkCoatOfArms(bytes)).toMatchObject({ ok: false, error: { code } }),
  )
})
