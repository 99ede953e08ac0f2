import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useSettings } from '#renderer/api/settings.tsx'
import type { InterfaceLanguage } from '#shared/records/common.ts'

/** Each language by its own name, so that it is found by who does not read the present one. */
const names: Readonly<Record<InterfaceLanguage, string>> = { de: 'Deutsch', en: 'English', fr: 'Français' }

/** Changes the language of the interface at once. */
export function LanguageSwitch() {
  const { t } = useTranslation('settings')
  const { settings, change } = useSettings()
  return (
    <SegmentedControl
      aria-label={t('language')}
      value={settings.language}
      onChange={(language) => void change({ language: language as InterfaceLanguage })}
      data={Object.entries(names).map(([value, label]) => ({ value, label }))}
    />
  )
}
