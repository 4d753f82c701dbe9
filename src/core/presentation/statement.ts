import type { Choices, Found } from '../model/answer.ts'
import { termMeaning } from './term.ts'

/** What an answer from a part says, in the order in which it is said. */
export interface Statement {
  /** What was asked for: stands out in every channel. */
  readonly first: readonly string[]
  /** The part's own lead, where something else came first. */
  readonly lead: string | undefined
  /** The rest of the digest, without a sentence that has been said. */
  readonly rest: readonly string[]
}

export function statementOf({
  opening,
  section,
  language,
}: Pick<Found | Choices, 'opening' | 'section' | 'language'>): Statement {
  const { lead, rest } = section.digest[language]
  if ('term' in opening) return { first: [termMeaning(opening.term, language)], lead, rest }
  if ('facts' in opening) return { first: opening.facts.map(({ says }) => says[language]), lead, rest }
  if ('sentence' in opening) return { first: [opening.sentence], lead, rest: withoutSentence(rest, opening.sentence) }
  return { first: [lead], lead: undefined, rest }
}

const withoutSentence = (paragraphs: readonly string[], sentence: string): string[] =>
  paragraphs.map((paragraph) => paragraph.replace(sentence, '').replace(/ {2,}/g, ' ').trim()).filter(Boolean)
