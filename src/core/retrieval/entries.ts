import { contentOf, type Word } from '../language/word.ts'
import type { Language, OutsideTopic, Section } from '../section.ts'
import type { Entry } from './search-index.ts'

/** What a part is found by, in one language. */
const FIELDS = ['title', 'digest', 'questions', 'facts', 'terms'] as const
type Field = (typeof FIELDS)[number]
type ByField<T> = Readonly<Record<Field, T>>

/** Something to find, read: the words of each text of each field. */
export interface Reading {
  readonly id: string
  readonly fields: ByField<readonly (readonly Word[])[]>
}

/** Weights of the fields; within ± 50 % of these, gold@1 on our golden sets changes by less than a point. */
export const FIELD_WEIGHTS: ByField<number> = { title: 1.5, digest: 1, questions: 1, facts: 1, terms: 0.5 }

type Read = (text: string) => readonly Word[]

export function readSection(section: Section, language: Language, read: Read): Reading {
  const { lead, rest } = section.digest[language]
  return readFields(section.id, read, {
    title: [section.title[language], ...(section.reference === undefined ? [] : [section.reference])],
    digest: [lead, ...rest].flatMap(sentencesOf),
    questions: section.questions[language],
    facts: section.facts.map(({ says, period }) =>
      period === undefined ? says[language] : `${says[language]} ${period}`,
    ),
    terms: section.terms[language],
  })
}

export function readOutside(topic: OutsideTopic, id: string, language: Language, read: Read): Reading {
  return readFields(id, read, {
    title: [topic.topic[language]],
    digest: [],
    questions: topic.phrases[language],
    facts: [],
    terms: topic.names,
  })
}

function readFields(id: string, read: Read, texts: ByField<readonly string[]>): Reading {
  const words = (field: Field): readonly (readonly Word[])[] => texts[field].map(read)
  return {
    id,
    fields: {
      title: words('title'),
      digest: words('digest'),
      questions: words('questions'),
      facts: words('facts'),
      terms: words('terms'),
    },
  }
}

/** The entry of an index over the content words. @param tokens what the index keeps of a text's words */
export function toEntry({ id, fields }: Reading, tokens: (words: readonly Word[]) => readonly string[]): Entry<Field> {
  const of = (field: Field): readonly string[] => fields[field].flatMap((words) => tokens(contentOf(words)))
  return {
    id,
    tokens: {
      title: of('title'),
      digest: of('digest'),
      questions: of('questions'),
      facts: of('facts'),
      terms: of('terms'),
    },
  }
}

/** The distinct content words of a reading. */
export const wordsIn = ({ fields }: Reading): ReadonlySet<Word> =>
  new Set(FIELDS.flatMap((field) => fields[field].flatMap(contentOf)))

/** Splits after a full stop or colon that ends a clause; good enough for our own plain digests. */
const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.:])\s+/)
