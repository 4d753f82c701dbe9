import type { Language } from '../../../core/index.ts'
import { teamsInEnglish } from './en.ts'
import { teamsInSwedish } from './sv.ts'
import type { TeamsWording } from './wording.ts'

export type { TeamsWording } from './wording.ts'

export const TEAMS_WORDING: Readonly<Record<Language, TeamsWording>> = { sv: teamsInSwedish, en: teamsInEnglish }

/** The language for someone who has not asked anything yet: Swedish unless their Teams is in English. */
export const languageOf = (locale: string | null | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'sv'
