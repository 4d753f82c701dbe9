import { z } from 'zod'
import { runAsk } from '../../../src/adapters/terminal/command.ts'
import { SECTION_KINDS } from '../../../src/core/index.ts'
import { core } from '../../fixtures/memo.ts'
import { fakeTerminal } from './streams.ts'

/** The contract of `--json` and of each line of `--jsonl`: these fields and no others. */
const record = z.strictObject({
  question: z.string(),
  language: z.enum(['sv', 'en']),
  outcome: z.enum(['answer', 'choices', 'list', 'help', 'none']),
  document: z.string().nullable(),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      document: z.string(),
      kind: z.enum(SECTION_KINDS),
      number: z.int().nullable(),
      title: z.string().min(1),
      pages: z.array(z.int()),
      score: z.number().nonnegative(),
    }),
  ),
  claims: z.array(z.string().regex(/^[^/]+\/[^/]+$/)),
  text: z.string().min(1),
})

/** `npm run ask`, from pipes, or from a terminal of so many columns. */
export async function run(args: readonly string[], input: string | Buffer = '', columns?: number, from = core) {
  const terminal = fakeTerminal(columns)
  terminal.stdin.end(input)
  const code = await runAsk(args, () => Promise.resolve(from), terminal)
  await new Promise((resolve) => setTimeout(resolve, 20))
  return { code, out: terminal.shown(), err: terminal.complained() }
}

export const parse = (line: string) => record.parse(JSON.parse(line))
export const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '')
