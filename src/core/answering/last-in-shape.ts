import { contentOf } from '../languages/word.ts'
import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import type { Engine } from './engine.ts'
import { saidIn } from './follow-up.ts'
import type { Inquiry } from './handler.ts'
import type { Reply } from './reply.ts'
import { shaped, shapeRequestIn } from './shape.ts'

/** "I tre punkter", "som en text till nämnden": what was said last, in that shape. */
export type LastInShape = (inquiry: Inquiry, context: Context) => Answer | undefined

export function createLastInShape(engine: Engine, reply: Reply): LastInShape {
  const { knowledge, lexicon } = engine
  return (inquiry, context) => {
    const request = shapeRequestIn(inquiry.question, lexicon)
    const { section } = context
    if (!request || section === undefined || !knowledge.has(section)) return undefined
    const rest = lexicon.tokenise(request.rest)
    const isOwn = rest.some((word) => lexicon.selfReference(word.folded) !== undefined)
    if (isOwn || contentOf(rest).length > 0) return undefined
    return shaped(reply.found(inquiry, { claims: saidIn(knowledge.section(section), context) }), request, engine)
  }
}
