import type { Lexicon } from '../../languages/lexicon.ts'
import { contentOf, type Word } from '../../languages/word.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { Language, Localised } from '../../model/language.ts'
import { isSwedishOnly } from '../../model/unwritten.ts'
import { parse } from '../../query/parsed-query.ts'
import { isConcept } from '../../retrieval/concepts.ts'
import { createReadText } from '../../retrieval/read-text.ts'
import { createLanguageModel, type LanguageModel, likelihoodRatio } from '../../text/language-model.ts'
import { once } from '../../text/once.ts'
import type { Engine } from '../engine.ts'

/** The words of a document, and of questions as it reads them. */
export interface Wording {
  readonly lexicon: Lexicon
  /** How often the document has each word in what it says … */
  readonly model: () => LanguageModel
  /** … and each word or concept in that and in what it is asked. */
  readonly speech: () => LanguageModel
  readonly stemsOf: (question: string) => readonly string[]
  /** The same with the concepts that it speaks of. */
  readonly spokenIn: (question: string) => readonly string[]
  /** The language in which it reads them: its own, where it has no text in the question's. */
  readonly readIn: Language
}

/** @param concepts what any of the documents beside each other knows of: they are compared by the same ones */
export function wordingOf(
  { knowledge, lexicon, language, index }: Engine,
  concepts: DocumentKnowledge['concepts'],
): Wording {
  const said = (): string[] =>
    knowledge.sections.flatMap(({ title, claims }) => [title[language], ...claims.map(({ text }) => text[language])])
  const asked = (): string[] =>
    knowledge.sections.flatMap(({ questions, claims }) => [
      ...questions[language],
      ...claims.flatMap((claim) => claim.asked[language].map(({ text }) => text)),
    ])
  const modelOf = (texts: readonly string[], read: (text: string) => readonly Word[]): LanguageModel =>
    createLanguageModel(texts.flatMap((text) => stems(contentOf(read(text)))))
  const subjectOf = (question: string): readonly Word[] => index().translate(parse(question, lexicon)).subject
  return {
    lexicon,
    model: once(() => modelOf(said(), lexicon.tokeniseKnown)),
    speech: once(() =>
      modelOf([...said(), ...asked()], createReadText(concepts ? { ...knowledge, concepts } : knowledge, lexicon)),
    ),
    stemsOf: (question) => stems(subjectOf(question).filter((word) => !isConcept(word))),
    spokenIn: (question) => stems(subjectOf(question)),
    readIn: isSwedishOnly(knowledge) ? 'sv' : language,
  }
}

const stems = (words: readonly Word[]): string[] => words.map(({ stem }) => stem)

/** How the words of a question stand in two documents. */
export interface ComparedWords {
  /** How many say what it is about. */
  readonly words: number
  /** How much likelier they are in what the first says than in what the second says … */
  readonly language: number
  /** … and, with the concepts that they speak of, in what each says and is asked. */
  readonly speech: number
}

export function compareWords(
  question: string,
  language: Language,
  own: Localised<Wording>,
  other: Localised<Wording>,
): ComparedWords {
  const { stemsOf, spokenIn, readIn } = own[language]
  const [mine, theirs] = [own[readIn], other[readIn]]
  const words = stemsOf(question)
  return {
    words: words.length,
    language: likelihoodRatio(words, mine.model(), theirs.model()),
    speech: likelihoodRatio(spokenIn(question), mine.speech(), theirs.speech()),
  }
}
