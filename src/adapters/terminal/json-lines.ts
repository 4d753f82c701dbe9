import { once } from 'node:events'
import { z } from 'zod'
import type { Core } from '../../core/index.ts'
import { decoded } from './decode.ts'
import { toRecord } from './json.ts'
import { linesOf } from './lines.ts'
import type { Streams } from './streams.ts'

/** A line that names its question. Anything else, another object too, is itself a question. */
const asked = z.object({ question: z.string(), thread: z.string().optional() })

/** Answers each line of standard input with an object on a line of its own, in order. */
export async function answerJsonLines(core: Core, { stdin, stdout }: Streams): Promise<void> {
  for await (const line of linesOf(decoded(stdin))) {
    const isTaken = stdout.write(`${JSON.stringify(toRecord(core.ask(questionIn(line)), core))}\n`)
    if (!isTaken) await once(stdout, 'drain')
  }
}

function questionIn(line: string): string {
  if (!line.trimStart().startsWith('{')) return line
  try {
    return asked.parse(JSON.parse(line)).question
  } catch {
    return line
  }
}
