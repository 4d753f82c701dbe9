import { z } from 'zod'
import { type Core, LONGEST_QUESTION } from '../../../core/index.ts'
import type { Conversations } from '../../shared/conversations.ts'
import { MCP_WORDING } from '../wording.ts'
import { answerRecord, toAnswerRecord } from '../../shared/answer-record.ts'
import { type AddTool, LOOKS_UP, result } from './result.ts'

const WORDS = MCP_WORDING.ask

const inputSchema = z.object({
  question: z.string().describe(WORDS.question(LONGEST_QUESTION)),
  thread: z.string().max(200).optional().describe(WORDS.thread),
})

/** Answers a question as every channel does. */
export function createAskTool({ ask, present, catalogue }: Core, conversations: Conversations): AddTool {
  const examples = catalogue.documents.flatMap(({ document }) => document.profile.examples.en)
  const description = WORDS.description(examples.map((example) => `"${example}"`).join(', '))
  const config = { title: WORDS.title, description, inputSchema, outputSchema: answerRecord, annotations: LOOKS_UP }
  return (server) =>
    server.registerTool('ask', config, async ({ question, thread }) => {
      const answer = thread === undefined ? ask(question) : await conversations.ask(`mcp/${thread}`, question)
      const { plain } = present(answer, 'short')
      return result(plain, toAnswerRecord(answer, plain))
    })
}
