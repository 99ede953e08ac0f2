import { prepareSearch, searchBook } from '#shared/domain/book-search.ts'
import { applyChanges, emptyBook } from '#shared/domain/commit.ts'
import { bookOfSize } from '#test/builders/book-of-size.ts'

import { type BenchRow, quantile, timeOf } from './bench.ts'

/** A frame: what is typed must be found before the next one is drawn (design §8). */
const FRAME = 16
/** What fits between two frames without being felt. */
const SLICE = 8
const ROUNDS = 8

/** Names, accents left out, several words, a single letter, something that is not there. */
const typed = ['muller', 'kowal zlotolas', 'familie grossle', 'post.r0 example', 'wandern', 'xyzzy']
const keystrokes = typed.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))

/** Search as you type, after every keystroke; and getting ready for it in idle slices. */
export async function rows(): Promise<readonly BenchRow[]> {
  return [1000, 10_000, 50_000].flatMap((size) => {
    const book = emptyBook()
    applyChanges(book, bookOfSize(size))
    const preparing = prepareSearch(book)
    const slices: number[] = []
    for (let done = false; !done; ) slices.push(timeOf(() => (done = preparing.next().done ?? false)))

    const search = () => keystrokes.map((query) => timeOf(() => searchBook(book, query, 6)))
    search()
    const times = Array.from({ length: ROUNDS }, search).flat()
    const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)]
    const records = size.toLocaleString('en')
    const whole = slices.reduce((sum, slice) => sum + slice, 0)
    return [
      {
        what: `search as you type, ${records} records`,
        value: `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
        budget: `p95 ≤ ${FRAME} ms`,
        ok: p95 <= FRAME,
      },
      {
        what: `getting ready to search, ${records} records`,
        value: `${whole.toFixed(0)} ms in slices, p95 ${quantile(slices, 0.95).toFixed(2)} ms`,
        budget: `slice p95 ≤ ${SLICE} ms`,
        ok: quantile(slices, 0.95) <= SLICE,
      },
    ]
  })
}
