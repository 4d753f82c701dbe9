import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { Localised } from '../model/language.ts'
import { parse, type ParsedQuery } from '../query/parsed-query.ts'
import type { Holds } from './held-words.ts'

/** Gives a question the words that a document may have. */
export type Translate = (query: ParsedQuery) => ParsedQuery

/** An expression of the dictionary is at most so many words long, besides those that say nothing. */
const LONGEST_EXPRESSION = 3

/** Between words of a question as it is put together again. */
const SPACE = ' '

/**
 * Reads a question word by word: each longest expression that the dictionary has becomes one of the other language, the
 * nearest in meaning that the document has. What the dictionary lacks (names, numbers) stays. What kind of answer is
 * asked for was read in the question's own language.
 * @param dictionary what is said alike in the two languages, the nearest to the meaning first
 */
export function createTranslate(
  dictionary: readonly Localised<readonly string[]>[],
  from: Lexicon,
  to: Lexicon,
  holds: Holds,
): Translate {
  const entries = readDictionary(dictionary, from, to)
  return (query) => {
    const words = contentOf(query.words)
    const translated: string[] = []
    for (let at = 0; at < words.length;) {
      const { text, length } = translationAt(words, at)
      translated.push(text)
      at += length
    }
    const { words: all, content, subject, folded } = parse(translated.join(SPACE), to)
    return { ...query, words: all, content, subject, folded }
  }

  function translationAt(words: readonly Word[], at: number): { text: string; length: number } {
    for (let length = LONGEST_EXPRESSION; length > 0; length--) {
      const said = entries.get(keyOf(words.slice(at, at + length)))
      if (said && at + length <= words.length) return { text: nearestHeld(said), length }
    }
    return { text: words[at]?.text ?? '', length: 1 }
  }

  function nearestHeld(expressions: readonly Expression[]): string {
    const [nearest] = expressions
    const held = expressions.find(({ words }) => words.length > 0 && words.every(holds))
    return (held ?? nearest)?.text ?? ''
  }
}

/** One way of saying a meaning. */
interface Expression {
  readonly text: string
  readonly words: readonly Word[]
  /** How many meanings of the translated expression may be said so … */
  readonly meanings: number
  /** … and its distance from the first of a meaning, in both languages: 0 for what names it. */
  readonly place: number
}

const keyOf = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(SPACE)

/**
 * By the stems of an expression in the one language: the expressions in the other, first those that more of its meanings
 * have in common, then the nearest.
 */
function readDictionary(
  dictionary: readonly Localised<readonly string[]>[],
  from: Lexicon,
  to: Lexicon,
): ReadonlyMap<string, readonly Expression[]> {
  const entries = new Map<string, Map<string, Expression>>()
  for (const meaning of dictionary) {
    const keys = meaning[from.language].map((text) => keyOf(contentOf(from.tokeniseKnown(text))))
    for (const key of new Set(keys)) {
      if (key === '') continue
      const known = entries.get(key) ?? new Map<string, Expression>()
      entries.set(key, known)
      addMeaning(known, meaning[to.language], keys.indexOf(key), to)
    }
  }
  return new Map(
    [...entries].map(([key, known]) => [
      key,
      [...known.values()].sort((a, b) => b.meanings - a.meanings || a.place - b.place),
    ]),
  )
}

function addMeaning(known: Map<string, Expression>, texts: readonly string[], from: number, to: Lexicon): void {
  const fresh = new Map<string, Expression>()
  texts.forEach((text, at) => {
    const words = contentOf(to.tokeniseKnown(text))
    const key = keyOf(words)
    if (!fresh.has(key)) fresh.set(key, { text, words, meanings: 1, place: from + at })
  })
  for (const [key, expression] of fresh) {
    const { meanings, place } = known.get(key) ?? { meanings: 0, place: Infinity }
    known.set(key, { ...expression, meanings: meanings + 1, place: Math.min(place, expression.place) })
  }
}
