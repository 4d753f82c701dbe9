import type { Language } from '../section.ts'
import { wording as english } from './en.ts'
import { understanding as englishUnderstanding } from './en-understanding.ts'
import type { Understanding, Wording } from './locale.ts'
import { wording as swedish } from './sv.ts'
import { understanding as swedishUnderstanding } from './sv-understanding.ts'

export {
  type Cue,
  CUES,
  LIST_NAMES,
  type ListedKind,
  type ListName,
  type Understanding,
  type Wording,
} from './locale.ts'

/** What the bot says. */
export const WORDING: Readonly<Record<Language, Wording>> = { sv: swedish, en: english }

/** What the bot understands. */
export const UNDERSTANDING: Readonly<Record<Language, Understanding>> = {
  sv: swedishUnderstanding,
  en: englishUnderstanding,
}
