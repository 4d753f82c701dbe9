import type { ContextFeature, ContextScopeFeature } from './features.ts'

/**
 * What the score of a claim is made of that answers a question leaning on the last answer. Fitted by softmax regression
 * (`npm run fit`) on the golden conversations, and on golden questions asked after one that they have nothing to do with:
 * 82 in a hundred right first, each set judged by weights from the others, 81 without what a claim names, 78 without what is
 * asked and said jointly either.
 */
export const CONTEXT_WEIGHTS: Readonly<Record<ContextFeature, number>> = {
  asked: 3.2,
  phrase: 1,
  likelihood: 4.2,
  jointly: 2,
  jointlyEmpty: 1.6,
  section: 1.8,
  sectionBare: 1.5,
  sectionShort: 0.1,
  names: 0.7,
  near: 1.8,
  nearBare: 1,
  said: -0.3,
  gives: 1,
  asksAlike: 1.3,
  silentAlike: 2.6,
}

/** What speaks for a no to such a question, fitted by logistic regression on the same. */
export const CONTEXT_SCOPE_WEIGHTS: Readonly<Record<ContextScopeFeature, number>> = {
  bias: -2.4,
  outOfScope: 3,
  unsearched: -0.7,
  near: -0.5,
  unlikely: 1.1,
  unanswered: 1.9,
  money: 0.3,
  empty: -1,
}

/**
 * Above this the answer is no. Of the 46 questions without an answer a third are refused, and of the 459 with one, two
 * questions are; a number or a time that nobody near gives, and what a claim says the document is silent about, are
 * refused without it.
 */
export const CONTEXT_SCOPE_THRESHOLD = 0.5
