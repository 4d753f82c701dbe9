import type { Answer } from '../../model/answer.ts'
import type { Context } from '../../model/context.ts'
import type { Section } from '../../model/section.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import { toProbability, weightedSum } from '../../retrieval/log-odds.ts'
import { chooseClaims } from '../choose-claims.ts'
import type { Engine } from '../engine.ts'
import { saidIn } from '../follow-up.ts'
import type { Inquiry } from '../handler.ts'
import { leadFirst } from '../lead-claim.ts'
import type { Reply } from '../reply.ts'
import { createSectionProposals } from '../section-proposals.ts'
import { sectionSpokenOf } from '../section-spoken-of.ts'
import { type ContextCandidate, CONTEXT_SCOPE_FEATURES, contextScopeFeatures, isUnanswered } from './features.ts'
import { createReadLeaning, type Leaning } from './leaning.ts'
import { createRankInContext } from './rank.ts'
import { CONTEXT_SCOPE_THRESHOLD, CONTEXT_SCOPE_WEIGHTS } from './weights.ts'

/**
 * A question that leaves out what it is about ("vem betalar?", "och läkare?", "varför?"): answered by the claim that
 * both it and what was said last speak for.
 */
export interface Elliptical {
  /**
   * @param alone what is said to the question by itself
   * @returns undefined for a question with a topic of its own, and where what is said to it alone will do
   */
  readonly answer: (inquiry: Inquiry, context: Context, alone: Answer) => Answer | undefined
  /** True for a question that goes on from another: "och för kommunen då?". */
  readonly goesOn: (inquiry: Inquiry) => boolean
  /** True for a question with no word that says anything: "till vad?". */
  readonly isEmpty: (inquiry: Inquiry) => boolean
}

/**
 * A claim that gives what a bare question word asks for is said before the best one where it scores at most this much
 * less: from .5 to 1, 87.0 in a hundred messages of the golden conversations are answered right; 86.9 at 0 and 2, 86.6 at 4
 * (`npm run eval`).
 */
const NEARLY_AS_FITTING = 1

/** A question that leans, in its conversation. */
interface Asked {
  readonly inquiry: Inquiry
  readonly leaning: Leaning
  /** What is said to the question by itself. */
  readonly alone: Answer
  /** The section that was spoken of. */
  readonly section: Section
  /** The claims that may be said, best first. */
  readonly ranked: readonly ContextCandidate[]
}

