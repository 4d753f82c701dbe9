import type { Answer, Ask } from '../model/answer.ts'
import type { Catalogue, DocumentKnowledge } from '../model/catalogue.ts'
import type { Language } from '../model/language.ts'
import type { Target } from '../model/target.ts'
import { textsOf } from '../model/texts.ts'
import { createDetectLanguage } from '../query/detect-language.ts'
import { createFamiliarity } from '../query/familiarity.ts'
import { parse } from '../query/parsed-query.ts'
import { withoutPreamble } from '../query/preamble.ts'
import { createEngines, type Engine } from './engine.ts'
import type { Inquiry, IntentHandler } from './handler.ts'
import { createAboutDocument } from './handlers/about-document.ts'
import { createByReference } from './handlers/by-reference.ts'
import { createLists } from './handlers/lists.ts'
import { createOverview } from './handlers/overview.ts'
import { createPointingBack } from './handlers/pointing-back.ts'
import { createSearch } from './handlers/search.ts'
import { createSmallTalk } from './handlers/small-talk.ts'
import { createSpecialLists } from './handlers/special-lists.ts'
import { createTerms } from './handlers/terms.ts'
import { createListsOf } from './lists-of.ts'
import { createOpenTarget } from './open.ts'
import { createReply } from './reply.ts'
import { shaped, shapeRequestIn } from './shape.ts'

/**
 * Characters. A question longer than this (a whole message that someone shared) is read up to here: its first 150 words
 * or so say what it is about, and the time to answer stays bounded.
 */
export const LONGEST_QUESTION = 1000

/** What the core does with questions and buttons: pure and synchronous. */
export interface Answering {
  readonly ask: Ask
  /**
   * Opens what a button or an entry names, in a language.
   * @returns undefined where no document has it
   */
  readonly open: (target: Target, language: Language) => Answer | undefined
  /** Builds what questions in a language are compared with, so that the first one waits for nothing. */
  readonly warmUp: (language: Language) => void
}

/** Builds the engines once. What it returns never throws, whatever it is asked. */
export function createAnswering(catalogue: Catalogue): Answering {
  const [first, ...more] = catalogue.documents
  const documents = [createDocumentAnswering(first), ...more.map(createDocumentAnswering)] as const
  return {
    ask(question) {
      const read = question.slice(0, LONGEST_QUESTION)
      const language = documents[0].detectLanguage(read)
      const [answer, ...others] = documents.map((document) => document[language].ask(read))
      return answer ? { ...firstThatAnswers([answer, ...others]), question } : documents[0][language].ask(read)
    },
    open(target, language) {
      for (const document of documents) {
        const answer = document[language].open(target)
        if (answer) return answer
      }
      return undefined
    },
    warmUp(language) {
      for (const document of documents) document[language].warmUp()
    },
  }
}

/** The first document that answers, else the first one's no. */
const firstThatAnswers = (answers: readonly [Answer, ...Answer[]]): Answer =>
  answers.find(({ outcome }) => outcome !== 'none') ?? answers[0]

/** Everything that answers from one document, in each language. */
function createDocumentAnswering(knowledge: DocumentKnowledge) {
  const engines = createEngines(knowledge)
  const familiarity = createFamiliarity((language) => textsOf(knowledge, language, 'all'))
  const { sv, en } = engines
  return {
    detectLanguage: createDetectLanguage({ sv: sv.lexicon, en: en.lexicon }, familiarity),
    sv: createAnswererFor(sv),
    en: createAnswererFor(en),
  }
}

function createAnswererFor(engine: Engine) {
  const { lexicon, findRoles } = engine
  const reply = createReply(engine)
  const listsOf = createListsOf(engine, reply)
  const search = createSearch(engine, reply)
  const handlers: readonly IntentHandler[] = [
    createSmallTalk(engine, reply),
    createByReference(engine, reply),
    createSpecialLists(engine, reply, listsOf),
    createLists(engine, reply, listsOf),
    createTerms(engine, reply),
    createOverview(engine, reply),
    createAboutDocument(engine, reply),
    createPointingBack(engine, reply),
  ]
  return {
    ask(question: string): Answer {
      const request = shapeRequestIn(question, lexicon)
      const query = parse(withoutPreamble(request?.rest ?? question, lexicon, findRoles), lexicon)
      const inquiry = { question, query }
      const answer = firstOf(handlers, inquiry) ?? search.answer(inquiry, request?.count)
      return request ? shaped(answer, request, engine) : answer
    },
    open: createOpenTarget(engine, reply, listsOf),
    warmUp: () => void engine.index(),
  }
}

function firstOf(handlers: readonly IntentHandler[], inquiry: Inquiry): Answer | undefined {
  for (const handler of handlers) {
    const answer = handler.tryAnswer(inquiry)
    if (answer) return answer
  }
  return undefined
}
