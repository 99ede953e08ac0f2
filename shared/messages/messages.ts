import type { InterfaceLanguage } from '../records/common.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Texts } from './texts.ts'

/** Every text of the program by language and namespace. */
export const messages: Readonly<Record<InterfaceLanguage, Texts<typeof de>>> = { de, en, fr }
