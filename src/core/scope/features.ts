import type { Cue } from '../languages/intents.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import type { ClaimCandidate } from '../retrieval/rank-claims.ts'
import type { Ranking } from '../retrieval/ranking.ts'

/** What speaks for and against a question being out of scope; each 0 to 1, the leads −1 to 1. */
export const SCOPE_FEATURES = [
  'bias',
  /** How much more similar the question is to a topic near the document's own than to the document's phrases … */
  'leadNear',
  /** … and to one far from it. */
  'leadFar',
  /** The same for the three most similar phrases. */
  'leadTopMean',
  /** How much likelier it is among the phrases of topics than among the document's, −1 to 1. */
  'likelihoodOutside',
  /** The topic's own similarity. */
  'topic',
  'topicIsFar',
  /** It names an out-of-scope topic outright. */
  'named',
  /** Share of its words that stand nowhere in the knowledge. */
  'unknownWords',
  /** Share of its words that the knowledge has only as a compound of others (`nattarbete`), times what the best claim lacks. */
  'joinedGap',
  /** How good the best claim's most similar phrase is. */
  'claim',
  /** Share of its words, weighed by rarity, that the best claim has. */
  'claimCoverage',
  /** It is one word, and the document has it: whoever types one wants what there is. Less where it has but its parts. */
  'oneKnownWord',
  /** It asks for an amount of money, or for what came later. */
  'money',
  'later',
  /** It asks for a number or a time, and the best claim gives none. */
  'unanswered',
  /** It asks why, times the share of its words that the best claim lacks: what it takes for granted may not be so. */
  'whyGap',
] as const
export type ScopeFeature = (typeof SCOPE_FEATURES)[number]
export type ScopeFeatures = Readonly<Record<ScopeFeature, number>>

/** Kinds of answer that a claim gives or does not give. */
const ASKED_FOR = ['figure', 'time'] as const

export function scopeFeatures(
  { cues, subject }: ParsedQuery,
  { similarity, likelihoodOutside, unknownWords, joinedWords, topic: best, named }: Ranking,
  claim: ClaimCandidate | undefined,
): ScopeFeatures {
  const topic = best?.similarity ?? { max: 0, topMean: 0 }
  const lead = topic.max - similarity.max
  const isNear = best?.topic.near ?? true
  const claimCoverage = claim?.features.coverage ?? 0
  const joinedGap = joinedWords * (1 - claimCoverage)
  const has = (cue: Cue): number => (cues.has(cue) ? 1 : 0)
  return {
    bias: 1,
    leadNear: isNear ? lead : 0,
    leadFar: isNear ? 0 : lead,
    leadTopMean: topic.topMean - similarity.topMean,
    likelihoodOutside,
    topic: topic.max,
    topicIsFar: isNear ? 0 : 1,
    named: named === undefined ? 0 : 1,
    unknownWords,
    joinedGap,
    claim: claim?.features.phrase ?? 0,
    claimCoverage,
    oneKnownWord: subject.length === 1 && unknownWords === 0 ? 1 - joinedGap : 0,
    money: has('money'),
    later: has('later'),
    unanswered: ASKED_FOR.some((kind) => cues.has(kind) && claim?.features[kind] !== 1) ? 1 : 0,
    whyGap: has('why') * (1 - claimCoverage),
  }
}
