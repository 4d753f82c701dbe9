import type { Answer } from '../../model/answer.ts'
import type { Context } from '../../model/context.ts'
import type { Section } from '../../model/section.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import { toProbability, weightedSum } from '../../retrieval/log-odds.ts'
import { featuresOf } from '../../text/similarity.ts'
import { chooseClaims } from '../choose-claims.ts'
import type { Engine } from '../engine.ts'
import { saidIn } from '../follow-up.ts'
import type { Inquiry } from '../handler.ts'
import { cite, type Reply, toClaimRef } from '../reply.ts'
import { createSectionProposals } from '../section-proposals.ts'
import { type ContextCandidate, CONTEXT_SCOPE_FEATURES, contextScopeFeatures } from './features.ts'
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
}

export function createElliptical(engine: Engine, reply: Reply): Elliptical {
  const { knowledge, lexicon, language } = engine
  const { followUps } = lexicon.intents
  const readLeaning = createReadLeaning(engine)
  const rank = createRankInContext(engine)
  const proposals = createSectionProposals(engine, reply)
  return {
    answer(inquiry, context, alone) {
      const { query } = inquiry
      const section = sectionOf(context)
      const leaning = readLeaning(query, inquiry.question)
      if (!section || !leaning.leans) return undefined
      if (asksForProposals(query) && section.proposals.length > 0) return proposals(inquiry, section)
      if (asksForThose(query)) return reply.found(inquiry, { claims: [saidIn(section, context)[0]] })
      const ranked = rank(query, leaning, section, context)
      const [fitting] = leaning.telling.length === 0 && leaning.isShort ? giving(ranked, query) : []
      if (fitting) return reply.found(inquiry, { claims: [fitting] })
      const [best, ...others] = ranked
      if (!best) return undefined
      if (best.claim.silent) return deny(inquiry, best)
      if (!isOut(query, leaning, best, alone)) return reply.found(inquiry, { claims: chooseClaims([best, ...others]) })
      const naming = alone.outcome === 'list' ? ranked.find((candidate) => names(candidate, leaning)) : undefined
      if (naming) return reply.found(inquiry, { claims: [naming] })
      return alone.outcome === 'help' || leaning.telling.length === 0 ? notAbout(inquiry, section) : undefined
    },
    goesOn({ query, question }) {
      const { goesOn, leans } = readLeaning(query, question)
      return goesOn && leans && !query.words.some((word) => lexicon.selfReference(word.folded))
    },
  }

  function sectionOf({ section }: Context): Section | undefined {
    return section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
  }

  function asksForProposals({ cues, folded }: ParsedQuery): boolean {
    return cues.has('proposal') && followUps.pronoun.test(folded)
  }

  /** "För vilka?", "jämfört med vad?": what was said says it. */
  function asksForThose({ folded }: ParsedQuery): boolean {
    return followUps.listing.regex.test(folded) || followUps.comparing.regex.test(folded)
  }

  /**
   * The claims of the section that give what a bare question word ("när?") asks for: a number or a time may have been said
   * already, a reason has not.
   */
  function giving(ranked: readonly ContextCandidate[], { cues }: ParsedQuery): ContextCandidate[] {
    const found = ranked.filter(({ standing }) => standing.isInSection && standing.gives)
    const isFirst = ({ standing }: ContextCandidate): boolean => standing.isLatest !== cues.has('why')
    return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))]
  }

  function isOut(query: ParsedQuery, leaning: Leaning, best: ContextCandidate, alone: Answer): boolean {
    const features = contextScopeFeatures(query, alone.trace?.outOfScope, best, leaning)
    const outOfScope = toProbability(weightedSum(CONTEXT_SCOPE_FEATURES, CONTEXT_SCOPE_WEIGHTS, features))
    return outOfScope > CONTEXT_SCOPE_THRESHOLD
  }

  /** What is near and names whom the question asks about: better than all that concerns them. */
  function names({ claim, standing }: ContextCandidate, { telling }: Leaning): boolean {
    const { stems } = featuresOf(lexicon.tokenise(claim.text[language]))
    return (standing.isInSection || standing.isNear) && telling.every(({ stem }) => stems.has(stem))
  }

  /** The best claim says that the document is silent about what is asked. */
  function deny(inquiry: Inquiry, said: ContextCandidate): Answer {
    return reply.none(inquiry, {
      reason: 'not-stated',
      claim: toClaimRef(said, language),
      citation: cite([said]),
      asked: undefined,
    })
  }

  /** In one line what the question is taken to be about. */
  function notAbout(inquiry: Inquiry, section: Section): Answer {
    return reply.none(inquiry, { reason: 'not-about', citation: cite([{ claim: section.claims[0], section }]) }, [
      section,
    ])
  }
}
