import type { Answer } from '../../model/answer.ts'
import { toLogOdds } from '../../retrieval/log-odds.ts'
import type { ComparedWords } from './wording.ts'

/** What speaks for a document that nobody has written questions for, beside one that has them; each about −2 to 4. */
export const PRECEDENCE_FEATURES = [
  'bias',
  /** The question hints at it (1), or at the other (−1): `rapporten`, `2022`. */
  'hint',
  /** How much likelier the question is in the words of the one than of the other … */
  'language',
  /** … and with its concepts, in what each says and is asked. */
  'speech',
  /**
   * How much of the question its best section has, with its concepts and weighed by how rare each is in both documents,
   * times the logarithm of their number: three of three tell more than one of one …
   */
  'section',
  /** … and by how much more of it its best claim has than the other's with what that is asked. */
  'claimAhead',
  /** The share of the question's words that the document has nowhere. */
  'unknown',
  /** How similar the sentence is. */
  'likeness',
  /** By how much its best section is ahead of the next. */
  'lead',
  /** How likely its own classifier holds it that it does not answer, as log odds. */
  'outside',
  /** How much of the question the other's best claim has, and how similar that is. */
  'otherCovers',
  'otherLikeness',
  /** How much of the question the other's best section has, as `section`. */
  'otherSection',
  /** By how much the other's best section is ahead of the next. */
  'otherLead',
  /** How much likelier the question is among the topics that the other is known not to answer, −1 to 1 … */
  'otherOutside',
  /** … and whether the nearest of them is far from all that it is about. */
  'otherFar',
  /** The other's no names neither a topic nor a claim that it has on what is asked. */
  'otherUnnamed',
] as const
type PrecedenceFeature = (typeof PRECEDENCE_FEATURES)[number]
type PrecedenceFeatures = Readonly<Record<PrecedenceFeature, number>>
export type PrecedenceWeights = Readonly<Partial<Record<PrecedenceFeature, number>>>

/**
 * Where the written document answers, and where it refuses. Fitted by `npm run fit:second`: logistic regression on the
 * questions on five reports that are found in the report alone, and the golden sets' beside each of them; each report judged by
 * weights from the others. Where two noes and five answers of the memo's a report are lost, 95 of 122 questions that it refuses
 * and 61 of 79 that it answers are found; 67 and 58 without what the two hold together (`section`, `claimAhead`, `otherSection`),
 * `outside` and `otherUnnamed`. What has no weight told nothing more. A hint counts less than the fitted 2: many who ask of the memo call
 * it a report.
 */
export const BESIDE_ANSWER = {
  bias: -0.7,
  hint: 1.5,
  speech: 1.9,
  section: 1.6,
  claimAhead: 1.7,
  unknown: -1.2,
  lead: 0.4,
  otherCovers: -1.1,
  otherLikeness: -1.4,
  otherLead: -0.9,
  otherOutside: 1.2,
} satisfies PrecedenceWeights
export const BESIDE_REFUSAL = {
  bias: -2,
  hint: 1.3,
  language: 0.8,
  section: 2.5,
  unknown: -2.1,
  likeness: 0.8,
  outside: -0.5,
  otherSection: -1.5,
  otherLikeness: -3.5,
  otherFar: -1.7,
  otherUnnamed: 1.4,
} satisfies PrecedenceWeights

/**
 * Above this it goes before a written document that answers; those between this and {@link BESIDE} are offered to choose from.
 * Judged by weights from the other reports, 61 of 79 questions on a report are above it, and 17 of 8,782 of the memo's.
 */
export const FIRST = -0.3
export const BESIDE = -1.2
/**
 * Above this it is said where the written document refuses; its section is named as near above {@link NEAR}. Judged in the same
 * way, 89 of 122 questions on a report are above it, and 7 of 2,842 of the memo's. With both, 208 of 293 questions on the five
 * reports are right first beside the memo (251 alone), and 25 of 70 on the two that only measure (43 alone); the memo loses
 * .17 to .29 of its right answers in a hundred, and 0 to .15 of its rightful noes. Beside the report on ambulances that is
 * .62, four of 649 (`npm run eval:second`).
 */
export const INSTEAD = 1.1
export const NEAR = -2

/** What is larger tells nothing more: a ratio (a word that one of two short documents lacks), a lead, log odds, the words of a question. */
const MOST_LIKELY = 2
const MOST_LEAD = 4
const MOST_OUTSIDE = 4.6
const MOST_WORDS = 10

/** What is known of a question beside two documents. */
export interface TwoAnswers extends ComparedWords {
  /** What the unwritten document says to it, and the written one. */
  readonly own: Answer
  readonly written: Answer
  /** 1 where it hints at the unwritten document, −1 where it hints at the other, else 0. */
  readonly hint: -1 | 0 | 1
}

/** How sure it is that a question is for an unwritten document, as log odds against a written one beside it. */
export function precedenceOf(said: TwoAnswers): number {
  const weights: PrecedenceWeights = said.written.outcome === 'none' ? BESIDE_REFUSAL : BESIDE_ANSWER
  const features = precedenceFeatures(said)
  return PRECEDENCE_FEATURES.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], 0)
}

export function precedenceFeatures(said: TwoAnswers): PrecedenceFeatures {
  const { own, written, spoken, language, speech, held, otherHeld, hint } = said
  const { unknownWords = 1, claim: likeness = 0 } = own.trace?.features ?? {}
  const { claimCoverage: covers = 0, claim = 0, likelihoodOutside = 0, topicIsFar = 0 } = written.trace?.features ?? {}
  const length = Math.log(1 + Math.min(MOST_WORDS, spoken))
  return {
    bias: 1,
    hint,
    language: within(-MOST_LIKELY, language, MOST_LIKELY),
    speech: within(-MOST_LIKELY, speech, MOST_LIKELY),
    section: held.section * length,
    claimAhead: (held.claim - otherHeld.claim) * length,
    unknown: unknownWords,
    likeness,
    lead: leadOf(own),
    outside: within(-MOST_OUTSIDE, toLogOdds(own.trace?.outOfScope ?? 1), MOST_OUTSIDE),
    otherCovers: covers,
    otherLikeness: claim,
    otherSection: otherHeld.section * length,
    otherLead: leadOf(written),
    otherOutside: likelihoodOutside,
    otherFar: topicIsFar,
    otherUnnamed: written.outcome === 'none' && written.refusal.reason === 'no-match' ? 1 : 0,
  }
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value))

function leadOf({ trace }: Answer): number {
  const [best, next] = trace?.sections ?? []
  return Math.min(MOST_LEAD, (best?.score ?? 0) - (next?.score ?? 0))
}
