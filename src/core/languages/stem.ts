import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemSwedish } from '@orama/stemmers/swedish'
import type { Language } from '../model/section.ts'

const STEMMERS: Record<Language, (word: string) => string> = { sv: stemSwedish, en: stemEnglish }

/** The Snowball stem of a normalised word (Porter 2001, snowballstem.org). */
export const stem = (word: string, language: Language): string => STEMMERS[language](word)
