import { Combobox, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { type Ref, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#renderer/api/client.ts'
import type { GazetteerTown } from '#shared/contract/answers.ts'
import { formatLocale } from '#shared/domain/date-text.ts'

import { useLocaleNames } from './form/locale-names.ts'
import classes from './gazetteer-search.module.css'

interface GazetteerSearchProps {
  readonly label: string
  readonly description?: string
  readonly required?: boolean
  readonly error?: string | undefined
  readonly name?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly value: string
  /** The user types; a town that the gazetteer does not know is welcome, too. */
  readonly onType: (text: string) => void
  readonly onPick: (town: GazetteerTown) => void
  readonly onBlur?: () => void
}

/** The name of a town, completed from the offline gazetteer with region, country and population. */
export function GazetteerSearch(props: GazetteerSearchProps) {
  const { i18n } = useTranslation()
  const { country } = useLocaleNames()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [towns, setTowns] = useState<readonly GazetteerTown[]>([])
  const asked = useRef('')
  const numbers = useMemo(() => new Intl.NumberFormat(formatLocale(i18n.language)), [i18n.language])

  const search = useDebouncedCallback(async (query: string) => {
    const answer = await call('gazetteer.search', { query, limit: 8 })
    // Without a gazetteer the name is simply typed.
    if (query !== asked.current || !answer.ok) return
    setTowns(answer.value)
    if (answer.value.length > 0) combobox.openDropdown()
  }, 120)
  // The best match is taken by Enter; it can only be marked once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object at every drawing
  useEffect(() => {
    if (towns.length > 0) combobox.selectFirstOption()
  }, [towns])

  function typed(text: string) {
    props.onType(text)
    asked.current = text.trim()
    if (asked.current.length < 2) {
      setTowns([])
      combobox.closeDropdown()
    } else search(asked.current)
  }

  return (
    <Combobox
      store={combobox}
      shadow="md"
      onOptionSubmit={(id) => {
        const town = towns.find((one) => String(one.id) === id)
        if (town) props.onPick(town)
        asked.current = ''
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={props.inputRef}
          name={props.name}
          label={props.label}
          description={props.description}
          withAsterisk={props.required ?? false}
          aria-required={props.required ?? false}
          error={props.error}
          value={props.value}
          autoComplete="off"
          onChange={(event) => typed(event.currentTarget.value)}
          onBlur={() => {
            combobox.closeDropdown()
            props.onBlur?.()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={towns.length === 0}>
        <Combobox.Options>
          {towns.map((town) => (
            <Combobox.Option value={String(town.id)} key={town.id} className={classes.option}>
              <span>
                <Text component="span" size="sm" fw={600}>
                  {town.name}
                </Text>
                <Text component="span" size="xs" display="block" className={classes.more}>
                  {[town.region, country(town.country)].filter(Boolean).join(', ')}
                </Text>
              </span>
              {town.population > 0 && (
                <Text component="span" size="xs" className={`${classes.more} ${classes.population}`}>
                  {numbers.format(town.population)}
                </Text>
              )}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
