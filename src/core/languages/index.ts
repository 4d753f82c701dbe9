import type { Language } from '../model/section.ts'
import { wording as english } from './en/messages.ts'
import { understanding as englishUnderstanding } from './en/intents.ts'
import { opening as englishOpening } from './en/opening.ts'
import type { Understanding, Wording } from './language-pack.ts'
import type { OpeningWords } from './opening.ts'
import { opening as swedishOpening } from './sv/opening.ts'
import { wording as swedish } from './sv/messages.ts'
import { understanding as swedishUnderstanding } from './sv/intents.ts'

export {
  type Cue,
  CUES,
  LIST_NAMES,
  type ListedKind,
  type ListName,
  type Understanding,
  type Wording,
} from './language-pack.ts'

export type { OpeningWords } from './opening.ts'
export { type Contact, CONTACTS, type FactKind, MONTHS, UNITS_THAT_DO_NOT_COUNT } from './units.ts'

/** What the bot says. */
export const WORDING: Readonly<Record<Language, Wording>> = { sv: swedish, en: english }

/** What the bot understands. */
export const UNDERSTANDING: Readonly<Record<Language, Understanding>> = {
  sv: swedishUnderstanding,
  en: englishUnderstanding,
}

/** By what words it chooses what to say first. */
export const OPENING: Readonly<Record<Language, OpeningWords>> = { sv: swedishOpening, en: englishOpening }
