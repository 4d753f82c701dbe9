import type { WholeMessage } from '../languages/follow-up-words.ts'
import type { Answer, Help } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { firstClauseOf, withoutFrame, withoutReaction } from '../query/framing.ts'
import { parse } from '../query/parsed-query.ts'
import { withoutPreamble } from '../query/preamble.ts'
import { once } from '../text/once.ts'
import { foldedWords, wordsOf } from '../text/tokenise.ts'
import { createFindAboutNamed, isAbout } from './about-named.ts'
import { createConverseEach } from './converse-each.ts'
import { countOfListed } from './count-of-listed.ts'
import type { Engine } from './engine.ts'
import type { Exchange } from './exchange.ts'
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
import { isOfWhole, shaped, shapeRequestIn } from './shape.ts'

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
  const findAboutNamed = createFindAboutNamed(engine)
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
  const converse = createConverseEach(converseOnce, lexicon)
  return { converse, forgotten, open, leansBack, warmUp: () => void engine.index() }

  function converseOnce(question: string, context?: Context): Exchange {
    const inquiry = read(context ? withoutReaction(question, lexicon) : question)
    const alone = once(() => answerAlone(inquiry))
    const exchange = aboutNamed(inquiry) ?? (context && (aboutEntry(inquiry, context) ?? goOn(inquiry, context, alone)))
    if (exchange) return exchange
    const answer = context ? alone() : answerFirst(inquiry)
    return { answer, context: nextContext(answer, context) }
  }

  function aboutNamed(inquiry: Inquiry): Exchange | undefined {
    const named = findAboutNamed(inquiry)
    const exchange = named && goOn(read(named.question), named.context)
    return exchange && isAbout(exchange.answer, named.section, knowledge) ? exchange : undefined
  }

  /** "Den tredje, vem betalar den?" opens an entry of the last list and asks something of it. */
  function aboutEntry({ question }: Inquiry, context: Context): Exchange | undefined {
    const { first, rest } = firstClauseOf(question) ?? {}
    const { regex } = lexicon.intents.followUps.entry
    const names = (text: string): boolean => regex.test(foldedWords(text))
    // "Den andra, utveckla" is a follow-up as a whole.
    if (first === undefined || rest === undefined || !names(first) || names(question)) return undefined
    const opened = followUp(read(first), context)
    if (opened?.opened === undefined) return undefined
    const next = afterFollowUp(opened.answer, context, opened.opened)
    const exchange = goOn(read(rest), next)
    const section = next.section === undefined ? undefined : knowledge.section(next.section)
    const isMet = exchange && section && isAbout(exchange.answer, section, knowledge)
    return isMet ? exchange : { answer: opened.answer, context: next }
  }

  /** What is said to a question that leans on what was said; nothing where it stands by itself. */
  function goOn(
    inquiry: Inquiry,
    context: Context,
    alone: () => Answer = () => answerAlone(inquiry),
  ): Exchange | undefined {
    const counting = countOfListed(inquiry, context, lexicon)
    if (counting !== undefined) {
      const answer = answerAlone({ ...read(counting), question: inquiry.question })
      return { answer, context: nextContext(answer, context) }
    }
    const followed = followUp(inquiry, context)
    if (followed) return { answer: followed.answer, context: afterFollowUp(followed.answer, context, followed.opened) }
    const some = inShape(inquiry, context) ?? narrowing(inquiry, context)
    if (some) return { answer: some, context: nextContext(some, context) }
    const leant = leaning.answer(inquiry, context, alone())
    return leant && { answer: leant, context: afterLeaning(leant, context) }
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
    const answer =
      request && isOfWhole(request, lexicon)
        ? reply.section(asked, knowledge.section(knowledge.document.overview))
        : (firstOf(handlers, inquiry) ?? search.answer(inquiry, request?.count))
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
    const asked = withoutFrame(question, lexicon)
    return { typed: question, question: asked, query: parse(withoutPreamble(asked, lexicon, findRoles), lexicon) }
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
