import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

import { de } from '#shared/messages/de.ts'
import { messages } from '#shared/messages/messages.ts'
import type { InterfaceLanguage } from '#shared/records/common.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: typeof de
  }
}

/** The texts of the interface; all three languages are at hand, so switching is immediate. */
export function createI18n(language: InterfaceLanguage): i18n {
  const instance = i18next.createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'de',
    resources: messages,
    ns: Object.keys(de),
    defaultNS: 'common',
    initAsync: false,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  return instance
}
