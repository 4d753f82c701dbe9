import type { Language } from '../../../core/index.ts'
import { wording as english } from './en.ts'
import { wording as swedish } from './sv.ts'
import type { WebWording } from './wording.ts'

export type { WebWording } from './wording.ts'

export const WEB_WORDING: Readonly<Record<Language, WebWording>> = { sv: swedish, en: english }

const DATES: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** `2020-12-01` → `1 december 2020`. */
export const longDate = (isoDate: string, language: Language): string => DATES[language].format(new Date(isoDate))
