import type { Engine } from '../engine.ts'
import type { IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** "Sammanfatta promemorian", "vad handlar den om?": the section that sums the document up. */
export function createOverview({ knowledge, lexicon }: Engine, reply: Reply): IntentHandler {
  return {
    name: 'overview',
    tryAnswer(inquiry) {
      const { folded, words } = inquiry.query
      const namesDocument = words.some((word) => lexicon.selfReference(word.folded) === 'document')
      const { summary, wholeSummary } = lexicon.intents.self
      if (!wholeSummary.regex.test(folded) && !(namesDocument && summary.regex.test(folded))) return undefined
      return reply.section(inquiry, knowledge.section(knowledge.document.overview))
    },
  }
}
