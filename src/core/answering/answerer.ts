import type { WholeMessage } from '../languages/follow-up-words.ts'
import type { AlsoAsked, Answer, Found, Help } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { parse } from '../query/parsed-query.ts'
import { withoutPreamble } from '../query/preamble.ts'
import { fold } from '../text/normalise.ts'
import { foldedWords, spaced, wordsOf } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import { createFollowUp } from './follow-up.ts'
import type { Inquiry, IntentHandler } from './handler.ts'
import { createAboutDocument } from './handlers/about-document.ts'
import { createBareFollowUp } from './handlers/bare-follow-up.ts'
import { createByFigure } from './handlers/by-figure.ts'
import { createByReference } from './handlers/by-reference.ts'
import { createLists } from './handlers/lists.ts'
import { createOverview } from './handlers/overview.ts'
import { createPointingBack } from './handlers/pointing-back.ts'
import { createSearch } from './handlers/search.ts'
import { createSmallTalk } from './handlers/small-talk.ts'
import { createSpecialLists } from './handlers/special-lists.ts'
import { createTasks } from './handlers/tasks.ts'
import { createTerms } from './handlers/terms.ts'
import { createAnswerLeaning } from './in-context/answer-leaning.ts'
import { createLastInShape } from './last-in-shape.ts'
import { createListsOf } from './lists-of.ts'
import { createNarrowing } from './narrowing.ts'
import { afterFollowUp, afterLeaning, nextContext } from './next-context.ts'
import { createOpenTarget, type OpenTarget } from './open.ts'
import { createReply } from './reply.ts'
import { questionsIn } from './several.ts'
import { shaped, shapeRequestIn } from './shape.ts'

/** An answer in a conversation, and what to remember for the next question. */
export interface Exchange {
  readonly answer: Answer
  readonly context: Context
}

/** Answers from one document in one language. */
export interface Answerer {
  readonly converse: (question: string, context?: Context) => Exchange
  /**
   * What is said to a question that leans on a conversation which is no longer remembered.
   * @param isKnownToLean true where the question need not be read to know it
   * @returns undefined for a question that stands by itself
   */
  readonly forgotten: (question: string, isKnownToLean: boolean) => Help | undefined
  readonly open: OpenTarget
  /** True for a whole message that leans on the last answer: `mer`, `källa?`. */
  readonly leansBack: (question: string) => boolean
  readonly warmUp: () => void
}

