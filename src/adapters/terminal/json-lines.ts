import { once } from 'node:events'
import { z } from 'zod'
import type { Answer, Context, Core } from '../../core/index.ts'
import { toAnswerRecord } from '../shared/answer-record.ts'
import { decoded } from './decode.ts'
import { linesOf } from './lines.ts'
import type { Streams } from './streams.ts'

/** A line that names its question. Anything else, another object too, is itself a question. */
const asked = z.object({ question: z.string(), thread: z.string().optional() })

type Asked = z.infer<typeof asked>

/** Answers each line of standard input with an object on a line of its own, in order. */
export async function answerJsonLines(core: Core, { stdin, stdout }: Streams): Promise<void> {
  const ask = createThreads(core)
  for await (const line of linesOf(decoded(stdin))) {
    const answer = ask(askedIn(line))
    const record = toAnswerRecord(answer, core.present(answer, 'short').plain)
    const isTaken = stdout.write(`${JSON.stringify(record)}\n`)
    if (!isTaken) await once(stdout, 'drain')
  }
}

/** Questions of one thread are one conversation; a question without a thread stands alone. */
function createThreads({ ask, converse }: Core): (asked: Asked) => Answer {
  const contexts = new Map<string, Context>()
  return ({ question, thread }) => {
    if (thread === undefined) return ask(question)
    const { answer, context } = converse(question, contexts.get(thread))
    contexts.set(thread, context)
    return answer
  }
}

function askedIn(line: string): Asked {
  if (!line.trimStart().startsWith('{')) return { question: line }
  try {
    return asked.parse(JSON.parse(line))
  } catch {
    return { question: line }
  }
}
