import type { Language } from './language.ts'
import type { ListKey } from './list-key.ts'
import type { ClaimId, Target } from './target.ts'

/**
 * What a conversation remembers of its last answer: ids, the language and a place in a list, never what a person wrote.
 * Serialisable; ids that a document no longer has are passed over.
 */
export interface Context {
  readonly version: 1
  readonly language: Language
  /** Id of the section that the last answer was about. */
  readonly section?: string
  /** The claims that were said of it, over all answers in a row: those of the last answer first, as they were said. */
  readonly claims: readonly ClaimId[]
  /** How many of them the last answer said. */
  readonly latest?: number
  /** The list that was the last answer or that it was opened from, where it can be opened again. */
  readonly list?: ListKey
  /** Id of the document whose list it was; none where it was the list of several. */
  readonly listOf?: string
  /** What the entries of the last list open, in order. */
  readonly listed: readonly Target[]
  /** The entry of the list that was opened last, from 0. */
  readonly at?: number
}
