import { err, ok, type Result } from '#shared/contract/result.ts'

/** Large enough for any coat of arms, small enough to be printed 300 times. */
const MAX_BYTES = 4_000_000
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What an SVG may not hold: anything that runs or fetches. Refused, not repaired, so that the image is what its giver meant. */
const UNSAFE_SVG = [
  /<\s*script\b/i,
  /<\s*(foreignObject|iframe|object|embed|audio|video)\b/i,
  /\son[a-z]+\s*=/i,
  /<!\s*(ENTITY|DOCTYPE[^>]*\[)/i,
  /\b(?:xlink:)?href\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);base64,)/i,
  /url\(\s*["']?\s*(?!#)/i,
  /@import/i,
]

/**
 * Tells whether bytes are an image that can be kept: its type.
 *
 * Errors: `file-too-large`, `file-not-an-image`, `image-unsafe` (an SVG that runs or fetches something).
 */
export function checkCoatOfArms(bytes: Buffer): Result<'image/png' | 'image/svg+xml'> {
  if (bytes.length > MAX_BYTES) return err('file-too-large', { megabytes: MAX_BYTES / 1_000_000 })
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return ok('image/png')
  const text = bytes.toString('utf8')
  if (!/<svg[\s>]/.test(text.slice(0, 4000)) || !/<\/svg>\s*$/.test(text)) return err('file-not-an-image')
  if (UNSAFE_SVG.some((pattern) => pattern.test(text))) return err('image-unsafe')
  return ok('image/svg+xml')
}
