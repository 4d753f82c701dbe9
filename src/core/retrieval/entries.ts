import { contentOf, type Word } from '../languages/word.ts'
import type { Language, OutsideTopic, Section } from '../model/section.ts'
import type { Entry } from './search-index.ts'

/** What a part is found by, in one language. */
const FIELDS = ['title', 'digest', 'questions', 'wordings', 'facts', 'terms', 'original'] as const
type Field = (typeof FIELDS)[number]
type ByField<T> = Readonly<Record<Field, T>>

/** Something to find, read: the words of each text of each field. */
export interface Reading {
  readonly id: string
  readonly fields: ByField<readonly (readonly Word[])[]>
}

/** Weights of fields; those without one are left out of an index. */
export type Weights = Readonly<Partial<Record<Field, number>>>

/** In 4-grams. Within ± 50 % of these, gold@1 on our golden sets changes by less than a point. */
export const GRAM_WEIGHTS = { title: 2, digest: 1, questions: 1, facts: 1, terms: 0.5 } satisfies Weights

/**
 * In stems. The document's own words stand here only: as 4-grams they cost 2 points of gold@1 on golden set b. So do the
 * further wordings: as 4-grams they cost half a point on all sets, and a third of the time to build the index; without
 * them here set d loses 8.
 */
export const STEM_WEIGHTS = { ...GRAM_WEIGHTS, wordings: 0.5, original: 1 } satisfies Weights

type Read = (text: string) => readonly Word[]

export function readSection(section: Section, language: Language, read: Read): Reading {
  const { lead, rest } = section.digest[language]
  return readFields(section.id, read, {
    title: [section.title[language], ...(section.reference === undefined ? [] : [section.reference])],
    digest: [lead, ...rest].flatMap(clausesOf),
    questions: section.questions[language],
    wordings: section.wordings[language],
    facts: section.facts.map(({ says, period }) =>
      period === undefined ? says[language] : `${says[language]} ${period}`,
    ),
    terms: section.terms[language],
    original: language === 'sv' ? (section.original?.paragraphs ?? []).map(({ text }) => text) : [],
  })
}

export function readOutside(topic: OutsideTopic, id: string, language: Language, read: Read): Reading {
  return readFields(id, read, {
    title: [topic.topic[language]],
    digest: [],
    questions: topic.phrases[language],
    wordings: [],
    facts: [],
    terms: topic.names,
    original: [],
  })
}

function readFields(id: string, read: Read, texts: ByField<readonly string[]>): Reading {
  return {
    id,
    fields: {
      title: texts.title.map(read),
      digest: texts.digest.map(read),
      questions: texts.questions.map(read),
      wordings: texts.wordings.map(read),
      facts: texts.facts.map(read),
      terms: texts.terms.map(read),
      original: texts.original.map(read),
    },
  }
}

/** The entry of an index over the content words. @param tokensIn what the index keeps of a text's words */
export function toEntry(
  { id, fields }: Reading,
  weights: Weights,
  tokensIn: (words: readonly Word[]) => readonly string[],
): Entry {
  const kept = FIELDS.filter((field) => weights[field] !== undefined)
  const tokens = kept.map((field) => [field, tokensIn(fields[field].flatMap(contentOf))] as const)
  return { id, tokens: Object.fromEntries(tokens) }
}

/** The distinct content words of a reading. */
export const wordsIn = ({ fields }: Reading): ReadonlySet<Word> =>
  new Set(FIELDS.flatMap((field) => fields[field].flatMap(contentOf)))

/**
 * Splits after every stop and colon: a clause is what a question resembles. Whole sentences (`quotation/sentences.ts`)
 * cost a question of golden set c.
 */
const clausesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.:])\s+/)
