import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'

/** More words would be the question again. */
const MOST_WORDS = 4

/** Characters that a word may be followed by in the question: what joins it to the next word that is kept. */
const WORD = /[\p{L}\p{N}]+(?:[-:][\p{L}\p{N}]+)*/gu

/**
 * What a question is about, as it was typed: all words that say anything, or of many those
 * that the document does not know.
 * Empty for a question that says nothing, or too much to be named.
 */
export function askedWords({ question, query }: Inquiry, { index, lexicon }: Engine): string {
  const { knows } = index().vocabulary
  const subject = query.subject.filter(({ isStop, folded }) => !isStop && !lexicon.intents.light.test(folded))
  const unknown = subject.filter(({ folded }) => !knows(folded))
  const kept = subject.length > MOST_WORDS ? unknown : subject
  if (kept.length === 0 || kept.length > MOST_WORDS) return ''
  const typed = question.match(WORD) ?? []
  return kept.map(({ text }) => typed.find((word) => word.toLowerCase() === text) ?? text).join(' ')
}
