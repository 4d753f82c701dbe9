import type { Lexicon } from '../languages/lexicon.ts'
import type { AlsoAsked, Found } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import type { Exchange } from './exchange.ts'
import { questionsIn } from './several.ts'

type Converse = (question: string, context?: Context) => Exchange

/** Answers a message, which may ask several things: the first is answered, and the others are answered beside it. */
export function createConverseEach(converseOnce: Converse, lexicon: Lexicon): Converse {
  return (question, context) => {
    const [first, ...others] = questionsIn(question, lexicon)
    if (first === undefined) return converseOnce(question, context)
    const exchange = converseOnce(first, context)
    const { answer } = exchange
    if (answer.outcome !== 'answer') return converseOnce(question, context)
    return { ...exchange, answer: { ...answer, question, ...alsoOf(others, exchange.context) } }
  }

  /** What is said to the other questions of a message: each goes on from the one before. */
  function alsoOf(questions: readonly string[], context: Context): Pick<Found, 'also'> {
    let last = context
    const also = questions.flatMap((question): AlsoAsked[] => {
      const { answer, context: next } = converseOnce(question, last)
      last = next
      if (answer.outcome === 'answer') return [{ says: 'claim', section: answer.section, claim: answer.claims[0] }]
      return answer.outcome === 'none' ? [{ says: 'no', refusal: answer.refusal }] : []
    })
    return also.length > 0 ? { also } : {}
  }
}
