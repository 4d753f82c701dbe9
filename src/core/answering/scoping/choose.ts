import type { Answer, Found, List, None } from '../../model/answer.ts'
import type { Localised } from '../../model/language.ts'
import type { ListTopic } from '../../model/list-topic.ts'
import type { SectionRef } from '../../model/section.ts'
import type { ClaimId } from '../../model/target.ts'
import type { Exchange } from '../exchange.ts'
import { type Certainty, certaintyOf, coverageOf, likenessOf } from './certainty.ts'
import { hedged, isSameList, mergeLists, unanswered, withChoices, withNearest } from './merge.ts'
import type { Named } from './named.ts'
import { BESIDE, FIRST, INSTEAD, NEAR, precedenceOf } from './precedence.ts'
import { compareWords, type Wording } from './wording.ts'

/** What one document says to a question. */
export interface Candidate {
  readonly document: string
  readonly exchange: Exchange
  /** Nobody has written questions for it. */
  readonly unwritten: boolean
  readonly wording: Localised<Wording>
  /** Says claims of the document by their ids: what its classifier refused may be its own sentence all the same. */
  readonly say: (claims: readonly ClaimId[]) => Answer | undefined
}

interface Judged extends Candidate {
  readonly answer: Answer
  readonly certainty: Certainty
  /** The higher, the rather is this document's answer said; only above 0 is it said at all. */
  readonly rank: number
  /** True where its best section may be named though another document says no. */
  readonly near: boolean
}

/**
 * The answer to a question of which several documents may be meant: the clearly best one's, else the best with the
 * others to choose from. No only where each of them says no.
 * @param candidates newest first; the main one is what answers where none does
 */
