import type { ScopeFeature } from './features.ts'

/**
 * Weights of a logistic regression, fitted by `npm run fit` on the golden sets and the questions at the boundary;
 * positive speaks for "out of scope". Left out because they told nothing more: whether both ask for the same kind of
 * answer, names with a capital, the section's score and its share of the question's 4-grams.
 */
export const SCOPE_WEIGHTS: Readonly<Record<ScopeFeature, number>> = {
  bias: -0.5,
  leadNear: 1.3,
  leadFar: 2.4,
  leadTopMean: 5.9,
  likelihoodOutside: 3.5,
  topic: 5,
  topicIsFar: 1,
  named: 2.9,
  unknownWords: 1.2,
  claim: -2.7,
  claimCoverage: -2.1,
  money: 2.4,
  later: 1,
  unanswered: 2.9,
  whyGap: 2.5,
}

/** Above this the answer is no. Cross-validated, .5 refuses 76 in a hundred questions that the document does not answer, half
 * of them written to be at its very edge, and 2 in a hundred that it does. */
export const SCOPE_THRESHOLD = 0.5
