import type { ContextFeature, ContextScopeFeature } from './features.ts'

/**
 * What the score of a claim is made of that answers a question leaning on the last answer. Fitted by softmax regression
 * (`npm run fit`) on the golden conversations, and on golden questions asked after one that they have nothing to do with:
 * 82 in a hundred right first, each set judged by weights from the others.
 */
export const CONTEXT_WEIGHTS: Readonly<Record<ContextFeature, number>> = {
  asked: 4.2,
  phrase: 2.3,
  likelihood: 3.6,
  kinship: 1.9,
  kinshipBare: 1.3,
  sectionBare: 3.6,
  sectionShort: 2.2,
  nearBare: 2.1,
  said: 0.6,
  gives: 0.5,
  silent: -2.1,
}

/** What speaks for a no to such a question, fitted by logistic regression on the same. */
export const CONTEXT_SCOPE_WEIGHTS: Readonly<Record<ContextScopeFeature, number>> = {
  bias: -3.7,
  outOfScope: 4,
  unsearched: 0.5,
  near: -1.3,
  unlikely: 7.3,
  unanswered: 4.4,
  money: 3,
  empty: -1,
}

/** Above this the answer is no: of 138 questions 73 in a hundred that have none are refused, and 1 that has one. */
export const CONTEXT_SCOPE_THRESHOLD = 0.5
