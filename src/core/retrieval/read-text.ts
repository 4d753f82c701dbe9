import type { Lexicon } from '../languages/lexicon.ts'
import type { Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import { conceptsIn } from './concepts.ts'

/** The words of a text that a document is found by, and the concepts that they speak of. */
export type ReadText = (text: string) => readonly Word[]

export function createReadText(knowledge: DocumentKnowledge, lexicon: Lexicon): ReadText {
  const findConcepts = conceptsIn(knowledge, lexicon)
  return (text) => {
    const words = lexicon.tokeniseKnown(text)
    const concepts = findConcepts(words)
    return concepts.length > 0 ? [...words, ...concepts] : words
  }
}