export function createAnswerer(engine: Engine): Answerer {
  const { knowledge, lexicon, findRoles } = engine
  const reply = createReply(engine)
  const listsOf = createListsOf(engine, reply)
  const open = createOpenTarget(engine, reply, listsOf)
  const search = createSearch(engine, reply)
  const followUp = createFollowUp(engine, reply, open)
  const inShape = createLastInShape(engine, reply)
  const narrowing = createNarrowing(engine, reply)
  const terms = createTerms(engine, reply)
  const leaning = createAnswerLeaning(engine, reply, terms, read)
  const handlers: readonly IntentHandler[] = [
    createSmallTalk(engine, reply),
    createTasks(engine, reply),
    createByReference(engine, reply),
    createByFigure(engine, reply),
    createBareFollowUp(engine, reply),
    createSpecialLists(engine, reply, listsOf),
    createLists(engine, reply, listsOf),
    terms,
    createOverview(engine, reply),
    createAboutDocument(engine, reply),
    createPointingBack(engine, reply),
  ]
  return { converse, forgotten, open, leansBack, warmUp: () => void engine.index() }

  function converse(question: string, context?: Context): Exchange {
    const [first, ...others] = questionsIn(question, lexicon)
    if (first === undefined) return converseOnce(question, context)
    const exchange = converseOnce(first, context)
    const { answer } = exchange
    if (answer.outcome !== 'answer') return converseOnce(question, context)
    return { ...exchange, answer: { ...answer, question, ...alsoOf(others, exchange.context) } }
  }

  /** What is said to the other questions of a message: each goes on from the one before. */
  function alsoOf(questions: readonly string[], context: Context): Pick<Found, 'also'> {
    let last = context
    const also = questions.flatMap((question): AlsoAsked[] => {
      const { answer, context: next } = converseOnce(question, last)
      last = next
      if (answer.outcome === 'answer') return [{ says: 'claim', section: answer.section, claim: answer.claims[0] }]
      return answer.outcome === 'none' ? [{ says: 'no', refusal: answer.refusal }] : []
    })
    return also.length > 0 ? { also } : {}
  }

  function converseOnce(question: string, context?: Context): Exchange {
    const asked = context ? withoutCorrection(question) : question
    const inquiry = read(asked)
    const followed = context && followUp(inquiry, context)
    if (followed) return { answer: followed.answer, context: afterFollowUp(followed.answer, context, followed.opened) }
    const some = context && (inShape(inquiry, context) ?? narrowing(inquiry, context))
    if (some) return { answer: some, context: nextContext(some, context) }
    const alone = context ? answerAlone(inquiry) : answerFirst(inquiry)
    const leant = context && leaning.answer(inquiry, context, alone)
    if (leant) return { answer: leant, context: afterLeaning(leant, context) }
    return { answer: alone, context: nextContext(alone, context) }
  }

  function forgotten(question: string, isKnownToLean: boolean): Help | undefined {
    const inquiry = read(question)
    return isKnownToLean || leansBack(question) || isLeaning(inquiry) ? reply.help(inquiry, 'forgotten') : undefined
  }

  /** "Och lärdom 8?" and "och ALF?" name what they ask for. */
  function isLeaning(inquiry: Inquiry): boolean {
    if (leaning.goesOn(inquiry)) return !/\d/.test(inquiry.question) && !leaning.termAskedFor(inquiry)
    const alone = answerAlone(inquiry)
    return alone.outcome === 'help' && alone.reason === 'alone'
  }

  function answerAlone(asked: Inquiry): Answer {
    const { question, query } = asked
    const request = shapeRequestIn(query.text, lexicon)
    const inquiry = request?.rest ? { ...read(request.rest), question } : asked
    const answer = firstOf(handlers, inquiry) ?? search.answer(inquiry, request?.count)
    return request ? shaped(answer, request, engine) : answer
  }

  /** Where nothing was said before, "när publicerades den" can only mean the document. */
  function answerFirst(inquiry: Inquiry): Answer {
    const alone = answerAlone(inquiry)
    if (alone.outcome !== 'help' || alone.reason !== 'alone') return alone
    const { question } = inquiry
    const name = knowledge.document.profile.name[lexicon.language]
    const named = wordsOf(question).map((word) => (lexicon.intents.followUps.anaphor.test(` ${word} `) ? name : word))
    const answer = answerAlone({ ...read(named.join(' ')), question })
    const isSearched = answer.trace !== undefined
    return answer.outcome === 'help' || isSearched ? alone : answer
  }

  function read(question: string): Inquiry {
    return { question, query: parse(withoutPreamble(question, lexicon, findRoles), lexicon) }
  }

  /** "Nej jag menade arbetsmiljön" asks for the work environment. */
  function withoutCorrection(question: string): string {
    const words = wordsOf(question)
    const said = lexicon.intents.followUps.correction.regex.exec(spaced(words.map(fold)))?.[0] ?? ''
    const rest = words.slice(said.trim().split(' ').length).join(' ')
    return said === '' || rest === '' ? question : rest
  }

  function leansBack(question: string): boolean {
    const folded = foldedWords(question)
    return WHOLE_MESSAGES.some((name) => lexicon.intents.followUps[name].regex.test(folded))
  }
}

const WHOLE_MESSAGES = [
  'source',
  'page',
  'more',
  'examples',
  'whole',
  'next',
  'previous',
  'proposals',
  'usage',
  'verbatim',
  'shorter',
  'entry',
  'backToList',
] as const satisfies readonly WholeMessage[]

function firstOf(handlers: readonly IntentHandler[], inquiry: Inquiry): Answer | undefined {
  for (const handler of handlers) {
    const answer = handler.tryAnswer(inquiry)
    if (answer) return answer
  }
  return undefined
}
