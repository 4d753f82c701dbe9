import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A question with the passage that answers it. */
export interface PassageQuestion {
  readonly question: string
  readonly passage: string
}

/** SweQUAD-MC as it is published: a list, or a list as `data`. */
const readingQuestion = z.object({ question: z.string(), context: z.string() })
const readingFile = z.union([z.array(readingQuestion), z.object({ data: z.array(readingQuestion) })])

/** SweFAQ as it is published, one to a line: the right answer is one of the candidates. */
const faqLine = z
  .object({ question: z.string(), candidate_answers: z.array(z.string()), label: z.int() })
  .refine(({ candidate_answers: answers, label }) => label in answers, 'the label names no candidate')

/**
 * Reads a public set of questions in its published form: SweQUAD-MC (.json) or SweFAQ (.jsonl).
 * @throws an Error naming the file, and the line of a .jsonl
 */
export function readQuestionSet(file: string): PassageQuestion[] {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.jsonl')) {
    return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [toFaq(line, `${file}, line ${i + 1}`)]))
  }
  const read = parsed(text, readingFile, file)
  return (Array.isArray(read) ? read : read.data).map(({ question, context }) => ({ question, passage: context }))
}

function toFaq(line: string, place: string): PassageQuestion {
  const { question, candidate_answers: answers, label } = parsed(line, faqLine, place)
  return { question, passage: answers[label] ?? '' }
}

function parsed<T>(text: string, schema: z.ZodType<T>, place: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`${place}: is neither SweQUAD-MC (.json) nor SweFAQ (.jsonl) in its published form.`, { cause })
  }
}
