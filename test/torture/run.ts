// `npm run torture -- [--kills N] [--stride N] [--seed N]`: what the book promises, against everything that can happen.
import { parseArgs } from 'node:util'

import { damageEverywhere } from './damage.ts'
import { failEverywhere } from './faults.ts'
import { fillDisk } from './full-disk.ts'
import { killRepeatedly } from './kills.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    stride: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const stride = Number(values.stride)
console.log(`torture: seed ${values.seed}`)

const killed = await killRepeatedly(Number(values.kills), randomFrom(Number(values.seed)))
console.log(`killed ${killed.kills} times, ${killed.commits} commits`)
const failed = await failEverywhere(stride)
console.log(`${failed.faults} faults of the disk`)
const full = await fillDisk()
console.log(full ? 'a full disk (tmpfs)' : 'a full disk: not run (no tmpfs may be mounted here)')
let [faults, silent] = [failed.faults + (full?.faults ?? 0), 0]
for (const sealed of [false, true]) {
  const damaged = await damageEverywhere(stride, sealed)
  console.log(`${damaged.faults} damaged files${sealed ? ', sealed' : ''}`)
  faults += damaged.faults
  silent += damaged.silent
}
const found = {
  kills: killed.kills,
  commits: killed.commits,
  lost: killed.lost + failed.lost + (full?.lost ?? 0),
  half: killed.half + failed.half + (full?.half ?? 0),
  faults,
  silent,
}
console.log(JSON.stringify(found))
process.exitCode = found.lost + found.half + found.silent === 0 ? 0 : 1

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
