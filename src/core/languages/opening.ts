import type { Contact } from './units.ts'

/**
 * Words by which an answer's first sentence is chosen, in one language. Patterns look at folded words between single
 * spaces: å, ä → a, ö → o.
 */
export interface OpeningWords {
  /** Which way something has changed: who asks for one is not answered by the other. */
  readonly changes: { readonly more: RegExp; readonly fewer: RegExp }
  /** Words that may stand in any question: what every count is of (people, pieces), everyday verbs, "compared". */
  readonly light: RegExp
  /** Verbs of everyday words that say what is counted: `kom in` on a programme is not `sökte`. */
  readonly phrasal: RegExp
  /** By what someone is to be reached; `any` leaves it open. */
  readonly contacts: Readonly<Record<Contact | 'any', RegExp>>
  /** Names of the document itself, and words for its coming out. */
  readonly document: RegExp
  readonly published: RegExp
  /** Parts what is granted from what is claimed: "there is worry, but no evidence". */
  readonly but: RegExp
  /** A sentence that cannot be understood without the one before it, most often by its beginning. */
  readonly pointsBack: RegExp
}
