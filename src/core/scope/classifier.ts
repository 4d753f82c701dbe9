import { toProbability, weightedSum } from '../retrieval/log-odds.ts'
import { SCOPE_FEATURES, type ScopeFeatures } from './features.ts'
import { SCOPE_THRESHOLD, SCOPE_WEIGHTS } from './weights.ts'

/** Whether the document answers, and how sure that is. */
export interface ScopeDecision {
  /** Probability that the document does not answer, 0 to 1. */
  readonly outOfScope: number
  readonly isOutOfScope: boolean
  readonly features: ScopeFeatures
}

export function decideScope(features: ScopeFeatures): ScopeDecision {
  const outOfScope = toProbability(weightedSum(SCOPE_FEATURES, SCOPE_WEIGHTS, features))
  // Where the document knows none of the question's words, likeness of letters is all there is.
  const isUnknown = features.unknownWords === 1
  return { outOfScope, isOutOfScope: isUnknown || outOfScope > SCOPE_THRESHOLD, features }
}
