import { readdirSync } from 'node:fs'
import { readQuestions } from './questions.ts'

const FOLDER = 'tests/golden'

/** The questions of the repository's golden sets, whatever answers them. */
export const goldenQuestions = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readQuestions(`${FOLDER}/${name}`))
    .map(({ q }) => q)
