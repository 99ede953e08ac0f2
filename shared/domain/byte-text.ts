import { formatLocale } from './date-text.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file in the largest unit that suits, as file managers write it: „2,3 MB“. */
export function formatBytes(bytes: number, language: string): string {
  // What would round up to a thousand is said in the next unit.
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes * 1.0005) / 3), units.length - 1)
  return new Intl.NumberFormat(formatLocale(language), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step)
}
