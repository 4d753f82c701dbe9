import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const question = z.object({
  n: z.string(),
  q: z.string(),
  type: z.string(),
  gold: z.array(z.string()),
  ok: z.array(z.string()).default([]),
  must: z.array(z.string()).default([]),
})

/** A question with the parts that answer it: `gold` must lead, `ok` may; out of scope where `gold` is empty. */
export type GoldQuestion = z.infer<typeof question>

const FOLDER = 'tests/golden'

/** Questions right at the edge of what the document answers: harder than what people ask. */
export const BOUNDARY = `${FOLDER}/boundary.jsonl`

/** Questions that no weight was fitted on and no knowledge written after: written last, by somebody who saw neither. */
export const BLIND = `${FOLDER}/blind.jsonl`

/** The files of the golden sets, each written by somebody else. */
export const goldenFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^questions-.*\.jsonl$/.test(name))
    .sort()
    .map((name) => `${FOLDER}/${name}`)

/** Reads one question per line of JSON. @throws an Error naming the file and the line */
export function readQuestions(file: string): GoldQuestion[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return question.parse(JSON.parse(line))
      } catch (cause) {
        throw new Error(`${file}, line ${number}: is not a question. Write {"n", "q", "type", "gold", "ok"} as JSON.`, {
          cause,
        })
      }
    })
}
