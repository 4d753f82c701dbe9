import type { Answer } from '../../model/answer.ts'
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
  /** How much of the question its best sentence has, times the logarithm of its words: three of three tell more than one of one. */
  'covered',
  /** The share of the question's words that the document has nowhere. */
  'unknown',
  /** How similar the sentence is. */
  'likeness',
  /** The score of its best section, and by how much it is ahead of the next. */
  'score',
  'lead',
  /** How much of the question the other's best claim has, and how similar that is. */
  'otherCovers',
  'otherLikeness',
  /** By how much the other's best section is ahead of the next. */
  'otherLead',
  /** How much likelier the question is among the topics that the other is known not to answer, −1 to 1 … */
  'otherOutside',
  /** … and whether the nearest of them is far from all that it is about. */
  'otherFar',
] as const
type PrecedenceFeature = (typeof PRECEDENCE_FEATURES)[number]
type PrecedenceFeatures = Readonly<Record<PrecedenceFeature, number>>
export type PrecedenceWeights = Readonly<Partial<Record<PrecedenceFeature, number>>>

/**
 * Where the written document answers, and where it refuses. Fitted by `npm run fit:second`: logistic regression on the
 * questions on five reports that are found in the report alone, and the golden sets' beside each of them; each report judged by
 * weights from the others. What has no weight told nothing more. A hint counts less than the fitted 2: many who ask of the memo call
 * it a report.
 */
export const BESIDE_ANSWER = {
  bias: -0.4,
  hint: 1.5,
  speech: 2.9,
  covered: 1,
  unknown: -1.5,
  lead: 0.6,
  otherCovers: -1.5,
  otherLikeness: -1.7,
  otherLead: -1,
  otherOutside: 1.8,
} satisfies PrecedenceWeights
export const BESIDE_REFUSAL = {
  bias: -3.1,
  hint: 1.5,
  language: 1.8,
  covered: 0.3,
  unknown: -2.5,
  likeness: 2.1,
  score: 0.4,
  otherLikeness: -4.9,
  otherFar: -1,
} satisfies PrecedenceWeights

/** Above this it goes before a written document that answers; those between this and {@link BESIDE} are offered to choose from. */
export const FIRST = -0.1
export const BESIDE = -1.2
/**
 * Above this it is said where the written document refuses; its section is named as near above {@link NEAR}. Beside the shared
 * report 13 of 17 questions are right at .9 and at 1.6 and 11 at 2, and of what the memo refuses it loses 1.04, .35 and 0 in a
 * hundred (`npm run eval:second`).
 */
export const INSTEAD = 1.6
export const NEAR = -2

/** What is larger tells nothing more: a ratio (a word that one of two short documents lacks), a lead, a score, the words of a question. */
const MOST_LIKELY = 2
const MOST_LEAD = 4
const LEAST_SCORE = -5
const MOST_SCORE = 10
const MOST_WORDS = 6

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

export function precedenceFeatures({ own, written, words, language, speech, hint }: TwoAnswers): PrecedenceFeatures {
  const { claimCoverage = 0, unknownWords = 1, claim: likeness = 0 } = own.trace?.features ?? {}
  const { claimCoverage: covers = 0, claim = 0, likelihoodOutside = 0, topicIsFar = 0 } = written.trace?.features ?? {}
  return {
    bias: 1,
    hint,
    language: within(-MOST_LIKELY, language, MOST_LIKELY),
    speech: within(-MOST_LIKELY, speech, MOST_LIKELY),
    covered: claimCoverage * Math.log(1 + Math.min(MOST_WORDS, words)),
    unknown: unknownWords,
    likeness,
    score: within(LEAST_SCORE, own.trace?.sections[0]?.score ?? 0, MOST_SCORE),
    lead: leadOf(own),
    otherCovers: covers,
    otherLikeness: claim,
    otherLead: leadOf(written),
    otherOutside: likelihoodOutside,
    otherFar: topicIsFar,
  }
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value))

function leadOf({ trace }: Answer): number {
  const [best, next] = trace?.sections ?? []
  return Math.min(MOST_LEAD, (best?.score ?? 0) - (next?.score ?? 0))
}
