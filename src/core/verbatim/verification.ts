import type { Finding } from './corpus.ts'
import type { Change } from './difference.ts'
import type { Elsewhere } from './elsewhere.ts'
import type { Tolerance } from '../model/tolerance.ts'

/** What a check of a quotation finds. */
export type Verification =
  /** It stands there. */
  | {
      readonly outcome: 'exact'
      readonly finding: Finding
      /** Where else it stands, in the order of the pages. */
      readonly others: readonly Elsewhere[]
      /** The differences that were let through; none where every character is alike. */
      readonly tolerated: readonly Tolerance[]
    }
  /** Its sentences stand there, but in several parts. */
  | {
      readonly outcome: 'scattered'
      /** In the passage's order. */
      readonly findings: readonly [Finding, ...Finding[]]
      readonly tolerated: readonly Tolerance[]
    }
  /** It comes close to a passage. */
  | {
      readonly outcome: 'departs'
      readonly finding: Finding
      readonly changes: readonly Change[]
      /** Share of the quotation's words that stand in the closest passage, rare words counting more: 0 to 1. */
      readonly similarity: number
    }
  /** Nothing like it stands there. */
  | { readonly outcome: 'absent' }
  /** It has no words, or more than can be compared; or there is no file to compare with. */
  | { readonly outcome: 'unchecked'; readonly reason: 'empty' | 'too-long' | 'no-original' }
