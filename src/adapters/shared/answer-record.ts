import { z } from 'zod'
import { type Answer, type Language, LANGUAGES, localId, SECTION_KINDS, type SectionRef } from '../../core/index.ts'

/** An answer for programs: the form of `--json`, of each line of `--jsonl`, and of what assistants get. */
export const answerRecord = z.object({
  question: z.string().describe('Empty where nothing was asked.'),
  language: z.enum(LANGUAGES),
  outcome: z
    .enum(['answer', 'choices', 'list', 'help', 'none'])
    .describe('choices: an answer, with others as likely. none: the document does not answer.'),
  document: z.string().nullable().describe('Id of the document that answers.'),
  sections: z
    .array(
      z.object({
        id: z.string(),
        document: z.string(),
        kind: z.enum(SECTION_KINDS),
        number: z.number().nullable(),
        title: z.string(),
        pages: z.array(z.number()).describe('Printed pages.'),
        score: z.number().describe('0 to 1, comparable within one question only; 1 for all of a list.'),
      }),
    )
    .describe('Best first, at most five; all of a list.'),
  claims: z.array(z.string()).describe('What is said, each as section/claim.'),
  text: z.string().describe('The answer, to be read.'),
})

export type AnswerRecord = z.infer<typeof answerRecord>

const MOST_SECTIONS = 5

/** Scores are rounded: their later digits say nothing. */
const SCORE_DECIMALS = 4

const LISTED_SCORE = 1

/** @param text the answer as it is shown */
export function toAnswerRecord(answer: Answer, text: string): AnswerRecord {
  const { question, language } = answer
  return { question, language, ...contentOf(answer), text }
}

function contentOf(answer: Answer): Pick<AnswerRecord, 'outcome' | 'document' | 'sections' | 'claims'> {
  const { outcome, language } = answer
  switch (outcome) {
    case 'answer':
      return {
        outcome: answer.alternatives.length > 0 ? 'choices' : outcome,
        document: answer.citation.document,
        sections: answer.hits
          .slice(0, MOST_SECTIONS)
          .map(({ section, score }) => toSection(section, positive(score), language)),
        claims: answer.claims.map(nameOf),
      }
    case 'list': {
      const listed = answer.items.map((item) => (item.type === 'term' ? item.term.section : item.section))
      const sections = new Map(listed.map((section) => [section.id, toSection(section, LISTED_SCORE, language)]))
      return {
        outcome,
        document: answer.documents[0] ?? null,
        sections: [...sections.values()],
        claims: answer.items.flatMap((item) => (item.type === 'claim' ? [nameOf(item.claim)] : [])),
      }
    }
    case 'help':
    case 'none':
      return { outcome, document: null, sections: [], claims: [] }
  }
}

/** The core's scores are sums of evidence for and against: of any sign. The order stays. */
const positive = (score: number): number => Number((1 / (1 + Math.exp(-score))).toFixed(SCORE_DECIMALS))

const nameOf = ({ section, id }: { readonly section: string; readonly id: string }): string =>
  `${localId(section)}/${id}`

const toSection = (
  { id, document, kind, number, title, pages }: SectionRef,
  score: number,
  language: Language,
): AnswerRecord['sections'][number] => ({
  id: localId(id),
  document,
  kind,
  number: number ?? null,
  title: title[language],
  pages: [...pages],
  score,
})
