import { parse } from '../../query/parsed-query.ts'
import { remainder } from '../../query/remainder.ts'
import { foldedWords } from '../../text/tokenise.ts'
import type { Engine } from '../engine.ts'
import type { IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** "Skriv ett mejl till min chef", "boka ett möte": an order without a subject of the document's is refused. */
export function createTasks({ lexicon, findRoles }: Engine, reply: Reply): IntentHandler {
  const { cues, errand } = lexicon.intents
  return {
    name: 'tasks',
    tryAnswer(inquiry) {
      if (!cues.task.regex.test(foldedWords(inquiry.question))) return undefined
      const order = parse(inquiry.question, lexicon)
      const people = findRoles(order.words).flatMap(({ isPerson, words }) => (isPerson ? words : []))
      const subject = remainder(order, people, lexicon.intents).filter(({ folded }) => !errand.test(folded))
      return subject.length === 0 ? reply.none(inquiry, { reason: 'task', asked: inquiry.query.text }) : undefined
    },
  }
}
