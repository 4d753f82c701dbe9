import type { Localised } from './language.ts'

/** What a term names: only what can be listed by it is told apart. */
export const TERM_KINDS = ['term', 'authority', 'profession', 'programme'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** A term or abbreviation with its meaning and the sections that use it. */
export interface Term {
  /** The head form: `VFU`. */
  readonly term: string
  readonly kind: TermKind
  /** What it stands for. */
  readonly name: Localised
  /** One sentence that explains it, in our words. */
  readonly meaning: Localised
  /** Spelling variants, inflections and compounds. */
  readonly forms: readonly string[]
  /** Everyday words for the same thing. */
  readonly synonyms: Localised<readonly string[]>
  /** Ids of the sections that explain or use it, best first; at least one. */
  readonly sections: readonly [string, ...string[]]
}
