import { goldenFiles, readQuestions } from './questions.ts'

/** What people ask: the questions of all golden sets, each once. */
export const goldenQuestions = (): string[] => [
  ...new Set(goldenFiles().flatMap((file) => readQuestions(file).map(({ q }) => q))),
]
