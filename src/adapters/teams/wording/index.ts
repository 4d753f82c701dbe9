import type { Language } from '../../../core/index.ts'
import { english } from './en.ts'
import { swedish } from './sv.ts'
import type { Wording } from './wording.ts'

export type { Wording } from './wording.ts'

export const TEAMS_WORDING: Readonly<Record<Language, Wording>> = { sv: swedish, en: english }

/** The language for someone who has not asked anything yet: Swedish unless their Teams is in English. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'sv'
