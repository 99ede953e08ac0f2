import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { remembered } from '#shared/domain/remembered.ts'

import type { Option } from './select-field.tsx'

/** ISO 3166-1 alpha-2 codes of today's countries; Kosovo's user-assigned one included. */
const countries =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** Languages offered first-hand: those spoken in twinned towns; a code outside the list still shows its name. */
const languages =
  'de en fr pl cs sk hu it es pt nl da sv nb fi et lv lt sl hr bs sr mk sq bg ro el tr uk ru be ga cy lb eu ca gl mt is hsb dsb fy rm yi he ar fa ku hy ka az zh ja ko hi ur sw wo rw am ti pt vi tl qu gn'.split(
    ' ',
  )

/** The name of a country or language in the user's language. */
export function useLocaleNames() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const regionNames = new Intl.DisplayNames(i18n.language, { type: 'region' })
    const languageNames = new Intl.DisplayNames(i18n.language, { type: 'language' })
    const byLabel = new Intl.Collator(i18n.language)
    const options = (codes: readonly string[], nameOf: (code: string) => string): Option[] =>
      [...new Set(codes)]
        .map((value) => ({ value, label: nameOf(value) }))
        .sort((a, b) => byLabel.compare(a.label, b.label))
    // Lists ask for the same few names thousands of times, and `Intl` takes its time for each.
    const country = remembered(new Map<string, string>(), (code) => regionNames.of(code) ?? code)
    const language = remembered(new Map<string, string>(), (code) => languageNames.of(code) ?? code)
    return {
      country,
      language,
      countryOptions: options(countries, country),
      languageOptions: options(languages, language),
    }
  }, [i18n.language])
}
