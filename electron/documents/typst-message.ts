/**
 * The character that no font has, if a message of Typst's PDF export speaks of one.
 *
 * Typst writes „the text `"日"` could not be displayed with font …“ or „… the disallowed codepoint `"\u{0}"`“,
 * with invisible characters escaped as Rust escapes them.
 */
export function missingCharacter(message: string): { character: string; codepoint: string } | undefined {
  const quoted = /(?:the text|codepoint) `\\?"(.+?)\\?"`/.exec(message)?.[1]
  if (quoted === undefined) return undefined
  const character = quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  )
  return { character, codepoint: [...character].map(codepointName).join(' ') }
}

function codepointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
