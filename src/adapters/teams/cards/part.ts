import type {
  Answer,
  Catalogue,
  Choices,
  Citation,
  Fact,
  Found,
  Language,
  Neighbours,
  Quote,
  Section,
  Term,
} from '../../../core/index.ts'
import { termMeaning } from '../../../core/index.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Subject } from './view.ts'

/** What a card shows of an answer with a leading part. The core's own answers have this form. */
export interface Part {
  readonly id: string
  readonly language: Language
  readonly section: Section
  readonly citation: Citation
  readonly neighbours: Neighbours
  readonly fact?: Fact
  readonly term?: Term
  /** From the core, when it has the memo file. */
  readonly quote?: Quote
}

/** A part among the others that its question found. */
export interface PlacedPart {
  readonly part: Part
  /** Other parts that are as likely. */
  readonly others: readonly Section[]
  /** Whether the question has a further hit worth leafing to. */
  readonly hasNext: boolean
}

/** After these many hits a question has been answered, or has to be put in other words. */
const MOST_HITS = 5

/** @returns undefined where there is no such part or hit */
export function findPart(subject: Subject, knowledge: Knowledge): PlacedPart | undefined {
  if ('section' in subject) return placed(openPart(knowledge, subject.section, subject.language))
  if ('term' in subject) return placed(openTerm(knowledge, subject.term, subject.language))
  const answer = knowledge.ask(subject.question)
  if (!isLed(answer)) return undefined
  return subject.at === 0
    ? leadingPart(answer)
    : placed(hitOf(answer, subject.at, knowledge), hasHit(answer, subject.at + 1))
}

/** The part that leads an answer. */
export const leadingPart = (answer: Found | Choices): PlacedPart => ({
  part: answer,
  others: answer.outcome === 'choices' ? answer.others : [],
  hasNext: hasHit(answer, 1),
})

/** What was asked for, said first: the term's meaning, the figure, and what the part says in short. */
export function directAnswer({ term, fact, section, language }: Part): string[] {
  const meaning = term && termMeaning(term, language)
  return [meaning ?? '', fact?.says[language] ?? '', section.digest[language].lead].filter(Boolean)
}

export const isLed = (answer: Answer): answer is Found | Choices =>
  answer.outcome === 'answer' || answer.outcome === 'choices'

const hasHit = ({ hits }: Found | Choices, at: number): boolean => at < Math.min(MOST_HITS, hits.length)

function hitOf(answer: Found | Choices, at: number, knowledge: Knowledge): Part | undefined {
  const hit = hasHit(answer, at) ? answer.hits[at] : undefined
  return hit && openPart(knowledge, hit.section.id, answer.language)
}

/** A part by its id, which is also a question to the core. */
export function openPart(
  { ask, catalogue }: { ask: Knowledge['ask']; catalogue: Pick<Catalogue, 'has'> },
  id: string,
  language: Language,
): Part | undefined {
  if (!catalogue.has(id)) return undefined
  const answer = ask(id)
  return answer.outcome === 'answer' ? { ...answer, language } : undefined
}

function openTerm(knowledge: Knowledge, name: string, language: Language): Part | undefined {
  const term = knowledge.catalogue.terms.find((known) => known.term === name)
  const part = term && openPart(knowledge, term.parts[0], language)
  return part && { ...part, term }
}

const placed = (part: Part | undefined, hasNext = false): PlacedPart | undefined =>
  part && { part, others: [], hasNext }
