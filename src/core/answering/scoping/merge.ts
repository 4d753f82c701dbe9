import type { Answer, Found, List, None } from '../../model/answer.ts'
import type { SectionRef } from '../../model/section.ts'

/** Choices beyond the first that an answer offers. */
const MOST_ALTERNATIVES = 2

/** The same list of several documents, one after another: their entries are never counted together. */
export function mergeLists([first, ...more]: readonly [List, ...List[]]): List {
  return {
    ...first,
    documents: [first, ...more].flatMap(({ documents }) => documents),
    items: [first, ...more].flatMap(({ items }) => items),
  }
}

/** True for lists of the same thing. */
export const isSameList = (a: List, b: List): boolean =>
  a.topic.by === b.topic.by &&
  ('kind' in a.topic ? a.topic.kind : undefined) === ('kind' in b.topic ? b.topic.kind : undefined)

/** An answer with the best of other documents beside it. */
export function withChoices(answer: Found, others: readonly Answer[]): Found {
  const sections = others.flatMap((other) => (other.outcome === 'answer' ? [other.section] : []))
  if (sections.length === 0) return answer
  return {
    ...answer,
    documents: [...answer.documents, ...sections.map(({ document }) => document)],
    alternatives: [...sections, ...answer.alternatives].slice(0, MOST_ALTERNATIVES),
  }
}

/**
 * An answer that only stands near the question: said as such, with the next sections of its document to choose from; a
 * footnote says little alone.
 */
export function hedged(answer: Found): Found {
  const others = answer.hits.slice(1).flatMap(({ section }) => (section.kind === 'footnote' ? [] : [section]))
  return { ...answer, unsure: true, alternatives: others.slice(0, MOST_ALTERNATIVES) }
}

/** A no, where what was found is too far from the question to be said even as near. */
export const unanswered = ({ id, question, language, documents, hits, trace }: Found): None => ({
  outcome: 'none',
  id,
  question,
  language,
  documents,
  refusal: { reason: 'no-match', asked: undefined },
  nearest: hits.slice(0, MOST_ALTERNATIVES).map(({ section }) => section),
  ...(trace && { trace }),
})

/** Sections that a no names. */
const MOST_NEAREST = 3

/** A no that also names the nearest sections of other documents, before its own. */
export function withNearest(answer: None, others: readonly SectionRef[]): None {
  if (others.length === 0) return answer
  return {
    ...answer,
    documents: [...answer.documents, ...others.map(({ document }) => document)],
    nearest: [...others, ...answer.nearest].slice(0, MOST_NEAREST),
  }
}
