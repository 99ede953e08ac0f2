import { expect, test } from 'vitest'

import { labelSides, type Mark } from './label-sides.ts'

const frame = { width: 800, height: 600 }
const mark = (x: number, y: number, width = 100): Mark => ({ x, y, width, height: 34 })

test.each<[string, Mark[], (string | null)[]]>([
  ['alone, a name stands at the right', [mark(400, 300)], ['right']],
  ['at the right edge it stands at the left', [mark(790, 300)], ['left']],
  ['a neighbour at the right is not covered', [mark(400, 300), mark(450, 300)], ['left', 'right']],
  ['wide names at both edges go above', [mark(400, 300, 500)], ['above']],
  ['at the very top they go below', [mark(400, 10, 500)], ['below']],
  [
    'where there is no room there is no name',
    [mark(400, 300), mark(400, 301), mark(400, 302)],
    ['right', 'left', null],
  ],
])('%s', (_, marks, expected) => {
  expect(labelSides(marks, frame)).toEqual(expected)
})
