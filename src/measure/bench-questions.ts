import { BOUNDARY, goldenFiles, readQuestions } from './questions.ts'

/** The questions of the repository's golden sets, whatever answers them. */
export const goldenQuestions = (): string[] => [...goldenFiles(), BOUNDARY].flatMap(readQuestions).map(({ q }) => q)
