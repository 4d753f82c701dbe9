import type { Language } from '../model/language.ts'
import type { Intents } from './intents.ts'
import type { Messages } from './messages.ts'

/** Alternatives of a regular expression over folded words: what a document and its publisher are called. */
export interface SelfNames {
  readonly document: string
  readonly publisher: string
}

/** Everything that the core knows of one language. A new language is a folder beside `sv` and `en`. */
export interface LanguagePack {
  readonly language: Language
  /** The stem of a normalised word. */
  readonly stem: (word: string) => string
  /** Short forms that people type for a word that is searched for, and the word: `utb` → `utbildning`. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** The end of a compound that says nothing of a subject, with what joins it: `antagning|ssiffrorna`. */
  readonly lightHead: RegExp
  /** Folded words of grammar. */
  readonly functionWords: ReadonlySet<string>
  /** Folded words that stand in questions about anything. */
  readonly everydayWords: ReadonlySet<string>
  /** Words for any document: `rapporten`. */
  readonly documentWords: readonly string[]
  /** Words that may stand before and after the year of a document: `rapporten från 2022`, `2022 års rapport`. */
  readonly yearWords: { readonly before: readonly string[]; readonly after: readonly string[] }
  /** Words that ask for a document rather than name one: `vilken rapport`. */
  readonly whichWords: readonly string[]
  /** Ending of the genitive. */
  readonly genitive: string
  readonly createIntents: (names: SelfNames) => Intents
  readonly messages: Messages
}
