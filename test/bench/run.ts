// `npm run bench`: every *.bench.ts beside this file, one after the other, and one table of what was measured.
import { readdirSync } from 'node:fs'

import type { BenchRow } from './bench.ts'

interface Bench {
  readonly rows: () => Promise<readonly BenchRow[]>
}

const benches = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()

const table: BenchRow[] = []
for (const name of benches) {
  console.log(`measuring ${name} …`)
  const bench = (await import(`./${name}`)) as Bench
  table.push(...(await bench.rows()))
}

const width = (column: keyof Omit<BenchRow, 'ok'>) => Math.max(...table.map((row) => row[column].length))
const [what, value, budget] = [width('what'), width('value'), width('budget')]
console.log()
for (const row of table)
  console.log(
    `${row.ok ? 'ok  ' : 'OVER'}  ${row.what.padEnd(what)}  ${row.value.padEnd(value)}  ${row.budget.padEnd(budget)}`,
  )
if (table.some(({ ok }) => !ok)) process.exitCode = 1
