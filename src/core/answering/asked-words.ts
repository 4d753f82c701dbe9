import type { Word } from '../languages/word.ts'
import { idf } from '../text/idf.ts'
import { fold } from '../text/normalise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'

/** Words. More that say anything would be the question again … */
const MOST_WORDS = 4

/** … and so would a longer stretch of it. */
const LONGEST_STRETCH = 8

/** A sentence with less of what was asked does not speak of it: "ökade" alone is a third of "ökade antalet IVA-platser". */
const SPOKEN_OF = 0.5

/** A word as it is typed, with what joins its parts: `IVA-platser`, `1.2`. */
const WORD = /[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu

/**
 * What a question is about, as it was typed: the stretch from the first word that says anything to the last, or, where
 * there are many, those that the document does not know.
 * Empty for a question that says nothing, or too much to be named.
 */
export function askedWords(inquiry: Inquiry, engine: Engine): string {
  const { question } = inquiry
  const telling = tellingWords(inquiry, engine)
  const { knows } = engine.index().vocabulary
  const kept = telling.length > MOST_WORDS ? telling.filter(({ folded }) => !knows(folded)) : telling
  if (kept.length === 0 || kept.length > MOST_WORDS) return ''
  const typed = [...question.matchAll(WORD)]
  const places = kept.map(({ text }) => typed.findIndex(([word]) => word.toLowerCase() === text))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const [from, to] = [typed[first], typed[last]]
  if (kept === telling && from && to && last - first < LONGEST_STRETCH)
    return question.slice(from.index, to.index + to[0].length)
  return kept.map(({ text }, i) => typed[places[i] ?? -1]?.[0] ?? text).join(' ')
}

/**
 * What a question is about, where a sentence that answers it with a "no" hardly speaks of it.
 * @returns empty where the sentence has most of what was asked, rare words counting more, or where nothing can be named
 */
export function unsaidIn(sentence: string, inquiry: Inquiry, engine: Engine): string {
  const { claimCoverage, claims } = engine.index()
  const said = fold(sentence)
  const words = tellingWords(inquiry, engine).map((word) => ({
    isSaid: said.includes(word.stem),
    weight: idf(
      claims.length,
      claimCoverage([word]).reduce((count, share) => count + (share > 0 ? 1 : 0), 0),
    ),
  }))
  const weightOf = (some: typeof words): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const isSaid = weightOf(words.filter((word) => word.isSaid)) >= weightOf(words) * SPOKEN_OF
  return isSaid ? '' : askedWords(inquiry, engine)
}

/** The words that say what a question is about; its verb ("hur ansöker man om bidrag") only where nothing else does. */
function tellingWords({ query: { subject, words } }: Inquiry, { lexicon: { intents } }: Engine): readonly Word[] {
  const telling = subject.filter(({ isStop, folded }) => !isStop && !intents.light.test(folded))
  const rest = telling.filter(({ text }) => {
    const before = words[words.findIndex((word) => word.text === text) - 1]
    return before === undefined || !intents.beforeVerb.test(before.folded)
  })
  return rest.length > 0 ? rest : telling
}
