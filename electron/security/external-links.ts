/** Addresses that may leave the program, to the system's browser or mail: decided by the parsed URL, never by its text. */
export function externalLink(address: string): string | null {
  const url = URL.parse(address)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'mailto:') ? url.href : null
}
