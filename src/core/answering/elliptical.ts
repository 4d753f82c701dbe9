import type { AnswerKind } from '../languages/intents.ts'
import { contentOf } from '../languages/word.ts'
import type { Answer } from '../model/answer.ts'
import type { Claim } from '../model/claim.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { type ClaimCandidate, rankClaims } from '../retrieval/rank-claims.ts'
import { rankSections } from '../retrieval/ranking.ts'
import { fold } from '../text/normalise.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { cite, type Reply, toClaimRef } from './reply.ts'

/** A question of more words than this says by itself what it is about. */
const LONGEST = 7

/** Words. A question of no more leaves something out. */
const SHORT = 4

/** So many words that say anything leave out what they are about. */
const MOST_CONTENT = 2

/** The best claim of the section must have this share of the question's words, or it is about something else. */
const LEAST_COVERAGE = 0.6

/** Kinds of answer that a bare question word asks for. */
const KINDS: readonly AnswerKind[] = ['why', 'time', 'person', 'figure']

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
  /** True for a message of question words alone: by itself it asks for nothing. */
  readonly isBare: (inquiry: Inquiry) => boolean
  /** True for a question that goes on from another: "och för kommunen då?". */
  readonly goesOn: (inquiry: Inquiry) => boolean
  /** In one line what the question is taken to be about, where it has no topic of its own. */
  readonly notAbout: (inquiry: Inquiry, context: Context) => Answer | undefined
}

export function createElliptical({ knowledge, lexicon, language, index }: Engine, reply: Reply): Elliptical {
  const { followUps, light, answers } = lexicon.intents
  return {
    answer(inquiry, context, alone) {
      const section = sectionOf(context)
      if (!section || !isElliptical(inquiry.query)) return undefined
      if (alone.outcome !== 'none' && standsAlone(inquiry.query)) return undefined
      const best = search(inquiry.query, sectionsNear(section), context)
      if (!best) return undefined
      const said = { claim: best.claim, section: best.section }
      return best.claim.silent
        ? reply.none(inquiry, { reason: 'not-stated', claim: toClaimRef(said, language), citation: cite([said]) })
        : reply.found(inquiry, { claims: [said], hits: [{ section: best.section, score: best.score }] })
    },
    goesOn: ({ query }) =>
      followUps.goesOn.test(query.folded) &&
      isElliptical(query) &&
      !query.words.some((word) => lexicon.selfReference(word.folded)),
    isBare: ({ query }) => isElliptical(query) && telling(query.words).length === 0,
    notAbout(inquiry, context) {
      const section = sectionOf(context)
      if (!section || !isElliptical(inquiry.query) || hasTopic(inquiry.query)) return undefined
      const citation = cite([{ claim: section.claims[0], section }])
      return reply.none(inquiry, { reason: 'not-about', citation }, [section])
    },
  }

  function sectionOf({ section }: Context): Section | undefined {
    return section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
  }

  function isElliptical({ words, folded }: ParsedQuery): boolean {
    if (words.length === 0 || words.length > LONGEST) return false
    const content = telling(words)
    if (followUps.goesOn.test(folded)) return content.length <= MOST_CONTENT
    const leans = followUps.pronoun.test(folded)
    if (!leans && words.some((word) => lexicon.selfReference(word.folded))) return false
    return content.length === 0 || (content.length < MOST_CONTENT && (words.length <= SHORT || leans))
  }

  /** "Varför står det så lite om undersköterskor?" has a pronoun, and a topic all the same. */
  function standsAlone({ words, folded }: ParsedQuery): boolean {
    return words.length > SHORT && telling(words).length > 0 && !followUps.goesOn.test(folded)
  }

  function telling(words: ParsedQuery['words']) {
    return contentOf(words).filter((word) => !light.test(word.folded) && !lexicon.intents.cueWord.test(word.folded))
  }

  /** True where a word of the question is one that sections are about, or all that it can be about. */
  function hasTopic({ words, folded }: ParsedQuery): boolean {
    const content = telling(words)
    if (content.length > 0 && !followUps.pronoun.test(folded)) return true
    return content.some((word) => index().vocabulary.terms(spaced([word.folded])).length > 0)
  }

  /** The section, what it stands in, what stands in it, and its footnotes. */
  function sectionsNear(section: Section): Set<Section> {
    const ids = [
      section.id,
      ...(section.parent === undefined ? [] : [section.parent]),
      ...section.proposals,
      ...section.sameAs,
    ]
    const notes = section.footnotes.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
    return new Set([...ids.map((id) => knowledge.section(id)), ...notes])
  }

  function gives(kind: AnswerKind, { text }: Claim): boolean {
    return answers[kind].regex.test(spaced(wordsOf(text[language]).map(fold)))
  }

  function search(query: ParsedQuery, near: ReadonlySet<Section>, context: Context): ClaimCandidate | undefined {
    const ranking = rankSections(index(), query)
    const sections = ranking.sections.filter(({ section }) => near.has(section))
    const candidates = rankClaims(index(), query, { ...ranking, sections })
    if (telling(query.words).length > 0) {
      const [best] = candidates
      const counts = query.cues.has('figure') && best && !gives('figure', best.claim)
      return best && !counts && best.features.coverage >= LEAST_COVERAGE ? best : undefined
    }
    // Nothing but a question word: a claim of the section itself that gives that kind of answer and has not been said.
    const kind = KINDS.find((one) => query.cues.has(one))
    const said = new Set<string>(context.claims)
    return (
      kind &&
      candidates.find(
        ({ claim, section }) =>
          section.id === context.section &&
          !claim.denies &&
          !said.has(`${section.id}/${claim.id}`) &&
          gives(kind, claim),
      )
    )
  }
}
