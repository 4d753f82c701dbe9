import type { Answer, AskedText, Trace } from '../../model/answer.ts'
import { refOf, type Section } from '../../model/section.ts'
import { clausesOf } from '../../query/clauses.ts'
import { parse, type ParsedQuery } from '../../query/parsed-query.ts'
import { type ClaimCandidate, rankClaims } from '../../retrieval/rank-claims.ts'
import { type Ranking, rankSections } from '../../retrieval/ranking.ts'
import { decideScope, type ScopeDecision } from '../../scope/classifier.ts'
import { scopeFeatures } from '../../scope/features.ts'
import { SURE, topicOf } from '../../scope/topic.ts'
import { SCOPE_THRESHOLD } from '../../scope/weights.ts'
import { askedWords, unsaidIn } from '../asked-words.ts'
import { chooseClaims } from '../choose-claims.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry, IntentHandler } from '../handler.ts'
import { AS_LIKELY, isNoteOf, leadFirst } from '../lead-claim.ts'
import { cite, type Reply, toClaimRef } from '../reply.ts'
import { verdictFor } from '../verdict.ts'

/** More than three choices are a list. */
const MOST_ALTERNATIVES = 2

/** How many headings a "no" names, and how good the best must be to be near: a share of the best possible score. */
const NEAREST = 3
const NEAR = 0.3

/** A question this similar to one that a silent claim is asked is about the same, in scope or not. */
const SAME_SUBJECT = 0.35

/** How many claims a trace keeps. */
const TRACED = 8

/** What a search of one reading of the question found. */
interface Found {
  readonly query: ParsedQuery
  readonly ranking: Ranking
  readonly claims: readonly ClaimCandidate[]
  readonly scope: ScopeDecision
}

/** A question that no other handler knows: the claims that answer best, or an honest no. */
export interface Search extends IntentHandler {
  tryAnswer(inquiry: Inquiry): Answer
  /** @param count how many claims are wanted; nothing where the answer decides */
  answer(inquiry: Inquiry, count?: number): Answer
}

