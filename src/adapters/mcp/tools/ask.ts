import { z } from 'zod'
import { type Core, LONGEST_QUESTION } from '../../../core/index.ts'
import { MCP_WORDING } from '../wording.ts'
import { answerData, toAnswerData } from './answer-data.ts'
import { type AddTool, LOOKS_UP, result } from './result.ts'

const WORDS = MCP_WORDING.ask

const inputSchema = z.object({
  question: z.string().describe(WORDS.question(LONGEST_QUESTION)),
  thread: z.string().max(200).optional().describe(WORDS.thread),
})

/** Answers a question as every channel does. */
export function createAskTool({ ask, present, catalogue }: Core): AddTool {
  const examples = catalogue.documents.flatMap(({ document }) => document.profile.examples.en)
  const description = WORDS.description(examples.map((example) => `"${example}"`).join(', '))
  const config = { title: WORDS.title, description, inputSchema, outputSchema: answerData, annotations: LOOKS_UP }
  return (server) =>
    server.registerTool('ask', config, ({ question }) => {
      const answer = ask(question)
      const { plain } = present(answer, 'short')
      return result(plain, toAnswerData(answer, plain))
    })
}
