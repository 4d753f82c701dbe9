import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { runAsk } from '../../../src/adapters/terminal/command.ts'
import type { Core } from '../../../src/core/index.ts'
import { synthetic } from '../../fixtures/synthetic-originals.ts'
import { fakeTerminal } from './streams.ts'

/** The contract of `--verify --json`: these fields and no others. */
const record = z.strictObject({
  outcome: z.enum(['exact', 'scattered', 'departs', 'absent']),
  section: z.string().nullable(),
  title: z.string().nullable(),
  pages: z.array(z.int()),
  start: z.int().nullable(),
  end: z.int().nullable(),
  file: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  footnotes: z.array(z.int()),
  tolerated: z.array(z.string()),
  changes: z.array(z.strictObject({ kind: z.enum(['kept', 'removed', 'added']), text: z.string() })),
})

export const parse = (line: string) => record.parse(JSON.parse(line))

export interface Setting {
  readonly input?: string
  readonly core?: Core
  /** Width of a terminal; without it the streams are pipes. */
  readonly columns?: number
}

/** `npm run ask -- --verify`. */
export async function verify(args: readonly string[], { input = '', core = synthetic, columns }: Setting = {}) {
  const terminal = fakeTerminal(columns)
  terminal.stdin.end(input)
  const code = await runAsk(['--verify', ...args], () => Promise.resolve(core), terminal)
  await wait(20)
  return { code, out: terminal.shown(), err: terminal.complained() }
}

export const TRUE = 'Varannan kommun har en buss.'
export const CHANGED = 'Varannan kommun har en vagn.'
export const FOREIGN = 'Flygplanet lyfte med tolv minuters försening från den östra banan.'
