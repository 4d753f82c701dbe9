import { PACKS } from '../languages/index.ts'
import { createLexicon, type Lexicon } from '../languages/lexicon.ts'
import type { Messages } from '../languages/messages.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import { createFindRoles, type FindRoles } from '../query/roles.ts'
import { createLanguageIndex, type LanguageIndex } from '../retrieval/language-index.ts'
import { once } from '../text/once.ts'
import { createQuoteClaim, type QuoteClaim } from '../verbatim/quote-claim.ts'

/** What answers questions about one document in one language work with. */
export interface Engine {
  readonly language: Language
  readonly knowledge: DocumentKnowledge
  readonly lexicon: Lexicon
  readonly messages: Messages
  readonly findRoles: FindRoles
  /** Built when it is first needed. */
  readonly index: () => LanguageIndex
  readonly quoteClaim: QuoteClaim
}

/** @param quoteClaim of the document, shared by its languages */
export function createEngine(knowledge: DocumentKnowledge, language: Language, quoteClaim: QuoteClaim): Engine {
  const lexicon = createLexicon(PACKS[language], knowledge.document.profile)
  return {
    language,
    knowledge,
    lexicon,
    messages: PACKS[language].messages,
    findRoles: createFindRoles(knowledge, lexicon),
    index: once(() => createLanguageIndex(knowledge, lexicon)),
    quoteClaim,
  }
}

/** The engines of a document, one a language. */
export function createEngines(knowledge: DocumentKnowledge): Readonly<Record<Language, Engine>> {
  const quoteClaim = createQuoteClaim(knowledge)
  return { sv: createEngine(knowledge, 'sv', quoteClaim), en: createEngine(knowledge, 'en', quoteClaim) }
}
