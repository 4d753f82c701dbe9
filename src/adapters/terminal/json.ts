import { type Answer, type Hit, type Language, plainText, type SectionKind } from '../../core/index.ts'

/** An answer for programs: the form of `--json` and of each line of `--jsonl`. */
export interface AnswerRecord {
  readonly question: string
  readonly language: Language
  readonly outcome: Answer['outcome']
  /** Best first, at most five; all of a list. */
  readonly sections: readonly SectionRecord[]
  /** The whole answer as plain text. */
  readonly text: string
}

export interface SectionRecord {
  readonly id: string
  readonly kind: SectionKind
  readonly number: number | null
  readonly title: string
  readonly pages: readonly number[]
  readonly score: number
}

const MOST_SECTIONS = 5

/** Scores are rounded: their later digits say nothing. */
const SCORE_DECIMALS = 4

export function toRecord(answer: Answer): AnswerRecord {
  const { question, language, outcome } = answer
  return {
    question,
    language,
    outcome,
    sections: hitsOf(answer).map((hit) => toSection(hit, language)),
    text: plainText(answer),
  }
}

function hitsOf(answer: Answer): readonly Hit[] {
  switch (answer.outcome) {
    case 'answer':
    case 'choices':
      return answer.hits.slice(0, MOST_SECTIONS)
    case 'list':
      return answer.hits
    case 'help':
    case 'none':
      return []
  }
}

function toSection({ section, score }: Hit, language: Language): SectionRecord {
  const { id, kind, number, title, pages } = section
  return {
    id,
    kind,
    number: number ?? null,
    title: title[language],
    pages,
    score: Number(score.toFixed(SCORE_DECIMALS)),
  }
}
