/**
 * Letters outside ASCII by language, as far as the two Windows code pages write them with different bytes.
 *
 * The reading is right whose letters all belong to one language: Ÿ, ³ and ¹ in the middle of Polish do not.
 */
const alphabets: readonly { readonly encoding: 'windows-1250' | 'windows-1252'; readonly letters: string }[] =
  [
    { encoding: 'windows-1252', letters: 'èêàûùœïñåæøõãËÈÊÀÛÙŒÏÑÅÆØÕÃÿŸìòÌÒ' },
    { encoding: 'windows-1250', letters: 'ąćęłńśźżĄĆĘŁŃŚŹŻ' },
    { encoding: 'windows-1250', letters: 'čďěňřšťůžľĺŕČĎĚŇŘŠŤŮŽĽĹŔ' },
    { encoding: 'windows-1250', letters: 'őűŐŰ' },
    { encoding: 'windows-1250', letters: 'ăşţĂŞŢ' },
    { encoding: 'windows-1250', letters: 'čćđšžČĆĐŠŽ' },
  ]

/** Text of unknown encoding as a string; null if the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes)
  // Control characters other than tab, line feed, form feed and return do not occur in text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text === null || /[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) ? null : text
}

function decode(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return strict('utf-8', bytes)
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes)
  // UTF-16 without a mark: every other byte of Latin text is zero.
  if (second === 0 && first !== 0) return strict('utf-16le', bytes)
  if (first === 0 && second !== 0) return strict('utf-16be', bytes)
  return strict('utf-8', bytes) ?? decodeWindows(bytes)
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function decodeWindows(bytes: Uint8Array): string {
  const readings = {
    'windows-1252': new TextDecoder('windows-1252').decode(bytes),
    'windows-1250': new TextDecoder('windows-1250').decode(bytes),
  }
  let best: { encoding: keyof typeof readings; score: number } = { encoding: 'windows-1252', score: -1 }
  for (const { encoding, letters } of alphabets) {
    const known = new Set(letters)
    let score = 0
    for (const letter of readings[encoding]) if (known.has(letter)) score++
    if (score > best.score) best = { encoding, score }
  }
  return readings[best.encoding]
}
