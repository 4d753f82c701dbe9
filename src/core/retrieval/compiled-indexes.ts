import { createHash } from 'node:crypto'
import { PACKS } from '../languages/index.ts'
import { createLexicon } from '../languages/lexicon.ts'
import type { Catalogue, DocumentKnowledge } from '../model/catalogue.ts'
import { type Language, LANGUAGES } from '../model/language.ts'
import { type IndexData, indexDataOf } from './index-data.ts'

/**
 * Finds the data of a document's index that were worked out before.
 * @param content see {@link contentKey}
 * @returns undefined where there are none of this very content: they are then worked out anew
 */
export type CompiledIndexes = (content: string, language: Language) => IndexData | undefined

/** The data of one index, with what they are found by. */
export interface CompiledIndex {
  readonly content: string
  readonly language: Language
  readonly data: IndexData
}

/** Works out the data of every index, to be kept. */
export const compileIndexes = ({ documents }: Catalogue): CompiledIndex[] =>
  documents.flatMap((knowledge) =>
    LANGUAGES.map((language) => ({
      content: contentKey(knowledge),
      language,
      data: indexDataOf(knowledge, createLexicon(PACKS[language], knowledge.document.profile)),
    })),
  )

/** Names all that an index is made of but the document's own words, which the user's file may add: see {@link hasOwnWords}. */
export function contentKey({ sections, ...rest }: DocumentKnowledge): string {
  const written = sections.map((section) => ({ ...section, original: undefined }))
  return createHash('sha256')
    .update(JSON.stringify([written, rest]))
    .digest('hex')
}

/** True where the user's file of a document has added its own words. */
export const hasOwnWords = ({ sections }: DocumentKnowledge): boolean => sections.some(({ original }) => original)
