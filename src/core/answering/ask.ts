import type { Answer, Ask } from '../model/answer.ts'
import { targetOfAnswer } from '../model/answer-target.ts'
import type { Catalogue, DocumentKnowledge } from '../model/catalogue.ts'
import type { Context } from '../model/context.ts'
import type { Language } from '../model/language.ts'
import type { Target } from '../model/target.ts'
import { textsOf } from '../model/texts.ts'
import { createDetectLanguage } from '../query/detect-language.ts'
import { createFamiliarity } from '../query/familiarity.ts'
import type { CompiledIndexes } from '../retrieval/compiled-indexes.ts'
import { createAnswerer } from './answerer.ts'
import type { Exchange } from './exchange.ts'
import { createEngines } from './engine.ts'
import { nextContext } from './next-context.ts'
import { createScoping, type DocumentScope } from './scoping/index.ts'
import { wordingOf } from './scoping/wording.ts'
import { createFindWishedLanguage } from './wished-language.ts'

/**
 * Characters. A question longer than this (a whole message that someone shared) is read up to here: its first 150 words
 * or so say what it is about, and the time to answer stays bounded.
 */
export const LONGEST_QUESTION = 1000

/** What the core does with questions and buttons: pure and synchronous. */
export interface Answering {
  readonly ask: Ask
  /** Answers a question in a conversation, and says what to remember for the next. */
  readonly converse: (question: string, context?: Context) => Exchange
  /**
   * What is said to a message in a conversation that is no longer remembered, where it leans on what was said there.
   * @returns undefined for a question that stands by itself
   */
  readonly forgotten: (question: string) => Answer | undefined
  /**
   * Opens what a button or an entry names, in a language.
   * @returns undefined where no document has it
   */
  readonly open: (target: Target, language: Language) => Answer | undefined
  /** What to remember after something was opened. */
  readonly contextAfter: (answer: Answer, context?: Context) => Context
  /** Answers as `converse` does, from some of the documents. */
  readonly converseWithin: (scope: DocumentScope, question: string, context?: Context) => Exchange
  /** Builds what questions in a language are compared with, so that the first one waits for nothing. */
  readonly warmUp: (language: Language) => void
}

/** Builds the engines once. What it returns never throws, whatever it is asked. */
export function createAnswering(catalogue: Catalogue, compiled?: CompiledIndexes): Answering {
  const [first, ...more] = catalogue.documents
  const { concepts } = catalogue.documents.find((knowledge) => knowledge.concepts) ?? {}
  const answeringFrom = (knowledge: DocumentKnowledge) => createDocumentAnswering(knowledge, compiled, concepts)
  const documents = [answeringFrom(first), ...more.map(answeringFrom)] as const
  const scoping = createScoping(documents)
  const main = documents.find((document) => document === scoping.main) ?? documents[0]
  return {
    ask: (question, context) => converse(question, context).answer,
    converse: (question, context) => converse(question, context),
    converseWithin: (scope, question, context) => converse(question, context, scope),
    forgotten,
    open,
    contextAfter: nextContext,
    warmUp,
  }

  function converse(question: string, context?: Context, scope?: DocumentScope): Exchange {
    const read = question.slice(0, LONGEST_QUESTION)
    const { answer, context: next } = inWishedLanguage(read, context, scope) ?? inAny(read, context, scope)
    return { answer: { ...answer, question }, context: next }
  }

  function inAny(question: string, context: Context | undefined, scope: DocumentScope | undefined): Exchange {
    return scoping.converse(question, languageOf(question, context), context, scope)
  }

  /** "In English please": the last answer; "lärdom 7 på engelska": what answers the rest of the question. */
  function inWishedLanguage(read: string, context: Context | undefined, scope: DocumentScope | undefined) {
    const { language, question } = main.wishedLanguage(read) ?? {}
    if (language === undefined || question === undefined) return undefined
    if (question === '') return context && lastIn(language, context)
    const exchange = inAny(question, context, scope)
    const target = targetOfAnswer(exchange.answer)
    const answer = target && open(target, language)
    return answer && { answer, context: { ...exchange.context, language } }
  }

  function lastIn(language: Language, context: Context): Exchange | undefined {
    const target = lastTarget(context)
    const answer = target && open(target, language)
    return answer && { answer, context: nextContext(answer, context) }
  }

  function forgotten(question: string): Answer | undefined {
    const read = question.slice(0, LONGEST_QUESTION)
    const wish = main.wishedLanguage(read)
    const isWish = wish?.question === ''
    const language = isWish ? wish.language : languageOf(read, undefined)
    const answer = main.answerers[language].forgotten(read, isWish)
    return answer && { ...answer, question }
  }

  /** A message such as `mer` is in the conversation's language: its one word does not tell. */
  function languageOf(question: string, context: Context | undefined): Language {
    return context && main.answerers[context.language].leansBack(question)
      ? context.language
      : main.detectLanguage(question)
  }

  /** An id of a section within its document leads to it too, where only one has it. */
  function open(target: Target, language: Language): Answer | undefined {
    const isLocal = target.to === 'section' && catalogue.has(target.section)
    return scoping.open(isLocal ? { to: 'section', section: catalogue.section(target.section).id } : target, language)
  }

  /** The first question also compiles what reads questions: the documents' own examples are asked in its place. */
  function warmUp(language: Language): void {
    for (const { answerers, familiarity, knowledge } of documents) {
      answerers[language].warmUp()
      familiarity.warmUp(language)
      for (const example of knowledge.document.profile.examples[language]) converse(example)
    }
  }
}

/** What was said last: claims, a section, or a list. */
function lastTarget({ claims, section, list, listOf }: Context): Target | undefined {
  const said = claims.filter((id) => id.startsWith(`${section ?? ''}/`))
  if (said.length > 0) return { to: 'claims', claims: said }
  if (section !== undefined) return { to: 'section', section }
  return list === undefined
    ? undefined
    : { to: 'list', list, page: 1, ...(listOf !== undefined && { document: listOf }) }
}

/** Everything that answers from one document, in each language. */
function createDocumentAnswering(
  knowledge: DocumentKnowledge,
  compiled: CompiledIndexes | undefined,
  concepts: DocumentKnowledge['concepts'],
) {
  const engines = createEngines(knowledge, compiled)
  const familiarity = createFamiliarity((language) => textsOf(knowledge, language, 'all'))
  const { sv, en } = engines
  return {
    knowledge,
    familiarity,
    detectLanguage: createDetectLanguage({ sv: sv.lexicon, en: en.lexicon }, familiarity),
    wishedLanguage: createFindWishedLanguage([sv.lexicon, en.lexicon]),
    answerers: { sv: createAnswerer(sv), en: createAnswerer(en) },
    wording: { sv: wordingOf(sv, concepts), en: wordingOf(en, concepts) },
  }
}