export function createElliptical(engine: Engine, reply: Reply): Elliptical {
  const { knowledge, lexicon } = engine
  const { followUps } = lexicon.intents
  const readLeaning = createReadLeaning(engine)
  const rank = createRankInContext(engine)
  const proposals = createSectionProposals(engine, reply)
  return {
    answer(inquiry, context, alone) {
      const { query } = inquiry
      const section = sectionSpokenOf(context, knowledge)
      const leaning = readLeaning(query, inquiry.question)
      if (!section || !leaning.leans) return undefined
      if (asksForProposals(query, leaning) && section.proposals.length > 0) return proposals(inquiry, section)
      if (asksForThose(query)) return reply.found(inquiry, { claims: [saidIn(section, context)[0]] })
      const all = rank(query, leaning, section, context).filter((one) => mayBeSaid(one, alone))
      const here = leaning.isEmpty ? all.filter(isHere) : []
      const found = here.length > 0 ? here : all
      const ranked = section.kind === 'footnote' ? found : leadFirst(query, found, engine.lexicon)
      const [fitting] = leaning.isEmpty && leaning.isShort ? giving(ranked) : []
      if (fitting) return reply.found(inquiry, { claims: [fitting] })
      if (followUps.aftermath.regex.test(query.folded) && leaning.isEmpty) return reply.notAbout(inquiry, section)
      const asked = { inquiry, leaning, alone, section, ranked }
      return answerFrom(asked) ?? answerWithoutClaim(asked)
    },
    goesOn({ query, question }) {
      const { goesOn, leans } = readLeaning(query, question)
      return goesOn && leans && !query.words.some((word) => lexicon.selfReference(word.folded))
    },
    isEmpty({ query, question }) {
      return readLeaning(query, question).isEmpty
    },
  }

  /** What the best claim says; nothing where it does not answer. */
  function answerFrom({ inquiry, leaning, alone, ranked }: Asked): Answer | undefined {
    const { query } = inquiry
    const [best, ...others] = query.words.length === 1 ? statementFirst(ranked) : ranked
    if (best?.claim.silent) return reply.notStated(inquiry, best)
    if (!best || (leaning.isEmpty && isUnanswered(query.cues, best)) || isOut(query, leaning, best, alone))
      return undefined
    return reply.found(inquiry, { claims: chooseClaims([best, ...others]) })
  }

  /** "Ordförande?" asks who it is: a statement that names it goes before one that says what is not told of it. */
  function statementFirst(ranked: readonly ContextCandidate[]): readonly ContextCandidate[] {
    const [best] = ranked
    if (!best?.claim.silent) return ranked
    const statement = ranked.find(
      ({ claim, standing, section, score }) =>
        !claim.silent && standing.names && section === best.section && score >= best.score - NEARLY_AS_FITTING,
    )
    return statement ? [statement, ...ranked.filter((one) => one !== statement)] : ranked
  }

  /** What is said where no claim answers; nothing where what is said to the question by itself will do. */
  function answerWithoutClaim({ inquiry, leaning, alone, section, ranked }: Asked): Answer | undefined {
    const naming = alone.outcome === 'list' ? ranked.find((candidate) => names(candidate, leaning)) : undefined
    if (naming) return reply.found(inquiry, { claims: [naming] })
    return alone.outcome === 'help' || leaning.isEmpty ? reply.notAbout(inquiry, section) : undefined
  }

  /** "Finns det förslag om läkarna?" asks for some, and not for those of the section. */
  function asksForProposals({ cues, folded }: ParsedQuery, { telling }: Leaning): boolean {
    return (
      cues.has('proposal') &&
      (followUps.anaphor.test(folded) || (telling.length === 0 && followUps.pronoun.test(folded)))
    )
  }

  /** "För vilka?", "jämfört med vad?": what was said says it. */
  function asksForThose({ folded }: ParsedQuery): boolean {
    return followUps.listing.regex.test(folded) || followUps.comparing.regex.test(folded)
  }

  /** The claims of the section, about as likely as the best, that give what a bare question word ("när?") asks for. */
  function giving(ranked: readonly ContextCandidate[]): ContextCandidate[] {
    const [{ score: best } = { score: 0 }] = ranked
    return ranked.filter(
      ({ claim, standing, score }) =>
        standing.isInSection && standing.gives && !claim.silent && score >= best - NEARLY_AS_FITTING,
    )
  }

  function isOut(query: ParsedQuery, leaning: Leaning, best: ContextCandidate, alone: Answer): boolean {
    const features = contextScopeFeatures(query, alone.trace?.outOfScope, best, leaning)
    const outOfScope = toProbability(weightedSum(CONTEXT_SCOPE_FEATURES, CONTEXT_SCOPE_WEIGHTS, features))
    return outOfScope > CONTEXT_SCOPE_THRESHOLD
  }

  /** What is near and names whom the question asks about: better than all that concerns them. */
  function names(candidate: ContextCandidate, { telling }: Leaning): boolean {
    return isHere(candidate) && (telling.length === 0 || candidate.standing.names)
  }
}

/** A statement elsewhere that the document is silent is no better than the answer to the question by itself. */
const mayBeSaid = (candidate: ContextCandidate, alone: Answer): boolean =>
  !candidate.claim.silent || isHere(candidate) || alone.outcome !== 'answer'

/** It stands in the section that was spoken of, or by it. */
const isHere = ({ standing }: ContextCandidate): boolean => standing.isInSection || standing.isNear
