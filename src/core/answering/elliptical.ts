import { contentOf, type Word } from '../languages/word.ts'
import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { spaced } from '../text/tokenise.ts'
import { likenessOf } from './scoping/certainty.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { createNearClaims } from './near-claims.ts'
import { cite, type Reply, toClaimRef } from './reply.ts'
import { createSectionProposals } from './section-proposals.ts'
import { createSectionsWith } from './word-spread.ts'

/** A question of more words than this says by itself what it is about. */
const LONGEST = 8

/** Words. A question of no more leaves something out. */
const SHORT = 4

/** "De" may be whoever wrote the document: a question with it leaves something out only where it is short. */
const SHORT_WITH_PRONOUN = 6

/** So many words that say anything leave out what they are about. */
const MOST_CONTENT = 2

/** A question with a pronoun that is this similar to a known one stands alone all the same. */
const KNOWN_QUESTION = 0.4

/** What a short question asks of what was spoken of, whatever term it names: "vem har fått uppdraget?". */
const ASKING = ['person', 'time', 'why', 'figure'] as const

/**
 * A question that leaves out what it is about ("vem betalar?", "och läkare?", "varför?"): searched for in the section of
 * the last answer and what stands by it.
 */
export interface Elliptical {
  /**
   * @param alone what is said to the question by itself
   * @returns undefined for a question with a topic of its own, and where the section has nothing on it
   */
  readonly answer: (inquiry: Inquiry, context: Context, alone: Answer) => Answer | undefined
  /** True for a question that goes on from another: "och för kommunen då?". */
  readonly goesOn: (inquiry: Inquiry) => boolean
  /** In one line what the question is taken to be about, where it has no topic of its own. */
  readonly notAbout: (inquiry: Inquiry, context: Context, alone: Answer) => Answer | undefined
}

export function createElliptical(engine: Engine, reply: Reply): Elliptical {
  const { knowledge, lexicon, language, index } = engine
  const { followUps, light } = lexicon.intents
  const near = createNearClaims(engine)
  const proposals = createSectionProposals(engine, reply)
  const sectionsWith = createSectionsWith(engine)
  return {
    answer(inquiry, context, alone) {
      const section = sectionOf(context)
      const { query } = inquiry
      if (!section || !isElliptical(query)) return undefined
      if (isStrange(query) || (alone.outcome !== 'none' && standsAlone(query))) return undefined
      const said =
        (telling(query.words).length > 0 ? undefined : near.byKind(query, section, context)) ??
        near.byWords(query, section, context, alone.outcome === 'answer' ? likenessOf(alone) : 0) ??
        (telling(query.words).some(isTopic) ? undefined : near.said(query, section, context))
      if (!said) return undefined
      if (query.cues.has('proposal') && followUps.pronoun.test(query.folded) && section.proposals.length > 0)
        return proposals(inquiry, section)
      return said.claim.silent
        ? reply.none(inquiry, { reason: 'not-stated', claim: toClaimRef(said, language), citation: cite([said]) })
        : reply.found(inquiry, { claims: [said] })
    },
    goesOn: ({ query }) =>
      followUps.goesOn.test(query.folded) &&
      isElliptical(query) &&
      !query.words.some((word) => lexicon.selfReference(word.folded)),
    notAbout(inquiry, context, alone) {
      const section = sectionOf(context)
      if (!section || !isElliptical(inquiry.query) || isStrange(inquiry.query)) return undefined
      if (hasTopic(inquiry.query, alone)) return undefined
      if (alone.outcome === 'answer' && near.sections(section).has(knowledge.section(alone.section.id)))
        return undefined
      const citation = cite([{ claim: section.claims[0], section }])
      return reply.none(inquiry, { reason: 'not-about', citation }, [section])
    },
  }

  function sectionOf({ section }: Context): Section | undefined {
    return section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
  }

  function isElliptical({ words, folded, cues }: ParsedQuery): boolean {
    if (words.length === 0 || words.length > LONGEST) return false
    const content = telling(words)
    if (followUps.goesOn.test(folded)) return content.length <= MOST_CONTENT
    const leans =
      followUps.anaphor.test(folded) || (words.length <= SHORT_WITH_PRONOUN && followUps.pronoun.test(folded))
    if (words.some((word) => lexicon.selfReference(word.folded)) && !endsInAnaphor(words)) return false
    if (content.length === 0) return true
    if (content.length >= MOST_CONTENT) return false
    return leans || (words.length <= SHORT && (ASKING.some((cue) => cues.has(cue)) || !content.some(isTerm)))
  }

  /** "Varför står det så lite om undersköterskor?" has a pronoun, and a topic all the same. */
  function standsAlone({ words, folded }: ParsedQuery): boolean {
    return words.length > SHORT && telling(words).some(isTopic) && !followUps.goesOn.test(folded)
  }

  /** A word that the document does not know is a topic of its own. */
  function isStrange({ words, folded }: ParsedQuery): boolean {
    return words.length > SHORT && !followUps.goesOn.test(folded) && telling(words).some((word) => !index().holds(word))
  }

  function telling(words: readonly Word[]): Word[] {
    const { cueWord } = lexicon.intents
    return contentOf(words).filter(({ folded }) => ![light, cueWord, followUps.thin].some((says) => says.test(folded)))
  }

  function endsInAnaphor(words: readonly Word[]): boolean {
    return followUps.anaphor.test(spaced(words.slice(-1).map(({ folded }) => folded)))
  }

  /** True for a word that the glossary explains. */
  function isTerm({ folded }: Word): boolean {
    return index().vocabulary.terms(spaced([folded])).length > 0
  }

  /** True for a term, or a word that few sections use. */
  function isTopic(word: Word): boolean {
    return isTerm(word) || sectionsWith(word) !== undefined
  }

  /** True where a question names what it is about, or is one that is known. */
  function hasTopic({ words, folded }: ParsedQuery, alone: Answer): boolean {
    const content = telling(words)
    if (content.length === 0) return false
    if (content.some(isTerm) || !followUps.anaphor.test(folded)) return true
    return alone.outcome === 'answer' && likenessOf(alone) >= KNOWN_QUESTION
  }
}
