import type { Language } from '../model/language.ts'
import { english } from './en/index.ts'
import type { LanguagePack } from './language-pack.ts'
import { swedish } from './sv/index.ts'

/** The languages that the bot reads and answers in. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = { sv: swedish, en: english }
