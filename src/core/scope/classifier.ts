import type { Opening } from '../model/answer.ts'
import type { Analysis } from '../query/parse.ts'
import type { OutsideTopic } from '../model/section.ts'
import { toWord } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Ranking, Stranger } from '../retrieval/ranking.ts'

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
 * Weights of a logistic regression, fitted on the golden sets and the questions at the boundary by `npm run fit`, which
 * cross-validates them; positive speaks for "outside".
 */
export const LOG_ODDS = {
  bias: 1.17,
  leadSameKind: 3.27,
  leadNear: 2.87,
  leadFar: 2.26,
  leadBreadth: 6.29,
  match: -3.79,
  coverage: -3.75,
  named: 2.55,
  task: 0.71,
  later: 1.08,
  money: 2.15,
  answerable: -0.4,
  sameKind: 0.67,
  far: 1.65,
  likeness: 5.23,
  wantsFact: 1.28,
  foreign: 2.27,
  sentence: -0.26,
}

/**
 * Above this the answer is "none". `npm run fit` cross-validates it: on the seven golden sets .45 refuses 88 in a
 * hundred strangers and 1.6 in a hundred good questions.
 */
export const THRESHOLD = 0.45

/** @param opening what an answer from the best part would say first */
export function evidenceOf(analysis: Analysis, ranking: Ranking, opening: Opening | undefined): Evidence {
  const { cues } = analysis
  const { match, likeness, breadth, coverage, foreign, strangers, named } = ranking
  const [stranger] = strangers
  const like = stranger?.likeness ?? { score: 0, breadth: 0, sameKind: false }
  const lead = like.score - likeness
  const near = stranger?.topic.near ?? true
  const flag = (is: boolean): number => (is ? 1 : 0)
  return {
    bias: 1,
    leadSameKind: like.sameKind ? lead : 0,
    leadNear: !like.sameKind && near ? lead : 0,
    leadFar: near ? 0 : lead,
    leadBreadth: like.breadth - breadth,
    match,
    coverage,
    named: flag(named !== undefined),
    task: flag(cues.has('task')),
    later: flag(cues.has('later')),
    money: flag(cues.has('money')),
    answerable: flag(cues.has('definition') || cues.has('proposal')),
    sameKind: flag(like.sameKind),
    far: flag(!near),
    likeness: like.score,
    foreign: flag(foreign),
    sentence: flag(opening !== undefined && 'sentence' in opening),
    wantsFact: flag(cues.has('figure') || cues.has('money') || cues.has('time') || cues.has('person')),
  }
}

/** A fact that holds every word of what is asked: 36 questions of the golden sets have one, and none of 220 strangers. */
const NO_DOUBT: Doubt = { probability: 0, topic: undefined }

/** How likely it is that the document does not answer. */
export function doubt(analysis: Analysis, ranking: Ranking, opening: Opening | undefined): Doubt {
  if (opening !== undefined && 'facts' in opening) return NO_DOUBT
  const evidence = evidenceOf(analysis, ranking, opening)
  const logOdds = EVIDENCE.reduce((sum, key) => sum + LOG_ODDS[key] * evidence[key], 0)
  return { probability: 1 / (1 + Math.exp(-logOdds)), topic: topicOf(analysis, ranking) }
}

/**
 * A stranger whose name the question lacks must be so like it to be what it is about: better no topic than a wrong one.
 * This and the two below were chosen by reading the topics of 14 questions that a tester had found beside the point
 * (with .35, .25 and .5); no set measures them.
 */
const LEAST_LIKENESS = 0.55

/** One whose name stands in the question may be less like it: most of its phrases are about something else of it … */
const LEAST_NAMED = 0.15

/** … but not much less than the likest. */
const NEARLY_LIKEST = 0.3

function topicOf({ subject, language }: Analysis, { named, strangers }: Ranking): OutsideTopic | undefined {
  const asked = new Set(subject.map((word) => word.stem))
  const hasItsName = ({ topic }: Stranger): boolean =>
    wordsOf(topic.topic[language]).some((word) => {
      const { isStop, stem } = toWord(word, language)
      return !isStop && asked.has(stem)
    })
  const likest = strangers.find(({ likeness }) => likeness.score >= LEAST_LIKENESS)
  const least = Math.max(LEAST_NAMED, (likest?.likeness.score ?? 0) * NEARLY_LIKEST)
  const byName = strangers.find((stranger) => stranger.likeness.score >= least && hasItsName(stranger))
  return byName?.topic ?? likest?.topic ?? named
}

export const EVIDENCE: readonly (keyof typeof LOG_ODDS)[] = [
  'bias',
  'leadSameKind',
  'leadNear',
  'leadFar',
  'leadBreadth',
  'match',
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
  'foreign',
  'sentence',
]
