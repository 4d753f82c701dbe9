import { PACKS } from '../languages/index.ts'
import { createLexicon, type Lexicon } from '../languages/lexicon.ts'
import type { Messages } from '../languages/messages.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import { createFindRoles, type FindRoles } from '../query/roles.ts'
import { createIsKnown } from '../query/known-words.ts'
import { type CompiledIndexes, contentKey, hasOwnWords } from '../retrieval/compiled-indexes.ts'
import { type IndexData, sectionDataOf } from '../retrieval/index-data.ts'
import { isSwedishOnly } from '../model/unwritten.ts'
import { createLanguageIndex, type LanguageIndex } from '../retrieval/language-index.ts'
import { conceptsIn, withConcepts } from '../retrieval/concepts.ts'
import { createTranslate } from '../retrieval/translate.ts'
import { once } from '../text/once.ts'
import { createQuoteClaim, type QuoteClaim } from '../verbatim/quote-claim.ts'

/** What answers questions about one document in one language work with. */
export interface Engine {
  readonly language: Language
  readonly knowledge: DocumentKnowledge
  readonly lexicon: Lexicon
  readonly messages: Messages
  /** True for a folded word that is spelt as the editor or the language spells it. */
  readonly isKnown: (folded: string) => boolean
  readonly findRoles: FindRoles
  /** Built when it is first needed. */
  readonly index: () => LanguageIndex
  readonly quoteClaim: QuoteClaim
}

/** The engines of a document, one a language. */
export function createEngines(
  knowledge: DocumentKnowledge,
  compiled: CompiledIndexes = () => undefined,
): Readonly<Record<Language, Engine>> {
  const quoteClaim = createQuoteClaim(knowledge)
  const content = once(() => contentKey(knowledge))
  const engineIn = (language: Language): Engine =>
    createEngine(knowledge, language, quoteClaim, () => compiled(content(), language))
  const sv = engineIn('sv')
  return { sv, en: isSwedishOnly(knowledge) ? translating(engineIn('en'), sv) : engineIn('en') }
}

/** The engine of a language in which the document has no text: questions are translated, and looked for in its own. */
function translating(engine: Engine, own: Engine): Engine {
  const { dictionary = [] } = engine.knowledge
  const index = once((): LanguageIndex => {
    const known = own.index()
    const translate = createTranslate(dictionary, engine.lexicon, own.lexicon, known.holds)
    const findConcepts = conceptsIn(engine.knowledge, engine.lexicon)
    return {
      ...known,
      translate: (query) => {
        const translated = translate(query)
        const said = [...findConcepts(query.words), ...known.findConcepts(translated.words)]
        return withConcepts(translated, [...new Map(said.map((word) => [word.text, word])).values()])
      },
    }
  })
  return { ...engine, index }
}

/**
 * @param quoteClaim of the document, shared by its languages
 * @param compiled the data of the index, if they were worked out before
 */
function createEngine(
  knowledge: DocumentKnowledge,
  language: Language,
  quoteClaim: QuoteClaim,
  compiled: () => IndexData | undefined,
): Engine {
  const lexicon = createLexicon(PACKS[language], knowledge.document.profile)
  const isKnown = createIsKnown(knowledge, lexicon)
  return {
    language,
    knowledge,
    lexicon,
    messages: PACKS[language].messages,
    isKnown,
    findRoles: createFindRoles(knowledge, lexicon, isKnown),
    index: once(() => createLanguageIndex(knowledge, lexicon, data())),
    quoteClaim,
  }

  function data(): IndexData | undefined {
    const known = compiled()
    return known && hasOwnWords(knowledge) ? { ...known, ...sectionDataOf(knowledge, lexicon) } : known
  }
}
