import type { Lexicon } from '../../languages/lexicon.ts'
import { contentOf, type Word } from '../../languages/word.ts'
import type { Language } from '../../model/language.ts'
import { isSwedishOnly } from '../../model/unwritten.ts'
import { isConcept } from '../../retrieval/concepts.ts'
import { parse } from '../../query/parsed-query.ts'
import { createLanguageModel, type LanguageModel } from '../../text/language-model.ts'
import { once } from '../../text/once.ts'
import type { Engine } from '../engine.ts'

/** The words of a document, and of questions as it reads them. */
export interface Wording {
  readonly lexicon: Lexicon
  readonly model: () => LanguageModel
  readonly stemsOf: (question: string) => readonly string[]
  /** The language in which it reads them: its own, where it has no text in the question's. */
  readonly readIn: Language
}

export function wordingOf({ knowledge, lexicon, language, index }: Engine): Wording {
  const stemsOf = (words: readonly Word[]): string[] => words.map(({ stem }) => stem)
  return {
    lexicon,
    model: once(() => {
      const texts = knowledge.sections.flatMap(({ title, claims }) => [title, ...claims.map(({ text }) => text)])
      return createLanguageModel(texts.flatMap((text) => stemsOf(contentOf(lexicon.tokeniseKnown(text[language])))))
    }),
    stemsOf: (question) =>
      stemsOf(
        index()
          .translate(parse(question, lexicon))
          .subject.filter((word) => !isConcept(word)),
      ),
    readIn: isSwedishOnly(knowledge) ? 'sv' : language,
  }
}
