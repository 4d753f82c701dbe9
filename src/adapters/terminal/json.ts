import type { Answer, ClaimRef, Core, Language, SectionKind, SectionRef } from '../../core/index.ts'

/** An answer for programs: the form of `--json` and of each line of `--jsonl`. */
export interface AnswerRecord {
  readonly question: string
  readonly language: Language
  /** `choices` is an answer with others as likely. */
  readonly outcome: Answer['outcome'] | 'choices'
  /** Id of the document that answers; null where none does. */
  readonly document: string | null
  /** Best first, at most five; all of a list. */
  readonly sections: readonly SectionRecord[]
  /** What is said, each as `section/claim`. */
  readonly claims: readonly string[]
  /** What a channel shows, as plain text. */
  readonly text: string
}

export interface SectionRecord {
  readonly id: string
  readonly document: string
  readonly kind: SectionKind
  readonly number: number | null
  readonly title: string
  readonly pages: readonly number[]
  /** 0 upwards, comparable within one question only; 1 for all of a list, which is no ranking. */
  readonly score: number
}

const MOST_SECTIONS = 5

/** Scores are rounded: their later digits say nothing. */
const SCORE_DECIMALS = 4

const LISTED_SCORE = 1

export function toRecord(answer: Answer, { present }: Pick<Core, 'present'>): AnswerRecord {
  const { question, language } = answer
  return { question, language, ...contentOf(answer), text: present(answer, 'short').plain }
}

function contentOf(answer: Answer): Pick<AnswerRecord, 'outcome' | 'document' | 'sections' | 'claims'> {
  const { outcome, language } = answer
  switch (outcome) {
    case 'answer':
      return {
        outcome: answer.alternatives.length > 0 ? 'choices' : outcome,
        document: answer.citation.document,
        sections: answer.hits.slice(0, MOST_SECTIONS).map(({ section, score }) => toSection(section, score, language)),
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

const nameOf = ({ section, id }: ClaimRef): string => `${section}/${id}`

function toSection(section: SectionRef, score: number, language: Language): SectionRecord {
  const { id, document, kind, number = null, title, pages } = section
  const rounded = Number(score.toFixed(SCORE_DECIMALS))
  return { id, document, kind, number, title: title[language], pages, score: rounded }
}
