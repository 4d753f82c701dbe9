import { type Cue, CUES } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { Language } from '../model/language.ts'
import { spaced } from '../text/tokenise.ts'

/** A question, read: what the handlers and the search look at. */
export interface ParsedQuery {
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
  /** What kind of answer the wording asks for. */
  readonly cues: ReadonlySet<Cue>
}

/** Reads a question in the language of a lexicon. */
export function parse(text: string, lexicon: Lexicon): ParsedQuery {
  const words = lexicon.tokenise(text)
  const meaningful = words.filter((word) => !lexicon.isFunctionWord(word.folded))
  const content = orAll(contentOf(words), orAll(meaningful, words))
  const folded = spaced(words.map((word) => word.folded))
  return {
    language: lexicon.language,
    text,
    words,
    content,
    subject: orAll(
      content.filter((word) => !lexicon.intents.cueWord.test(word.folded)),
      content,
    ),
    folded,
    cues: cuesOf(folded, lexicon),
  }
}

/** What a question asks for. @param folded its folded words between single spaces */
export const cuesOf = (folded: string, { intents }: Pick<Lexicon, 'intents'>): ReadonlySet<Cue> =>
  new Set(CUES.filter((cue) => intents.cues[cue].regex.test(folded)))

/** The distinct ones of some words, or of all where there are none. */
const orAll = (some: readonly Word[], all: readonly Word[]): readonly Word[] => {
  const words = some.length > 0 ? some : all
  return [...new Map(words.map((word) => [word.text, word])).values()]
}