export function createSearch(engine: Engine, reply: Reply): Search {
  const { lexicon, language, index } = engine
  return { name: 'search', tryAnswer: (inquiry) => answer(inquiry), answer }

  function answer(inquiry: Inquiry, count?: number): Answer {
    const found = find(inquiry.query)
    const { scope } = found
    const claims = leadFirst(found.query, found.claims, lexicon)
    const [best, ...others] = claims
    const trace = toTrace(found)
    if (best?.claim.silent && (!scope.isOutOfScope || best.features.phrase >= SAME_SUBJECT))
      return deny(inquiry, best, trace)
    if (!best || scope.isOutOfScope) return refuse(inquiry, found, trace)
    return reply.found(inquiry, {
      claims: chooseClaims([best, ...others], count),
      verdict: verdictFor(inquiry.query, [best, ...others], engine),
      alternatives: alternativesTo(best, others),
      hits: sectionsOf(claims),
      trace,
    })
  }

  /** A long question is searched for as a whole and by its best clause: a story seldom asks in every sentence. */
  function find(query: ParsedQuery): Found {
    const whole = search(query)
    const [best] = clausesOf(query.text)
      .map((clause) => search(parse(clause, lexicon)))
      .sort((a, b) => a.scope.outOfScope - b.scope.outOfScope || b.ranking.match - a.ranking.match)
    return best ? together(whole, best) : whole
  }

  function search(query: ParsedQuery): Found {
    const ranking = rankSections(index(), query)
    const claims = rankClaims(index(), query, ranking)
    return { query, ranking, claims, scope: decideScope(scopeFeatures(query, ranking, claims[0])) }
  }

  /** Scores of the whole and of a clause added up; whether the document answers is the mean of what the two say. */
  function together(whole: Found, clause: Found): Found {
    const outOfScope = (whole.scope.outOfScope + clause.scope.outOfScope) / 2
    const sections = addScores(whole.ranking.sections, clause.ranking.sections)
    return {
      query: clause.query,
      ranking: { ...clause.ranking, sections },
      claims: addScores(whole.claims, clause.claims),
      scope: {
        ...clause.scope,
        outOfScope,
        isOutOfScope: whole.scope.isOutOfScope && clause.scope.isOutOfScope ? true : outOfScope > SCOPE_THRESHOLD,
      },
    }
  }

  /** The best claim says that the document is silent about what is asked. */
  function deny(inquiry: Inquiry, { claim, section, features }: ClaimCandidate, trace: Trace): Answer {
    const said = { claim, section }
    const refusal = {
      reason: 'not-stated',
      claim: toClaimRef(said, language),
      citation: cite([said]),
      asked: unlessSure(features.phrase, inquiry, claim.text[language]),
    } as const
    return reply.none(inquiry, refusal, [section], trace)
  }

  function refuse(inquiry: Inquiry, { query, ranking }: Found, trace: Trace): Answer {
    const nearest = ranking.match >= NEAR ? ranking.sections.slice(0, NEAREST).map(({ section }) => section) : []
    const topic = topicOf(query, ranking, lexicon)
    if (!topic) return reply.none(inquiry, { reason: 'no-match', asked: askedWords(inquiry, engine) }, nearest, trace)
    const { topic: name, answer: says, turnTo } = topic
    const refusal = {
      reason: 'out-of-scope',
      topic: name[language],
      asked: unlessSure(ranking.topic?.topic === topic ? ranking.topic.similarity.max : 0, inquiry, says[language]),
      answer: says[language],
      ...(turnTo && { turnTo }),
    } as const
    return reply.none(inquiry, refusal, topic.near ? nearest : [], trace)
  }

  /** What is asked is named too, unless it was surely meant by what is said of it. @param likeness 0 to 1 */
  function unlessSure(likeness: number, inquiry: Inquiry, said: string): AskedText | undefined {
    return likeness >= SURE ? undefined : unsaidIn(said, inquiry, engine)
  }

  function toTrace({ ranking, claims, scope }: Found): Trace {
    return {
      sections: ranking.sections.slice(0, TRACED).map(({ section, score }) => ({ section: refOf(section), score })),
      claims: claims.slice(0, TRACED).map((candidate) => ({
        claim: toClaimRef(candidate, language),
        score: candidate.score,
      })),
      outOfScope: scope.outOfScope,
      threshold: SCOPE_THRESHOLD,
      features: scope.features,
    }
  }
}

/** Sections whose best claim is as likely as the best of all; not the footnotes at that, which are named with it. */
function alternativesTo(best: ClaimCandidate, others: readonly ClaimCandidate[]) {
  const likely = others.filter(
    ({ section, score }) =>
      section !== best.section && !isNoteOf(section, best.claim) && score >= best.score - AS_LIKELY,
  )
  return [...new Set(likely.map(({ section }) => section))].slice(0, MOST_ALTERNATIVES)
}

/** Sections with the score of their best claim. @param claims best first */
function sectionsOf(claims: readonly ClaimCandidate[]): { readonly section: Section; readonly score: number }[] {
  const best = new Map(claims.toReversed().map(({ section, score }) => [section, score]))
  return [...best].map(([section, score]) => ({ section, score })).sort((a, b) => b.score - a.score)
}

/** Candidates with the sum of their scores in two rankings, best first; one that a ranking lacks has its least score. */
function addScores<T extends { readonly number: number; readonly score: number }>(
  some: readonly T[],
  others: readonly T[],
): T[] {
  const least = Math.min(...others.map(({ score }) => score))
  const scores = new Map(others.map(({ number, score }) => [number, score]))
  return some
    .map((candidate) => ({ ...candidate, score: candidate.score + (scores.get(candidate.number) ?? least) }))
    .sort((a, b) => b.score - a.score)
}