export function chooseAnswer(candidates: readonly Candidate[], named: Named, main: string): Answer | undefined {
  const judged = judgeAll(candidates, named)
  const fallback = judged.find(({ document }) => document === main) ?? judged[0]
  const rather = judged.find(({ document }) => document === named.rather)
  if (rather && (rather.certainty === 'structural' || isSureOfItself(rather))) return spoken(rather)
  const structural = judged.filter(({ certainty }) => certainty === 'structural')
  const told = structural.length > 0 ? together(structural, judged, main) : undefined
  if (told) return told
  const [best, ...others] = judged
    .filter((one) => !structural.includes(one) && one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
  if (!best) return fallback && saidLast(fallback, judged)
  const said = spoken(best)
  const rivals = others.filter((other) => isRival(best, other))
  return said?.outcome === 'answer'
    ? withChoices(
        said,
        rivals.flatMap((rival) => spoken(rival) ?? []),
      )
    : said
}

/** What is said where no document answers: what nobody has written questions for does not say more than it covers. */
function saidLast({ document, answer, certainty, unwritten }: Judged, judged: readonly Judged[]): Answer {
  if (unwritten && certainty === 'none' && answer.outcome === 'answer') return unanswered(answer)
  if (answer.outcome !== 'none' || !isOpen(answer)) return answer
  const others = judged.filter((other) => other.near && other.document !== document)
  return withNearest(answer, others.flatMap(nearestOf))
}

/** The section of the sentence that is nearest. */
function nearestOf({ answer: { trace } }: Judged): SectionRef[] {
  const [claim] = trace?.claims ?? []
  return (trace?.sections ?? []).map(({ section }) => section).filter(({ id }) => id === claim?.claim.section)
}

/** True for a no to what was searched for; one to a number or a term that is not there is whole. */
const isOpen = ({ refusal: { reason } }: None): boolean => reason === 'no-match' || reason === 'out-of-scope'

const isSureOfItself = ({ certainty, unwritten }: Judged): boolean => certainty === 'sure' && !unwritten

/** Written documents are judged by themselves, unwritten ones beside the best of those. */
function judgeAll(candidates: readonly Candidate[], named: Named): Judged[] {
  const written = candidates.filter(({ unwritten }) => !unwritten).map((one) => judge(one, rankOfWritten(one, named)))
  const [rival] = [...written].sort((a, b) => b.rank - a.rank)
  return candidates.map((one) => {
    const known = written.find(({ document }) => document === one.document)
    if (known) return known
    if (!rival?.answer.trace) return judge(one, rankAlone(one, named))
    const precedence = precedenceBeside(one, rival, named)
    return judge(one, rankBeside(precedence, rival), precedence > NEAR)
  })
}

function judge(candidate: Candidate, rank: number, near = false): Judged {
  const { answer } = candidate.exchange
  return { ...candidate, answer, certainty: certaintyOf(answer, candidate.unwritten), rank, near }
}

/** Sure before likely; of two that are sure, the one that has been asked nearly the same. */
function rankOfWritten({ document, exchange: { answer } }: Candidate, { rather }: Named): number {
  const certainty = certaintyOf(answer, false)
  const hint = document === rather ? HINT : 0
  if (certainty === 'sure') return hint + (likenessOf(answer) >= SAME_QUESTION ? ASKED_RANK : SURE_RANK)
  return certainty === 'likely' ? hint + LIKELY_RANK : 0
}

/** No written document beside it: by how much of the question its best sentence has. */
function rankAlone({ document, exchange: { answer } }: Candidate, { rather }: Named): number {
  const certainty = certaintyOf(answer, true)
  if (certainty === 'none') return 0
  return (document === rather ? HINT : 0) + (certainty === 'sure' ? SURE_RANK : coverageOf(answer))
}

/** How sure it is that the question is for an unwritten document rather than for a written one. */
function precedenceBeside(candidate: Candidate, rival: Judged, { rather, another, question }: Named): number {
  if (another) return -Infinity
  const { document, exchange, wording } = candidate
  const hint = rather === document ? 1 : rather === rival.document ? -1 : 0
  const said = { own: exchange.answer, written: rival.answer }
  return precedenceOf({ ...said, ...compareWords(question, said, wording, rival.wording), hint })
}

/** Above or below a written document that answers, or in the place of one that refuses. */
function rankBeside(precedence: number, rival: Judged): number {
  if (rival.rank > 0 && precedence > FIRST) return FIRST_RANK + precedence
  const least = rival.rank > 0 ? BESIDE : INSTEAD
  return Math.max(0, precedence - least)
}

/** Ranks of written documents; those of unwritten ones lie below, or above all. */
const FIRST_RANK = 60
const ASKED_RANK = 40
const SURE_RANK = 30
const LIKELY_RANK = 20

/** A document that a question hints at goes before one that is as sure. */
const HINT = 15
const SAME_QUESTION = 0.4

/** What is worth offering beside the best: as sure, or what the best is not sure against. */
function isRival(best: Judged, other: Judged): boolean {
  if (other.certainty === 'sure') return true
  return best.certainty !== 'sure' && coverageOf(other.answer) >= coverageOf(best.answer) / 2
}

/** What a document says: its answer, or its nearest sentence said as no more than that. */
function spoken({ answer, certainty, unwritten, say }: Judged): Answer | undefined {
  if (!unwritten || certainty === 'structural') return answer
  const [first] = answer.trace?.claims ?? []
  if (answer.outcome === 'list' || !first) return answer
  const said = answer.outcome === 'answer' ? answer : reasked(say([`${first.claim.section}/${first.claim.id}`]), answer)
  return said?.outcome === 'answer' && certainty !== 'sure' ? hedged(said) : said
}

/** What was opened by its id, as an answer to the question. */
function reasked(opened: Answer | undefined, { id, question, trace }: Answer): Found | undefined {
  if (opened?.outcome !== 'answer') return undefined
  const [own, ...others] = trace?.sections ?? []
  const hits = own ? ([own, ...others] as const) : opened.hits
  return { ...opened, id, question, hits, ...(trace && { trace }) }
}

/**
 * Lists of the same thing one after another; sections of the same number as choices, those of a document that questions
 * have been written for first. A list by a role or a subject is the main document's, where it has one.
 */
function together(structural: readonly Judged[], judged: readonly Judged[], main: string): Answer | undefined {
  const own = judged.find(({ document }) => document === main)
  // By its form alone, a document that nobody has written questions for does not go before one that was searched.
  const isSearched = own?.answer.trace !== undefined && !structural.includes(own)
  if (isSearched && structural.every(({ unwritten }) => unwritten)) return undefined
  const [first, ...more] = [...structural]
    .sort((a, b) => Number(a.unwritten) - Number(b.unwritten))
    .map(({ answer }) => answer)
  if (first?.outcome === 'list') {
    const others = structural.flatMap(({ answer }): List[] =>
      answer.outcome === 'list' && (answer === first || isSameList(answer, first)) ? [answer] : [],
    )
    const [list = first, ...rest] = others
    return SHARED_LISTS.has(first.topic.by) ? mergeLists([list, ...rest]) : first
  }
  return first?.outcome === 'answer' && !first.term ? withChoices(first, more) : first
}

/** Lists that every document has of its own. */
const SHARED_LISTS: ReadonlySet<ListTopic['by']> = new Set([
  'kind',
  'count',
  'pages',
  'number',
  'figures',
  'sources',
  'about',
  'glossary',
  'authorities',
])
