import { useMantineColorScheme } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Settings } from '#shared/contract/answers.ts'
import type { Result } from '#shared/contract/result.ts'

import { usualWeights } from '#shared/domain/partner-match.ts'

import { call } from './client.ts'

interface SettingsApi {
  readonly settings: Settings
  /** Takes effect at once and is kept for the next start. */
  readonly change: (part: Partial<Settings>) => Promise<Result<Settings>>
}

const SettingsContext = createContext<SettingsApi | null>(null)

const defaults: Settings = {
  language: 'de',
  colorScheme: 'auto',
  lockAfterMinutes: null,
  boardZoom: 'normal',
  matchWeights: usualWeights,
}

/** Reads the settings of this machine before anything is drawn, and applies language and colours. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(null)
  const { i18n } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()

  useEffect(() => {
    // Settings that cannot be read must not keep the user from the book.
    void call('settings.read', {}).then((answer) => setSettings(answer.ok ? answer.value : defaults))
  }, [])

  const language = settings?.language
  const colorScheme = settings?.colorScheme
  useEffect(() => {
    if (!language) return
    document.documentElement.lang = language
    void i18n.changeLanguage(language)
  }, [i18n, language])
  useEffect(() => {
    if (colorScheme) setColorScheme(colorScheme)
  }, [colorScheme, setColorScheme])

  const change = useCallback(
    async (part: Partial<Settings>) => {
      const next = { ...(settings ?? defaults), ...part }
      setSettings(next)
      return call('settings.save', next)
    },
    [settings],
  )
  const api = useMemo(() => settings && { settings, change }, [settings, change])
  return api && <SettingsContext value={api}>{children}</SettingsContext>
}

export function useSettings(): SettingsApi {
  const api = useContext(SettingsContext)
  if (!api) throw new Error('useSettings needs a SettingsProvider above it')
  return api
}
