import type { Answer, Core } from '../core/index.ts'
import type { GoldQuestion } from './questions.ts'

/** Characters: what a reader in a channel sees without scrolling. */
const SAID_FIRST = 400

/** How an answer did. */
export interface Outcome {
  readonly question: GoldQuestion
  readonly outcome: Answer['outcome']
  /** The ids of the first three sections. */
  readonly first: readonly string[]
  /** True where one of the expected outcomes came, from a right section, and said first what must be said and not what must not. */
  readonly passed: boolean
  /** The groups of expressions of which what is said first has none. */
  readonly missing: readonly (readonly string[])[]
  /** Characters of the whole text. */
  readonly length: number
}

/** Shares from 0 to 1; NaN where there was no such question. */
export interface Score {
  readonly questions: number
  /** The first section is gold. */
  readonly gold1: number
  /** The first section is gold or acceptable. */
  readonly accept1: number
  /** One of the first three sections is gold. */
  readonly gold3: number
  /** Out-of-scope questions that were refused. */
  readonly refused: number
  /** Questions with an answer that were refused. */
  readonly falseRefusals: number
  /** Questions with something that must be said first whose answer passed. */
  readonly passed: number
  /** Median and 90th percentile of the length of an answer's text, in characters. */
  readonly length: { readonly median: number; readonly p90: number }
}

export function put({ ask, present }: Pick<Core, 'ask' | 'present'>, questions: readonly GoldQuestion[]): Outcome[] {
  return questions.map((question) => {
    const answer = ask(question.q)
    return judge(question, answer, present(answer, 'short').plain)
  })
}

/** @param text the answer as a channel shows it */
export function judge(question: GoldQuestion, answer: Answer, text: string): Outcome {
  const said = saidFirst(text, answer.outcome)
  const first = sectionsOf(answer).slice(0, 3)
  const missing = question.first.filter((group) => !group.some((expression) => occurs(said, expression)))
  const isRightSection =
    answer.outcome !== 'answer' || question.gold.length === 0 || isAmong(first, [...question.gold, ...question.ok])
  return {
    question,
    outcome: answer.outcome,
    first,
    passed:
      question.expect.includes(answer.outcome) &&
      isRightSection &&
      missing.length === 0 &&
      !question.never.some((expression) => occurs(said, expression)) &&
      text.length <= (question.max ?? Infinity),
    missing,
    length: text.length,
  }
}

const isAmong = ([first = '']: readonly string[], ids: readonly string[]): boolean => ids.includes(first)

function sectionsOf(answer: Answer): string[] {
  switch (answer.outcome) {
    case 'answer':
      return answer.hits.map(({ section }) => section.id)
    case 'list':
      return answer.items.flatMap((item) => (item.type === 'term' ? [] : [item.section.id]))
    case 'help':
    case 'none':
      return []
  }
}

/** A list counts whole; titles of what is near cannot pass for an answer. */
function saidFirst(text: string, outcome: Answer['outcome']): string {
  const isNo = outcome === 'none' || outcome === 'help'
  const shown = isNo ? text.replace(/^\s*•.*$/gm, '') : text
  const whole = shown.toLowerCase().replace(/\s+/g, ' ').trim()
  return outcome === 'list' ? whole : whole.slice(0, SAID_FIRST)
}

/** `=tio` is a whole word, `tio` also stands in `nationell`. */
export function occurs(text: string, expression: string): boolean {
  const wanted = expression.toLowerCase()
  if (!wanted.startsWith('=')) return text.includes(wanted)
  const escaped = wanted.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

export function score(outcomes: readonly Outcome[]): Score {
  // What takes something false for granted may be set right or refused: neither is a miss.
  const inside = outcomes.filter(({ question: { gold, expect } }) => gold.length > 0 && !expect.includes('none'))
  const outside = outcomes.filter(({ question: { expect } }) => expect.every((outcome) => outcome === 'none'))
  const lengths = outcomes
    .filter(({ outcome }) => outcome === 'answer')
    .map(({ length }) => length)
    .sort((a, b) => a - b)
  return {
    questions: outcomes.length,
    gold1: share(inside, isGold),
    accept1: share(inside, isAcceptable),
    gold3: share(inside, ({ question, first }) => first.some((id) => question.gold.includes(id))),
    refused: share(outside, isRefused),
    falseRefusals: share(inside, isRefused),
    passed: share(
      outcomes.filter(({ question }) => question.first.length > 0),
      ({ passed }) => passed,
    ),
    length: {
      median: lengths[Math.floor(lengths.length / 2)] ?? NaN,
      p90: lengths[Math.floor(lengths.length * 0.9)] ?? NaN,
    },
  }
}

export const isGold = ({ question, first: [id = ''] }: Outcome): boolean => question.gold.includes(id)
export const isAcceptable = (outcome: Outcome): boolean =>
  isGold(outcome) || outcome.question.ok.includes(outcome.first[0] ?? '')
/** A word in return for chit-chat refuses too. */
export const isRefused = ({ outcome }: Outcome): boolean => outcome === 'none' || outcome === 'help'

const share = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length / items.length
