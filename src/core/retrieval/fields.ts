import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { ReadText } from './read-text.ts'
import type { Section } from '../model/section.ts'

/** What a section is found by, in one language. */
const FIELDS = ['title', 'claims', 'questions', 'wordings', 'keywords', 'original'] as const
type Field = (typeof FIELDS)[number]

/** A section, read: the content words of each field. */
export type SectionWords = Readonly<Record<Field, readonly Word[]>>

/** Weights of fields; those without one are left out of an index. */
export type Weights = Readonly<Partial<Record<Field, number>>>

/** In 4-grams. Within ± 50 % of these, gold@1 on our golden sets changes by less than a point. */
export const GRAM_WEIGHTS = { title: 2, claims: 1, questions: 1, keywords: 0.5 } satisfies Weights

/**
 * In stems. The document's own words stand here only: as 4-grams they cost 2 points of gold@1 on golden set b. So do the
 * further wordings: as 4-grams they cost half a point on all sets, and a third of the time to build the index; without
 * them here set d loses 8.
 */
export const STEM_WEIGHTS = { ...GRAM_WEIGHTS, wordings: 0.5, original: 1 } satisfies Weights

export function readSection(section: Section, { language }: Lexicon, readText: ReadText): SectionWords {
  const read = (texts: readonly string[]): Word[] => texts.flatMap((text) => contentOf(readText(text)))
  const { title, claims, questions, wordings, keywords, reference, original } = section
  return {
    title: read([title[language], ...(reference === undefined ? [] : [reference])]),
    claims: read(claims.map(({ text }) => text[language])),
    questions: read([
      ...questions[language],
      ...claims.flatMap(({ asked }) => asked[language].map(({ text }) => text)),
    ]),
    wordings: read(wordings[language]),
    keywords: read(keywords[language]),
    original: read(language === 'sv' ? (original?.paragraphs ?? []).map(({ text }) => text) : []),
  }
}

/** The distinct words of a section. */
export const wordsIn = (words: SectionWords): ReadonlySet<Word> => new Set(FIELDS.flatMap((field) => words[field]))
