import type { Context, Core } from '../core/index.ts'
import type { GoldQuestion } from './questions.ts'
import { judge, type Outcome } from './score.ts'

/** How conversations went. */
export interface TurnScore {
  readonly turns: number
  /** Shares from 0 to 1: of all messages, and of those after the first. */
  readonly passed: number
  readonly followUpsPassed: number
}

/** Has conversations, each message after the answer to the one before. */
export function converseAll(
  { converse, present }: Pick<Core, 'converse' | 'present'>,
  conversations: readonly (readonly GoldQuestion[])[],
): Outcome[][] {
  return conversations.map((turns) => {
    let last: Context | undefined
    return turns.map((turn) => {
      const { answer, context } = converse(turn.q, last)
      last = context
      return judge(turn, answer, present(answer, 'short').plain)
    })
  })
}

export function scoreTurns(conversations: readonly (readonly Outcome[])[]): TurnScore {
  const turns = conversations.flat()
  const followUps = conversations.flatMap(([, ...more]) => more)
  return { turns: turns.length, passed: share(turns), followUpsPassed: share(followUps) }
}

const share = (turns: readonly Outcome[]): number => turns.filter(({ passed }) => passed).length / turns.length
