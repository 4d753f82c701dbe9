import type { ClaimFeature } from './claim-features.ts'
import type { SectionFeature } from './section-features.ts'

/**
 * What a section's score is made of. Fitted by softmax regression (`npm run fit`) on the golden sets, each judged by
 * weights from the others: 93 in a hundred right first; without the coverage, the synonyms or either similarity one in a
 * hundred fewer.
 */
export const SECTION_WEIGHTS: Readonly<Record<SectionFeature, number>> = {
  grams: 2.3,
  stems: 2.8,
  synonyms: 1.7,
  terms: 1.1,
  max: 5.8,
  topMean: 8.1,
  coverage: 1.6,
  footnote: -0.1,
  footnoteAsked: 3.1,
  section: 0.1,
  overview: 0,
  proposal: -0.5,
  proposalAsked: 2.5,
  figures: 2,
}

/**
 * The same for a document that nobody has written questions for, fitted on the golden sets with the document's questions,
 * wordings and glossary left out: 68 in a hundred right first, 62 with the weights above. What is said in other words counts
 * more, a footnote less.
 */
export const UNWRITTEN_SECTION_WEIGHTS: Readonly<Record<SectionFeature, number>> = {
  grams: 1.6,
  stems: 1,
  synonyms: 3.5,
  terms: 0,
  max: 9.3,
  topMean: 9.3,
  coverage: 1.9,
  footnote: -2.4,
  footnoteAsked: 2.4,
  section: -0.1,
  overview: -1.5,
  proposal: -0.4,
  proposalAsked: 2.4,
  figures: 3.1,
}

/** The score of a section that is first in every search and has the very phrase. */
export const BEST_SECTION_SCORE = (['grams', 'stems', 'max', 'topMean', 'coverage'] as const).reduce(
  (sum, name) => sum + SECTION_WEIGHTS[name],
  0,
)

/** A term's second section counts half as much as its first, and so on. */
export const TERM_DECAY = 0.5

/** What a claim's score is made of, fitted like the sections' weights. */
export const CLAIM_WEIGHTS: Readonly<Record<ClaimFeature, number>> = {
  phrase: 6.3,
  phraseMean: 5.5,
  grams: 2,
  coverage: 3.2,
  section: 0.7,
  first: 1.1,
  firstOfProposal: 0.4,
  denies: -0.5,
  silent: -1.1,
  figure: 1.3,
  time: 3.2,
}
