import { type Answer, type Ask, plainText } from '../core/index.ts'
import type { GoldQuestion } from './questions.ts'

/** How an answer did. */
export interface Outcome {
  readonly question: GoldQuestion
  readonly outcome: Answer['outcome']
  /** The ids of the first three parts. */
  readonly first: readonly string[]
  /** The expressions that the answer had to contain and does not. */
  readonly missing: readonly string[]
}

/** Shares from 0 to 1; NaN where there was no such question. */
export interface Score {
  readonly questions: number
  /** The first part is gold. */
  readonly gold1: number
  /** The first part is gold or acceptable. */
  readonly accept1: number
  /** One of the first three parts is gold. */
  readonly gold3: number
  /** Out-of-scope questions that were refused. */
  readonly refused: number
  /** Questions with an answer that were refused. */
  readonly falseRefusals: number
  /** Required expressions that the answer contains. */
  readonly must: number
}

export function put(ask: Ask, questions: readonly GoldQuestion[]): Outcome[] {
  return questions.map((question) => {
    const answer = ask(question.q)
    const text = plainText(answer).toLowerCase()
    const hits = answer.outcome === 'none' || answer.outcome === 'help' ? [] : answer.hits
    return {
      question,
      outcome: answer.outcome,
      first: hits.slice(0, 3).map(({ section }) => section.id),
      missing: question.must.filter((expression) => !text.includes(expression.toLowerCase())),
    }
  })
}

export function score(outcomes: readonly Outcome[]): Score {
  const inside = outcomes.filter(({ question }) => question.gold.length > 0)
  const outside = outcomes.filter(({ question }) => question.gold.length === 0)
  const musts = inside.reduce((sum, { question }) => sum + question.must.length, 0)
  const missing = inside.reduce((sum, outcome) => sum + outcome.missing.length, 0)
  return {
    questions: outcomes.length,
    gold1: share(inside, isGold),
    accept1: share(inside, isAcceptable),
    gold3: share(inside, ({ question, first }) => first.some((id) => question.gold.includes(id))),
    refused: share(outside, isRefused),
    falseRefusals: share(inside, isRefused),
    must: (musts - missing) / musts,
  }
}

export const isGold = ({ question, first: [id = ''] }: Outcome): boolean => question.gold.includes(id)
export const isAcceptable = (outcome: Outcome): boolean =>
  isGold(outcome) || outcome.question.ok.includes(outcome.first[0] ?? '')
export const isRefused = ({ outcome }: Outcome): boolean => outcome === 'none'

const share = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length / items.length
