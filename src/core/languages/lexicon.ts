import type { DocumentProfile } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Intents } from './intents.ts'
import type { LanguagePack } from './language-pack.ts'
import { toWord, type Word } from './word.ts'

/** What a question names when it is about the document as such, or about whoever published it. */
export type SelfReference = 'document' | 'publisher'

/** A language as the readers of one document use it: the language's own rules, with the document's names for itself. */
export interface Lexicon {
  readonly language: Language
  readonly intents: Intents
  /** The words of a text. */
  readonly tokenise: (text: string) => Word[]
  /** The same for texts that are known beforehand: every word that was met is kept. */
  readonly tokeniseKnown: (text: string) => readonly Word[]
  /** True for a folded word that says nothing about the subject. */
  readonly isStopWord: (folded: string) => boolean
  /** True for a folded word of grammar: and, of, what. */
  readonly isFunctionWord: (folded: string) => boolean
  /** Which of the two a folded word names: `rapporten`, `rådets`. */
  readonly selfReference: (folded: string) => SelfReference | undefined
}

export function createLexicon(pack: LanguagePack, profile: DocumentProfile): Lexicon {
  const { language } = pack
  const documentNames = namesIn([...profile.documentWords[language], ...pack.documentWords], pack)
  const publisherNames = namesIn(profile.publisherWords[language], pack)
  const selfReference = (folded: string): SelfReference | undefined => {
    if (documentNames.has(folded)) return 'document'
    return publisherNames.has(folded) ? 'publisher' : undefined
  }
  const isStopWord = (folded: string): boolean =>
    pack.functionWords.has(folded) || pack.everydayWords.has(folded) || selfReference(folded) !== undefined
  const spelt = (word: string): string => pack.abbreviations.get(word) ?? word.replace(pack.lightHead, '')
  const read = (word: string): Word => toWord(spelt(word), pack.stem, isStopWord)
  const met = new Map<string, Word>()
  return {
    language,
    intents: pack.createIntents({ document: alternation(documentNames), publisher: alternation(publisherNames) }),
    tokenise: (text) => wordsOf(text).map(read),
    tokeniseKnown: (text) =>
      wordsOf(text).map((word) => {
        const known = met.get(word) ?? read(word)
        met.set(word, known)
        return known
      }),
    isStopWord,
    isFunctionWord: (folded) => pack.functionWords.has(folded),
    selfReference,
  }
}

/** Single words, in the nominative and the genitive. */
const namesIn = (words: readonly string[], { genitive }: LanguagePack): ReadonlySet<string> =>
  new Set(words.map(fold).flatMap((word) => [word, word + genitive]))

const alternation = (words: ReadonlySet<string>): string => `(?:${[...words].join('|')})`
