/** The languages whose charter texts the program has; their words are in `resources/documents/texts`. */
export const charterLanguages = ['de', 'en', 'fr', 'pl'] as const

export function isCharterLanguage(language: string): boolean {
  return charterLanguages.some((known) => known === language)
}
