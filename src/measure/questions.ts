import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const OUTCOMES = ['answer', 'list', 'help', 'none'] as const

const turn = z.object({
  q: z.string(),
  gold: z.array(z.string()),
  ok: z.array(z.string()).default([]),
  /** The outcomes that are right; where it is left out: an answer or a list where there is gold, else a no. */
  expect: z.union([z.enum(OUTCOMES), z.array(z.enum(OUTCOMES))]).optional(),
  /** Groups of alternatives: each must have one among what is said first. `=` before one means whole words. */
  first: z.array(z.array(z.string())).default([]),
  /** What must not be said first. */
  never: z.array(z.string()).default([]),
  /** The whole text is at most so many characters. */
  max: z.int().positive().optional(),
})

const question = turn.extend({ n: z.string().optional(), type: z.string().optional(), kind: z.string().optional() })

const conversation = z.object({ n: z.string(), turns: z.array(turn).min(1) })

/** A question with the sections that answer it: `gold` must lead, `ok` may; out of scope where `gold` is empty. */
export interface GoldQuestion extends Omit<z.infer<typeof question>, 'n' | 'type' | 'kind' | 'expect'> {
  /** Its name; the number of its line where it has none. */
  readonly n: string
  readonly type: string
  readonly expect: readonly (typeof OUTCOMES)[number][]
}

const FOLDER = 'tests/golden'

/** Questions right at the edge of what the document answers: harder than what people ask. */
export const BOUNDARY = `${FOLDER}/boundary.jsonl`

/** The files of the golden sets, each written by somebody else. */
export const goldenFiles = (): string[] => filesOf(/^(?:questions|first)-.*\.jsonl$/)

/** The files of golden conversations: several messages, each after the answer to the one before. */
export const conversationFiles = (): string[] => filesOf(/^conversations-.*\.jsonl$/)

const filesOf = (names: RegExp): string[] =>
  readdirSync(FOLDER)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`)

/** Reads one question per line of JSON. @throws an Error naming the file and the line */
export const readQuestions = (file: string): GoldQuestion[] =>
  readLines(file, (line, number) => toGold(question.parse(line), number), '{"n", "q", "type", "gold", "ok"}')

/** Reads one conversation per line of JSON, each as its messages in order. @throws an Error naming the file and the line */
export const readConversations = (file: string): GoldQuestion[][] =>
  readLines(
    file,
    (line) => {
      const { n, turns } = conversation.parse(line)
      return turns.map((one, i) => toGold({ ...one, n: `${n}.${i + 1}` }, i))
    },
    '{"n", "turns": [{"q", "expect", "gold", "ok", "first"}]}',
  )

function readLines<T>(file: string, read: (line: unknown, number: number) => T, form: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return read(JSON.parse(line), number)
      } catch (cause) {
        throw new Error(`${file}, line ${number}: cannot be read. Write ${form} as JSON.`, { cause })
      }
    })
}

function toGold({ n, type, kind, expect, ...rest }: z.infer<typeof question>, number: number): GoldQuestion {
  const usual = rest.gold.length > 0 ? (['answer', 'list'] as const) : (['none'] as const)
  return {
    ...rest,
    n: n ?? `${number}`,
    type: type ?? kind ?? '',
    expect: expect === undefined ? usual : [expect].flat(),
  }
}
