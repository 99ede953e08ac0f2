import type { ComboboxItem, OptionsFilter } from '@mantine/core'

import { remembered } from '#shared/domain/remembered.ts'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

/** Options stay the same objects while a list is open, and there may be thousands of them. */
const textOf = remembered(new WeakMap<ComboboxItem, string>(), ({ label }) => searchText(label))

/** Filters the options of a list without regard to accents and case; what begins with the query comes first. */
export const filterOptions: OptionsFilter = ({ options, search, limit }) => {
  const query = searchText(search)
  const items = options.filter((option): option is ComboboxItem => 'value' in option)
  if (query === '') return items.slice(0, limit)
  const begins: ComboboxItem[] = []
  const contains: ComboboxItem[] = []
  for (const item of items) {
    const text = textOf(item)
    if (text.startsWith(query)) begins.push(item)
    else if (matchesSearch(text, query)) contains.push(item)
  }
  return [...begins, ...contains].slice(0, limit)
}
