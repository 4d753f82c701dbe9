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
 * Where the written document answers, and where it refuses. Fitted as `npm run fit:second` does, on half of the golden questions
 * that the memo answers, and near what that prints: logistic regression on the questions on five reports that are found in the report alone, and the golden
 * sets' beside each of them; each report judged by weights from the others. Many other features, of single words and of concepts,
 * and trees in the place of the sum found nothing more where the memo loses as much. What has no weight told nothing more. A
 * hint counts less than the fitted 2: many who ask of the memo call it a report.
 */
export const BESIDE_ANSWER = {
  bias: -1.5,
  hint: 1.5,
  speech: 1.9,
  section: 1.6,
  claimAhead: 1.8,
  unknown: -1.8,
  lead: 0.5,
  otherCovers: -0.6,
  otherLikeness: -1.1,
  otherLead: -0.8,
  otherOutside: 1.2,
} satisfies PrecedenceWeights
export const BESIDE_REFUSAL = {
  bias: -2.2,
  hint: 1,
  language: 0.7,
  section: 2.6,
  unknown: -2.6,
  likeness: 0.4,
  outside: -0.4,
  otherSection: -1.5,
  otherLikeness: -3.8,
  otherFar: -1.6,
  otherUnnamed: 1.3,
} satisfies PrecedenceWeights

/**
 * Above this it goes before a written document that answers; those between this and {@link BESIDE} are offered to choose from.
 * Judged by weights from the other reports, 56 of 76 questions on a report are above it, and 9 of 10,147 of the memo's
 * (`npm run fit:second`).
 */
export const FIRST = -0.4
export const BESIDE = -1.2
/**
 * Above this it is said where the written document refuses. Judged in the same way, 98 of 125 questions on a report are above
 * it, and 22 of 3,437 of the memo's. Both stand where the memo loses less than half a point of any figure beside each of six
 * reports (`npm run eval:second`): at −.5 three questions more of 97 on one report are right first, and the memo loses
 * .69 of what it says first beside it. tests/README.md has the figures.
 */
export const INSTEAD = 0.4
/** Above this a no names its section as near: a hint costs little, so it stands far below {@link INSTEAD}. */
export const NEAR = -2.6

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
