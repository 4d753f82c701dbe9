import type { AnswerKind } from '../../languages/answer-kind.ts'
import type { Cue } from '../../languages/intents.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import type { ClaimCandidate } from '../../retrieval/rank-claims.ts'
import type { Leaning } from './leaning.ts'

/** What speaks for a claim as the answer to a question that leans on the last answer. */
export const CONTEXT_FEATURES = [
  /** How much less it answers the question by itself than the best claim does, in tens: 0 or below. */
  'asked',
  /** As in a search: its most similar phrase, and how likely the question is among its phrases. */
  'phrase',
  'likelihood',
  /** How much less it answers the question and what was said last together than the best claim does, in tens. The more … */
  'jointly',
  /** … where no word of the question says anything. */
  'jointlyEmpty',
  /** It stands in the section that was spoken of; the same where the question is bare, or short. */
  'section',
  'sectionBare',
  'sectionShort',
  /** Its text has every word that says what the question is about. */
  'names',
  /** It stands by that section; the same where the question is bare. */
  'near',
  'nearBare',
  /** It was said before the last answer. */
  'said',
  /** It gives the number, the time, the reason or the name that the question asks for. */
  'gives',
  /** As in a search: its questions ask for the same kind of thing … */
  'asksAlike',
  /** … and it says that the document is silent about it. */
  'silentAlike',
] as const
export type ContextFeature = (typeof CONTEXT_FEATURES)[number]
export type ContextFeatures = Readonly<Record<ContextFeature, number>>

/** Where a claim stands to the last answer. */
export interface Standing {
  readonly isInSection: boolean
  readonly isNear: boolean
  /** It was said before the last answer. */
  readonly wasSaid: boolean
  /** Its text has every word that says what the question is about. */
  readonly names: boolean
  /** It gives what the question asks for. */
  readonly gives: boolean
  /** How much less it answers the question and what was said last together than the best claim does: 0 or below. */
  readonly jointly: number
}

/** A claim that may answer a question in its context. */
export interface ContextCandidate extends Omit<ClaimCandidate, 'features'> {
  readonly features: ContextFeatures
  readonly standing: Standing
  /** The kinds of answer that it gives. */
  readonly answers: ReadonlySet<AnswerKind>
}

/** A score counts in tens: it is the logarithm of odds, and spreads over about twenty. */
const SCORES = 10

export function contextFeatures(
  candidate: ClaimCandidate,
  best: number,
  { isInSection, isNear, wasSaid, names, gives, jointly }: Standing,
  { isEmpty, isBare, isShort }: Pick<Leaning, 'isEmpty' | 'isBare' | 'isShort'>,
): ContextFeatures {
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    asked: (candidate.score - best) / SCORES,
    phrase: candidate.features.phrase,
    likelihood: candidate.features.likelihood,
    jointly: jointly / SCORES,
    jointlyEmpty: isEmpty ? jointly / SCORES : 0,
    section: flag(isInSection),
    sectionBare: flag(isInSection && isBare),
    sectionShort: flag(isInSection && isShort),
    names: flag(names),
    near: flag(isNear),
    nearBare: flag(isNear && isBare),
    said: flag(wasSaid),
    gives: flag(gives),
    asksAlike: candidate.features.asksAlike,
    silentAlike: candidate.claim.silent ? candidate.features.asksAlike : 0,
  }
}

/** What speaks for the document's not answering such a question, each 0 to 1. */
export const CONTEXT_SCOPE_FEATURES = [
  'bias',
  /** How likely the question by itself is out of scope; one half where it was not searched for. */
  'outOfScope',
  /** By itself it says nothing that could be searched for. */
  'unsearched',
  /** The best claim stands in the section that was spoken of, or by it. */
  'near',
  /** How much less likely the question is among the best claim's phrases than among others', 0 to 1. */
  'unlikely',
  /** It asks for a number or a time, and the best claim gives none. */
  'unanswered',
  /** It asks for an amount of money. */
  'money',
  /** No word of it says anything. */
  'empty',
] as const
export type ContextScopeFeature = (typeof CONTEXT_SCOPE_FEATURES)[number]
export type ContextScopeFeatures = Readonly<Record<ContextScopeFeature, number>>

/** True where a number or a time is asked for, and a claim gives none. */
export const isUnanswered = (cues: ReadonlySet<Cue>, { answers }: Pick<ContextCandidate, 'answers'>): boolean =>
  (['figure', 'time'] as const).some((kind) => cues.has(kind) && !answers.has(kind))

export function contextScopeFeatures(
  { cues }: Pick<ParsedQuery, 'cues'>,
  outOfScope: number | undefined,
  best: Pick<ContextCandidate, 'features' | 'standing' | 'answers'>,
  { isEmpty }: Pick<Leaning, 'isEmpty'>,
): ContextScopeFeatures {
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    bias: 1,
    outOfScope: outOfScope ?? 1 / 2,
    unsearched: flag(outOfScope === undefined),
    near: flag(best.standing.isInSection || best.standing.isNear),
    unlikely: -best.features.likelihood,
    unanswered: flag(isUnanswered(cues, best)),
    money: flag(cues.has('money')),
    empty: flag(isEmpty),
  }
}
