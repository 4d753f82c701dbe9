import type { Word } from '../languages/word.ts'
import type { AskedText } from '../model/answer.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { idf } from '../text/idf.ts'
import { fold } from '../text/normalise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'

/** Words. More that say anything are no name for a subject. */
const MOST_WORDS = 4

/** Characters. A shorter name is a particle: `in` of "kom in". */
const SHORTEST_NAME = 3

/** Characters. A longer question is not repeated: one line of a phone, twice. */
const LONGEST_QUESTION = 80

/** A sentence with less of what was asked does not speak of it: "ökade" alone is a third of "ökade antalet IVA-platser". */
const SPOKEN_OF = 0.5

/** A word as it is typed, with what joins its parts: `IVA-platser`, `1.2`. */
const WORD = /[\p{L}\p{N}]+(?:[-:.][\p{L}\p{N}]+)*/gu

/**
 * What a no names of a question, as it was typed: the words that say what it is about, where they stand together or only a
 * preposition parts them ("papegojor i e-boken"); the word that the document does not know, where there are many. The question
 * itself where they make no phrase, or where the document has every word: of what it has it cannot be silent.
 * @returns nothing for a question that says nothing, or that is long
 */
export function askedWords({ typed, question, query }: Inquiry, engine: Engine): AskedText | undefined {
  const telling = tellingWords(query, engine)
  if (telling.length === 0) return undefined
  const { knows } = engine.index().vocabulary
  const unknown = telling.filter(({ folded }) => !knows(folded))
  const text =
    unknown.length > 0 ? phraseOf(telling.length > MOST_WORDS ? unknown : telling, question, engine) : undefined
  if (text !== undefined) return { text, isWhole: false }
  const whole = (typed.includes(query.text) ? query.text : typed).trim().replace(CLOSING, '')
  return whole.length <= LONGEST_QUESTION ? { text: whole, isWhole: true } : undefined
}

const CLOSING = /[\s?!.]+$/u

/** Some words of a question as they were typed, where they make a phrase. */
function phraseOf(words: readonly Word[], question: string, { lexicon }: Engine): string | undefined {
  const typed = [...question.matchAll(WORD)]
  const places = words.map(({ text }) => typed.findIndex(([word]) => word.toLowerCase() === text))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const [from, to] = [typed[first], typed[last]]
  if (words.length === 0 || words.length > MOST_WORDS || !from || !to) return undefined
  const between = typed.slice(first, last + 1).filter((_, i) => !places.includes(first + i))
  const isPhrase = between.every(([word]) => lexicon.intents.preposition.test(fold(word.toLowerCase())))
  const name = question.slice(from.index, to.index + to[0].length)
  return isPhrase && name.length >= SHORTEST_NAME ? name : undefined
}

/**
 * What a question is about, where a sentence that answers it with a "no" hardly speaks of it.
 * @returns nothing where the sentence has most of what was asked, rare words counting more, or where nothing can be named
 */
export function unsaidIn(sentence: string, inquiry: Inquiry, engine: Engine): AskedText | undefined {
  const { claimCoverage, claims } = engine.index()
  const said = fold(sentence)
  const words = tellingWords(inquiry.query, engine).map((word) => ({
    isSaid: said.includes(word.stem),
    weight: idf(
      claims.length,
      claimCoverage([word]).reduce((count, share) => count + (share > 0 ? 1 : 0), 0),
    ),
  }))
  const weightOf = (some: typeof words): number => some.reduce((sum, { weight }) => sum + weight, 0)
  const isSaid = weightOf(words.filter((word) => word.isSaid)) >= weightOf(words) * SPOKEN_OF
  return isSaid ? undefined : askedWords(inquiry, engine)
}

/** The words that say what a question is about; its verb ("hur ansöker man om bidrag") only where nothing else does. */
function tellingWords({ subject, words }: ParsedQuery, { lexicon: { intents } }: Engine): readonly Word[] {
  const telling = subject.filter(({ isStop, folded }) => !isStop && !intents.light.test(folded))
  const rest = telling.filter(({ text }) => {
    const before = words[words.findIndex((word) => word.text === text) - 1]
    return before === undefined || !intents.beforeVerb.test(before.folded)
  })
  return rest.length > 0 ? rest : telling
}
