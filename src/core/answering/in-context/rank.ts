import type { AnswerKind } from '../../languages/answer-kind.ts'
import { contentOf } from '../../languages/word.ts'
import type { Claim } from '../../model/claim.ts'
import type { Context } from '../../model/context.ts'
import type { Section } from '../../model/section.ts'
import { parse, type ParsedQuery } from '../../query/parsed-query.ts'
import { weightedSum } from '../../retrieval/log-odds.ts'
import { type ClaimCandidate, rankClaims } from '../../retrieval/rank-claims.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { featuresOf, HELD, matchOf } from '../../text/similarity.ts'
import { foldedWords } from '../../text/tokenise.ts'
import type { Engine } from '../engine.ts'
import { saidIn } from '../follow-up.ts'
import { CONTEXT_FEATURES, type ContextCandidate, contextFeatures } from './features.ts'
import type { Leaning } from './leaning.ts'
import { sectionsNear } from './near-sections.ts'
import { CONTEXT_WEIGHTS } from './weights.ts'

/**
 * Ranks the claims that may answer a question which leans on the last answer, best first.
 * @param section that was spoken of
 */
export type RankInContext = (
  query: ParsedQuery,
  leaning: Leaning,
  section: Section,
  context: Context,
) => ContextCandidate[]

const KINDS: readonly AnswerKind[] = ['figure', 'time', 'person', 'why']

export function createRankInContext({ knowledge, lexicon, language, index }: Engine): RankInContext {
  const { answers } = lexicon.intents
  /** Claims recur from message to message: each is read once. */
  const kindsOf = new Map<Claim, ReadonlySet<AnswerKind>>()
  return (query, leaning, section, context) => {
    const near = sectionsNear(section, knowledge)
    const latest = latestOf(context)
    const scoreTogether = createScoreTogether(query, firstSaid(section, context))
    const naming = createNaming(leaning)
    const candidates = candidatesFor(query, near)
    const best = Math.max(...candidates.map(({ score }) => score))
    return candidates
      .map((candidate): ContextCandidate => {
        const gives = kindsIn(candidate.claim)
        const id = idOf(candidate)
        const standing = {
          isInSection: candidate.section === section,
          isNear: candidate.section !== section && near.has(candidate.section),
          wasSaid: context.claims.includes(id) && !latest.includes(id),
          names: naming(candidate.claim),
          gives: KINDS.some((kind) => query.cues.has(kind) && gives.has(kind)),
          jointly: scoreTogether(candidate),
        }
        const features = contextFeatures(candidate, best, standing, leaning)
        return {
          ...candidate,
          features,
          standing,
          answers: gives,
          score: weightedSum(CONTEXT_FEATURES, CONTEXT_WEIGHTS, features),
        }
      })
      .sort((a, b) => b.score - a.score)
  }

  /** The claims of the best sections, and of those near what was spoken of. */
  function candidatesFor(query: ParsedQuery, near: ReadonlySet<Section>): ClaimCandidate[] {
    const ranking = rankSections(index(), query)
    const found = rankClaims(index(), query, ranking)
    const searched = new Set(found.map((candidate) => candidate.section))
    const sections = ranking.sections.filter(({ section }) => near.has(section) && !searched.has(section))
    return [...found, ...rankClaims(index(), query, { ...ranking, sections }, ranking.sections[0]?.score)]
  }

  /**
   * How much less a claim answers a question and what was said last together than the best one does: a second search. A
   * claim that it does not find answers no better than the last that it finds.
   */
  function createScoreTogether(query: ParsedQuery, said: string): (candidate: ClaimCandidate) => number {
    const told = contentOf(lexicon.tokenise(said)).map(({ text }) => text)
    const together = parse([query.text, ...told].join(' '), lexicon)
    const found = rankClaims(index(), together, rankSections(index(), together))
    const scores = new Map(found.map(({ number, score }) => [number, score]))
    const [best = 0, least = best] = [found[0]?.score, found.at(-1)?.score]
    return ({ number }) => (scores.get(number) ?? least) - best
  }

  /** True for a claim whose text has all that the question is about, in some form or another way of saying it. */
  function createNaming({ telling }: Leaning): (claim: Claim) => boolean {
    const { synonyms } = index().vocabulary
    const terms = telling.map((word) => ({ word, synonyms: synonyms(word) }))
    return ({ text }) => {
      if (terms.length === 0) return false
      const words = featuresOf(lexicon.tokeniseKnown(text[language]))
      return terms.every((term) => matchOf(term, words) >= HELD)
    }
  }

  /** What was said first in the last answer. */
  function firstSaid(section: Section, context: Context): string {
    const [{ claim }] = saidIn(section, context)
    return claim.text[language]
  }

  function kindsIn(claim: Claim): ReadonlySet<AnswerKind> {
    const kinds = kindsOf.get(claim) ?? new Set(KINDS.filter((kind) => gives(kind, claim)))
    kindsOf.set(claim, kinds)
    return kinds
  }

  function gives(kind: AnswerKind, { text, figure }: Claim): boolean {
    if (kind === 'figure') return figure !== undefined && figure.kind !== 'date' && figure.kind !== 'reference'
    if (kind === 'time' && figure?.kind === 'date') return true
    return answers[kind].regex.test(foldedWords(text[language]))
  }
}

/** The claims of the last answer. */
const latestOf = ({ claims, latest = claims.length }: Context): Context['claims'] => claims.slice(0, latest)

const idOf = ({ claim, section }: ClaimCandidate) => `${section.id}/${claim.id}` as const
