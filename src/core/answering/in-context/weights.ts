import type { ContextFeature, ContextScopeFeature } from './features.ts'

/**
 * What the score of a claim is made of that answers a question leaning on the last answer. Fitted by softmax regression
 * (`npm run fit`) on the golden conversations, and on golden questions asked after one that they have nothing to do with:
 * 77 in a hundred right first, each set judged by weights from the others, 74 without what is asked alike.
 */
export const CONTEXT_WEIGHTS: Readonly<Record<ContextFeature, number>> = {
  asked: 3.8,
  phrase: 1,
  likelihood: 3.5,
  kinship: 1.7,
  kinshipBare: 0.7,
  sectionBare: 3.7,
  sectionShort: 1.8,
  nearBare: 2.8,
  said: 0.2,
  gives: 1,
  asksAlike: 1.7,
  silentAlike: 2.4,
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
