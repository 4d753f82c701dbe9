import type { ScopeFeature } from './features.ts'

/**
 * Weights of a logistic regression, fitted on the golden sets and the questions at the boundary by `npm run fit`, which
 * cross-validates them; positive speaks for "out of scope".
 */
export const SCOPE_WEIGHTS: Readonly<Record<ScopeFeature, number>> = {
  bias: -0.2,
  leadNear: 3.3,
  leadFar: 2.6,
  leadTopMean: 5.5,
  topic: 4.6,
  topicIsFar: 1.1,
  named: 2.9,
  unknownWords: 0.8,
  claim: -1.9,
  claimCoverage: -2.9,
  money: 1.6,
  later: 0.9,
  unanswered: 2.6,
  whyGap: 1.3,
}

/** Above this the answer is "none". */
export const SCOPE_THRESHOLD = 0.5
