import type { Analysis } from './language/analysis.ts'
import type { OutsideTopic } from './section.ts'
import type { Ranking } from './retrieval/ranking.ts'

/** How sure we are that the document does not answer. */
export interface Doubt {
  /** Probability, 0 to 1. */
  readonly probability: number
  /** What the question is about instead, where we know it. */
  readonly topic: OutsideTopic | undefined
}

/** What speaks for and against a question being outside the document; each 0 to 1, but the differences −1 to 1. */
export type Evidence = Readonly<Record<keyof typeof LOG_ODDS, number>>

/**
 * Weights of a logistic regression (no library: ten products and a sum), fitted on golden sets a, b and c by
 * `npm run fit`; positive speaks for "outside".
 */
export const LOG_ODDS = {
  bias: -2.75,
  leadSameKind: 3.98,
  leadNear: 3.86,
  leadFar: 5.01,
  coverage: -1.24,
  named: 2.25,
  task: 2.35,
  later: 2.04,
  money: 3.51,
  answerable: -0.24,
  sameKind: 1.21,
  far: 2.29,
  likeness: 4.41,
  wantsFact: 1.52,
  wordCoverage: -2.75,
  foreign: 1.79,
}

/** Above this the answer is "none". */
export const THRESHOLD = 0.45

export function evidenceOf(
  { cues }: Analysis,
  { likeness, coverage, wordCoverage, foreign, stranger, named }: Ranking,
): Evidence {
  const like = stranger?.likeness ?? { score: 0, sameKind: false }
  const lead = like.score - likeness
  const near = stranger?.topic.near ?? true
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    bias: 1,
    leadSameKind: like.sameKind ? lead : 0,
    leadNear: !like.sameKind && near ? lead : 0,
    leadFar: near ? 0 : lead,
    coverage,
    named: flag(named !== undefined),
    task: flag(cues.has('task')),
    later: flag(cues.has('later')),
    money: flag(cues.has('money')),
    answerable: flag(cues.has('definition') || cues.has('proposal')),
    sameKind: flag(like.sameKind),
    far: flag(!near),
    likeness: like.score,
    wordCoverage,
    foreign: flag(foreign),
    wantsFact: flag(cues.has('figure') || cues.has('money') || cues.has('time') || cues.has('person')),
  }
}

/** How likely it is that the document does not answer. */
export function doubt(analysis: Analysis, ranking: Ranking): Doubt {
  const evidence = evidenceOf(analysis, ranking)
  const logOdds = EVIDENCE.reduce((sum, key) => sum + LOG_ODDS[key] * evidence[key], 0)
  return { probability: 1 / (1 + Math.exp(-logOdds)), topic: topicOf(ranking) }
}

/** A stranger less like the question than this is not what it is about: better no topic than a wrong one. */
const LEAST_LIKENESS = 0.35

function topicOf({ named, stranger }: Ranking): OutsideTopic | undefined {
  const likely = stranger && stranger.likeness.score >= LEAST_LIKENESS ? stranger.topic : undefined
  return likely ?? named
}

export const EVIDENCE: readonly (keyof typeof LOG_ODDS)[] = [
  'bias',
  'leadSameKind',
  'leadNear',
  'leadFar',
  'coverage',
  'named',
  'task',
  'later',
  'money',
  'answerable',
  'sameKind',
  'far',
  'likeness',
  'wantsFact',
  'wordCoverage',
  'foreign',
]
