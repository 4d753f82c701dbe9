import type { Verdict } from './claim.ts'
import type { ListKey } from './list-key.ts'

/** How the claims of an answer are to be given. `paste` is a text with its reference, for somebody's own
 * document; `place` says first on which page it stands; `unquoted` says that the document's own words are not at hand. */
export type AnswerShape = 'plain' | 'points' | 'paste' | 'place' | 'unquoted'

/** What a button or an entry opens: ids only, never what somebody wrote. */
export type Target =
  | { readonly to: 'section'; readonly section: string }
  /** The first of some sections that were found; the others are the next hits. */
  | { readonly to: 'hits'; readonly sections: readonly string[] }
  /** Some claims, said again as they were. */
  | {
      readonly to: 'claims'
      readonly claims: readonly ClaimId[]
      readonly shape?: AnswerShape
      readonly verdict?: Verdict
      /** Head form of the term that was explained. */
      readonly term?: string
    }
  | { readonly to: 'term'; readonly term: string }
  /** @param document whose list it is; without it, that of every document, one after another */
  | { readonly to: 'list'; readonly list: ListKey; readonly page: number; readonly document?: string }

/** A claim's id with its section's: `forslag-1-vfu/samverkanspaket`. */
export type ClaimId = `${string}/${string}`
