import type { Lexicon } from '../../languages/lexicon.ts'
import { contentOf, type Word } from '../../languages/word.ts'
import type { Answer } from '../../model/answer.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { Language, Localised } from '../../model/language.ts'
import { isSwedishOnly } from '../../model/unwritten.ts'
import { parse } from '../../query/parsed-query.ts'
import { isConcept } from '../../retrieval/concepts.ts'
import { createReadText } from '../../retrieval/read-text.ts'
import { createLanguageModel, type LanguageModel, likelihoodRatio } from '../../text/language-model.ts'
import { once } from '../../text/once.ts'
import type { Engine } from '../engine.ts'
import { createTogether, type Held, type Passage, type AnswerPlace, type Together } from './together.ts'

/** The words of a document, and of questions as it reads them. */
export interface Wording {
  readonly lexicon: Lexicon
  /** How often the document has each word in what it says … */
  readonly model: () => LanguageModel
  /** … and each word or concept in that and in what it is asked. */
  readonly speech: () => LanguageModel
  readonly stemsOf: (question: string) => readonly string[]
  /** The words that say what a question is about, with the concepts that it speaks of. */
  readonly spokenIn: (question: string) => readonly Word[]
  /** All that it says and is asked. */
  readonly passages: () => readonly Passage[]
  /** It and another, read as one. */
  readonly togetherWith: (other: Wording) => Together
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
  const subjectOf = (question: string): readonly Word[] => index().translate(parse(question, lexicon)).subject
  const read = createReadText(concepts ? { ...knowledge, concepts } : knowledge, lexicon)
  const wordsIn = (texts: readonly string[]): Word[] => contentOf(texts.flatMap(read))
  const passages = once(() =>
    knowledge.sections.flatMap(({ id, title, questions, claims }): Passage[] => [
      { section: id, claim: undefined, words: wordsIn([title[language], ...questions[language]]) },
      ...claims.map(({ id: claim, text, asked }) => ({
        section: id,
        claim,
        words: wordsIn([text[language], ...asked[language].map((one) => one.text)]),
      })),
    ]),
  )
  const pairs = new WeakMap<Wording, Together>()
  return {
    lexicon,
    model: once(() => createLanguageModel(said().flatMap((text) => stems(contentOf(lexicon.tokeniseKnown(text)))))),
    speech: once(() => createLanguageModel(passages().flatMap(({ words }) => stems(words)))),
    stemsOf: (question) => ownStems(subjectOf(question)),
    spokenIn: subjectOf,
    passages,
    togetherWith: (other) => {
      const together = pairs.get(other) ?? createTogether(passages(), other.passages())
      pairs.set(other, together)
      return together
    },
    readIn: isSwedishOnly(knowledge) ? 'sv' : language,
  }
}

const stems = (words: readonly Word[]): string[] => words.map(({ stem }) => stem)

/** Of the words as they were typed, without concepts. */
const ownStems = (words: readonly Word[]): string[] => stems(words.filter((word) => !isConcept(word)))

/** How the words of a question stand in two documents. */
export interface ComparedWords {
  /** How many say what it is about, with the concepts that they speak of. */
  readonly spoken: number
  /** How much likelier they are in what the first says than in what the second says … */
  readonly language: number
  /** … and, with the concepts that they speak of, in what each says and is asked. */
  readonly speech: number
  /** How much of them each has where its best answer stands, with the concepts. */
  readonly held: Held
  readonly otherHeld: Held
}

/** @param said what each says to the question */
export function compareWords(
  question: string,
  said: { readonly own: Answer; readonly written: Answer },
  own: Localised<Wording>,
  other: Localised<Wording>,
): ComparedWords {
  const { spokenIn, readIn } = own[said.own.language]
  const [mine, theirs] = [own[readIn], other[readIn]]
  const spoken = spokenIn(question)
  const content = contentOf(spoken)
  const held = mine.togetherWith(theirs)(content, placeOf(said.own), placeOf(said.written))
  return {
    spoken: content.length,
    language: likelihoodRatio(ownStems(spoken), mine.model(), theirs.model()),
    speech: likelihoodRatio(stems(spoken), mine.speech(), theirs.speech()),
    held: held.own,
    otherHeld: held.other,
  }
}

function placeOf({ trace }: Answer): AnswerPlace | undefined {
  const [best] = trace?.claims ?? []
  return best && { section: best.claim.section, claim: best.claim.id }
}
