import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { formatDate, formatLocale } from '#shared/domain/date-text.ts'
import { stepName } from '#shared/domain/honours/rules.ts'
import { recordName } from '#shared/domain/record-name.ts'
import type { HonourStep } from '#shared/records/award.ts'
import type { CollectionName } from '#shared/records/collections.ts'

import { useLocaleNames } from '../form/locale-names.ts'
import { type FieldValues, recordFields } from './record-fields.ts'

type Path = readonly string[]

export interface FieldText {
  /** „Aufnahme › Zimmer › Dachkammer › Einzelbetten“; the item is the one of the list that the field stands in. */
  readonly labelOf: (path: Path, item?: unknown) => string
  /** The value of the field in words; the empty text if it says nothing. */
  readonly textOf: (path: Path, value: unknown) => string
  /** Whether the field is one value to the user, although it is an object. */
  readonly isWhole: (path: Path) => boolean
}

/** The fields of a collection and what stands in them, in the words of the forms. */
export function useFieldText(collection: CollectionName): FieldText {
  const { t: translate, i18n } = useTranslation()
  const book = useBook()
  const names = useLocaleNames()
  return useMemo(() => {
    // The keys are data here; a test holds that each of them is there.
    const t = translate as (key: string) => string
    const fields = recordFields[collection]
    const numbers = new Intl.NumberFormat(formatLocale(i18n.language))
    const fieldAt = (path: Path) => fields[path.join('.')]

    function nameOf(of: CollectionName, id: string) {
      const record = book[of].get(id)
      return (record && recordName(book, of, record, i18n.language)) || t('common:notFound')
    }

    function single(values: FieldValues | undefined, value: string | number): string {
      if (values === 'date') return formatDate(String(value), i18n.language)
      if (values === 'country') return names.country(String(value))
      if (values === 'language') return names.language(String(value))
      if (values === 'honour-step') return stepName(value as HonourStep, i18n.language)
      if (values === 'number-as-written' || typeof value === 'string') {
        if (typeof values !== 'object' || value === '') return String(value)
        return 'choice' in values ? t(`${values.choice}.${value}`) : nameOf(values.record, String(value))
      }
      return numbers.format(value)
    }

    function textOf(path: Path, value: unknown): string {
      const values = fieldAt(path)?.values
      if (value === null || value === undefined) return ''
      if (values === 'internal') return t('history:internal')
      if (typeof value === 'boolean') return t(value ? 'common:yes' : 'common:no')
      if (typeof value === 'string' || typeof value === 'number') return single(values, value)
      if (Array.isArray(value))
        return value
          .map((item) => textOf(path, item))
          .filter(Boolean)
          .join(Array.isArray(value[0]) || typeof value[0] === 'object' ? '; ' : ', ')
      const parts = Object.entries(value as Readonly<Record<string, unknown>>)
      if (values === 'file') return String(parts.find(([name]) => name === 'name')?.[1] ?? '')
      return parts
        .map(([name, part]) => {
          if (values === 'by-language') return part ? `${part} (${names.language(name)})` : ''
          const label = fieldAt([...path, name])?.label
          const text = label ? textOf([...path, name], part) : ''
          return label && text ? `${t(label)}: ${text}` : ''
        })
        .filter(Boolean)
        .join(', ')
    }

    /** An item of a list is known by its person or its name. */
    function itemName(list: Path, item: unknown) {
      const { personId, name } = (item ?? {}) as { readonly personId?: unknown; readonly name?: unknown }
      return textOf([...list, 'personId'], personId) || textOf([...list, 'name'], name)
    }

    function labelOf(path: Path, item?: unknown) {
      const labels = path.map((name, depth) => {
        const label = fieldAt(path.slice(0, depth + 1))?.label
        return label ? t(label) : name
      })
      const last = labels.length - 1
      return [...labels.slice(0, last), itemName(path.slice(0, last), item), ...labels.slice(last)]
        .filter(Boolean)
        .join(' › ')
    }

    return {
      textOf,
      labelOf,
      isWhole: (path) => fieldAt(path)?.values !== undefined,
    }
  }, [book, collection, i18n.language, names, translate])
}
