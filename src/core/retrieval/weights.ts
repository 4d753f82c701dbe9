import type { ClaimFeature } from './claim-features.ts'
import type { SectionFeature } from './section-features.ts'

/**
 * What a section's score is made of. Fitted by softmax regression (`npm run fit`) on the golden sets, each judged by
 * weights from the others: 95 in a hundred right first, 93 without the likelihood. The coverage tells nothing beside it.
 */
export const SECTION_WEIGHTS: Readonly<Record<SectionFeature, number>> = {
  grams: 1.3,
  stems: 0.5,
  synonyms: 2.3,
  concepts: 0,
  sentence: 0,
  terms: 1,
  max: 2.8,
  topMean: 3.3,
  likelihood: 6.7,
  coverage: 0,
  footnote: -1.7,
  footnoteAsked: 2.1,
  section: -0.3,
  overview: 0,
  proposal: -1.2,
  proposalAsked: 1.5,
  figures: 2.4,
}

/**
 * The same for a document that nobody has written questions for, fitted like them on the golden sets' Swedish questions with all
 * that is written for being asked left out. What is said in other words and by concepts counts more, and so does its best
 * sentence. On a stranger's report of which nothing was fitted 20 of 35 questions were right first, 14 without concepts and
 * sentences; 18 are since the lexicon grew (`npm run eval:second -- tests/golden/reports/hjalpmedel.{md,jsonl}`).
 */
export const UNWRITTEN_SECTION_WEIGHTS: Readonly<Record<SectionFeature, number>> = {
  grams: 0.9,
  stems: 0,
  synonyms: 1.6,
  concepts: 2.3,
  sentence: 3.7,
  terms: 0,
  max: 3,
  topMean: -4,
  likelihood: 4.8,
  coverage: 1.2,
  footnote: -1.8,
  footnoteAsked: 3,
  section: 0.3,
  overview: 0.8,
  proposal: -0.5,
  proposalAsked: 3.5,
  figures: 0,
}

/** The score of a section that is first in every search and has the very phrase. */
export const BEST_SECTION_SCORE = (['grams', 'stems', 'max', 'topMean', 'coverage'] as const).reduce(
  (sum, name) => sum + SECTION_WEIGHTS[name],
  0,
)

/** A term's second section counts half as much as its first, and so on. */
export const TERM_DECAY = 0.5

/**
 * What a claim's score is made of, fitted like the sections' weights: 91 in a hundred right first, 90 without what its
 * questions ask for. Its second most similar phrase and its 4-grams told nothing more. A claim that is silent about
 * something counts less than fitted, since the fit sees only questions that have an answer: at −.2 for `silent`, 3 in a
 * hundred of these are refused, at −2 2.5.
 */
export const CLAIM_WEIGHTS: Readonly<Record<ClaimFeature, number>> = {
  phrase: 1.5,
  likelihood: 5.4,
  coverage: 2.1,
  section: 0.6,
  first: 0,
  denies: -1.6,
  deniesWhy: 0.5,
  silent: -1,
  silentOpenly: 0,
  figure: 0,
  time: 3.3,
  counted: 0,
  asksAlike: 4.1,
}

/**
 * The same for a document that nobody has written questions for: what stands around a sentence tells more than how it is
 * put. From .9 to 2.5 the section's weight gives .69 to .70 right first there, and .65 to .64 MRR@10 on strangers' text.
 */
export const UNWRITTEN_CLAIM_WEIGHTS: Readonly<Record<ClaimFeature, number>> = {
  phrase: 3.3,
  likelihood: 6.2,
  coverage: 1.6,
  section: 2,
  first: 0.8,
  denies: -1.5,
  deniesWhy: 1.5,
  silent: -2,
  silentOpenly: -0.5,
  figure: 2,
  time: 4.3,
  counted: 4,
  asksAlike: 0,
}
