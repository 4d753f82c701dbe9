import type { Cue } from '../languages/language-pack.ts'
import type { Language } from '../model/section.ts'
import { cuesOf, isCueWord } from './cues.ts'
import { detectLanguage } from './detect-language.ts'
import type { Familiarity } from './familiarity.ts'
import { fold } from '../text/normalise.ts'
import { spaced } from '../text/spaced.ts'
import { isFunctionWord } from '../languages/stop-words.ts'
import { contentOf, toWord, type Word } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'

/** A question, read: what the routes and the search look at. */
export interface Analysis {
  readonly language: Language
  /** As it was read. */
  readonly text: string
  /** All words, in order. */
  readonly words: readonly Word[]
  /** The distinct words that say what the question is about; where every one is a stop word, those that are not grammar. */
  readonly content: readonly Word[]
  /** The content without words that only say what kind of answer is wanted (`källa`, `förslag`), unless all do. */
  readonly subject: readonly Word[]
  /** The folded words, each between single spaces, for finding expressions in it. */
  readonly folded: string
  /** Folded words that are written as names: with a capital inside a sentence. Empty for a question all in capitals. */
  readonly names: readonly string[]
  /** What kind of answer the wording asks for. */
  readonly cues: ReadonlySet<Cue>
}

/** @param language decides instead of the words, where the caller knows */
export function analyse(text: string, language: Language = detectLanguage(text)): Analysis {
  const words = wordsOf(text).map((word) => toWord(word, language))
  const meaningful = words.filter((word) => !isFunctionWord(word.folded, language))
  const content = orAll(contentOf(words), orAll(meaningful, words))
  const folded = spaced(words.map((word) => word.folded))
  return {
    language,
    text,
    words,
    content,
    subject: orAll(
      content.filter((word) => !isCueWord(word.folded, language)),
      content,
    ),
    folded,
    names: namesIn(text),
    cues: cuesOf(folded, language),
  }
}

/** Reads a question in the language that it is found to be in. */
export type Read = (text: string) => Analysis

/** @param familiarity tells the languages apart where grammar does not */
export const createRead =
  (familiarity: Familiarity): Read =>
  (text) =>
    analyse(text, detectLanguage(text, familiarity))

const orAll = (some: readonly Word[], all: readonly Word[]): readonly Word[] => {
  const words = some.length > 0 ? some : all
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

/** A capital letter and at least two small ones, after a word or a comma: not at the start of a sentence. */
const NAME = /(?<=[\p{L}\p{N},;:)]\s+)\p{Lu}\p{Ll}{2,}[\p{L}-]*/gu

const namesIn = (text: string): string[] => (text.match(NAME) ?? []).map(fold)
