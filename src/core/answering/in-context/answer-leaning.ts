import type { Answer, None } from '../../model/answer.ts'
import type { Context } from '../../model/context.ts'
import type { RoleRef } from '../../model/refs.ts'
import { listRequestIn } from '../../query/list-word.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry } from '../handler.ts'
import type { Terms } from '../handlers/terms.ts'
import type { Reply } from '../reply.ts'
import { sectionSpokenOf } from '../section-spoken-of.ts'
import { createElliptical } from './elliptical.ts'

/** Answers a question that may lean on what was said last. */
export interface AnswerLeaning {
  /**
   * @param alone what is said to the question by itself
   * @returns undefined where the question says itself what it is about
   */
  readonly answer: (inquiry: Inquiry, context: Context, alone: Answer) => Answer | undefined
  /** True for a question that goes on from another: "och för kommunen då?". */
  readonly goesOn: (inquiry: Inquiry) => boolean
  /** "Och ALF då?" asks what it means; "och läkare?" asks the last question of others. */
  readonly termAskedFor: (inquiry: Inquiry) => Answer | undefined
}

/** Words: "och läkarna då?" has three. A longer question asks something of its own about whom or what it names. */
const LONGEST_BARE = 3

export function createAnswerLeaning(
  engine: Engine,
  reply: Reply,
  terms: Terms,
  read: (question: string) => Inquiry,
): AnswerLeaning {
  const { filler, followUps, lists } = engine.lexicon.intents
  const elliptical = createElliptical(engine, reply)
  return { answer, goesOn: elliptical.goesOn, termAskedFor }

  function answer(inquiry: Inquiry, context: Context, alone: Answer): Answer | undefined {
    const mayLean =
      isOpen(alone) ||
      alone.trace !== undefined ||
      (alone.outcome === 'answer' && elliptical.isEmpty(inquiry)) ||
      asksOfRole(inquiry, context, alone) ||
      isProfession(inquiry.query) ||
      namesListLoosely(inquiry.query) ||
      followUps.goesOnAfter.test(inquiry.query.folded)
    if (!mayLean || isTerm(inquiry.query) || namesOutsider(inquiry.query, alone)) return undefined
    const leant = elliptical.answer(inquiry, context, alone)
    return (speaksOf(leant, inquiry, context) ? undefined : termAskedFor(inquiry)) ?? leant
  }

  /** "Och IVO?" asks what was said of it where it was spoken of, rather than what it is. */
  function speaksOf(leant: Answer | undefined, { query }: Inquiry, { section }: Context): boolean {
    if (leant?.outcome !== 'answer' || leant.section.id !== section) return false
    const said = new Set(engine.lexicon.tokenise(leant.claims[0].text).map(({ stem }) => stem))
    return query.content.every(({ stem }) => said.has(stem))
  }

  /** "Hur många var det i Skåne?" names what the document says nothing of. */
  function namesOutsider({ folded }: ParsedQuery, alone: Answer): boolean {
    return alone.outcome === 'none' && engine.index().vocabulary.named(folded) !== undefined
  }

  /** "Nära vård" is made of everyday words, and is a subject of its own. */
  function isTerm(query: ParsedQuery): boolean {
    const { length } = query.words.filter(({ folded }) => !filler.test(folded))
    const leans = [followUps.goesOn, followUps.goesOnAfter, followUps.anaphor].some((says) => says.test(query.folded))
    const term = length > 1 && length <= LONGEST_BARE && !leans ? terms.termIn(query) : undefined
    return term !== undefined && term.kind !== 'profession'
  }

  /**
   * "Gäller det kommunen också?" asks of what was said, not for all that concerns the role; "vad ska vi som arbetsgivare göra"
   * too, where that wants something of them.
   */
  function asksOfRole(inquiry: Inquiry, context: Context, alone: Answer): boolean {
    if (alone.outcome !== 'list' || alone.topic.by !== 'role') return false
    const { folded } = inquiry.query
    if (followUps.anaphor.test(folded) || elliptical.goesOn(inquiry)) return true
    return followUps.doing.regex.test(folded) && wantsOf(alone.topic.roles, context)
  }

  /** True where what was spoken of asks something of one of some roles. */
  function wantsOf(roles: readonly RoleRef[], context: Context): boolean {
    const ids = new Set(roles.map(({ id }) => id))
    const claims = sectionSpokenOf(context, engine.knowledge)?.claims ?? []
    return claims.some((claim) => claim.roles.some((role) => ids.has(role)))
  }

  /** "Vilka brister?" lists the document's challenges only where nothing was said of any. */
  function namesListLoosely(query: ParsedQuery): boolean {
    const request = listRequestIn(query, engine.lexicon)
    const isBare = query.words.length <= LONGEST_BARE
    return isBare && request !== undefined && lists.also[request.list]?.includes(request.word) === true
  }

  /** "Läkare?" asks of doctors what was asked of others; "vad är en läkare" asks for a meaning. */
  function isProfession(query: ParsedQuery): boolean {
    const isBare = query.words.length <= LONGEST_BARE && !query.cues.has('definition')
    return isBare && terms.termIn(query)?.kind === 'profession'
  }

  function termAskedFor({ query }: Inquiry): Answer | undefined {
    if (!followUps.goesOn.test(query.folded)) return undefined
    const asked = read(query.content.map(({ text }) => text).join(' '))
    const term = terms.termIn(asked.query)
    return term && term.kind !== 'profession' ? terms.explain(asked, term) : undefined
  }
}

/** True for a no that the conversation may know better than. */
const isOpen = (alone: Answer): boolean =>
  alone.outcome === 'help' ? alone.reason === 'alone' : alone.outcome === 'none' && !isStated(alone)

/** A statement that the document says nothing of something answers as well as any. */
const isStated = ({ refusal }: None): boolean => refusal.reason === 'not-stated'
