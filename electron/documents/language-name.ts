/** The name of a language in a language: `languageName('pl', 'de')` is „Polnisch“; its code if it has no name. */
export function languageName(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  // French and Polish write languages small; in a table each stands alone and begins large.
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
