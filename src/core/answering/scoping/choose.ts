import type { Answer, Found, List } from '../../model/answer.ts'
import type { ListTopic } from '../../model/list-topic.ts'
import type { ClaimId } from '../../model/target.ts'
import type { Exchange } from '../answerer.ts'
import { type Certainty, certaintyOf, coverageOf, likenessOf } from './certainty.ts'
import { hedged, isSameList, mergeLists, withChoices } from './merge.ts'
import type { Named } from './named.ts'

/** What one document says to a question. */
export interface Candidate {
  readonly document: string
  readonly exchange: Exchange
  /** Nobody has written questions for it. */
  readonly unwritten: boolean
  /** Says claims of the document by their ids: what its classifier refused may be its own sentence all the same. */
  readonly say: (claims: readonly ClaimId[]) => Answer | undefined
}

interface Judged extends Candidate {
  readonly answer: Answer
  readonly certainty: Certainty
}

/**
 * The answer to a question of which several documents may be meant: the clearly best one's, else the best with the
 * others to choose from. No only where each of them says no.
 * @param candidates newest first; the main one is what answers where none does
 */
export function chooseAnswer(candidates: readonly Candidate[], named: Named, main: string): Answer | undefined {
  const judged = candidates.map(judge)
  const fallback = judged.find(({ document }) => document === main) ?? judged[0]
  const rather = judged.find(({ document }) => document === named.rather)
  if (rather && ['structural', 'sure'].includes(rather.certainty)) return spoken(rather)
  const structural = judged.filter(({ certainty }) => certainty === 'structural')
  const told = structural.length > 0 ? together(structural, judged, main) : undefined
  if (told) return told
  const ranked = judged.filter((one) => !structural.includes(one)).sort((a, b) => rankOf(b, named) - rankOf(a, named))
  const [best, ...others] = ranked.filter(({ certainty }) => certainty !== 'none')
  if (!best) return fallback?.answer
  const said = spoken(best)
  const rivals = others.filter((other) => isRival(best, other))
  return said?.outcome === 'answer'
    ? withChoices(
        said,
        rivals.flatMap((rival) => spoken(rival) ?? []),
      )
    : said
}

function judge(candidate: Candidate): Judged {
  const { answer } = candidate.exchange
  return { ...candidate, answer, certainty: certaintyOf(answer, candidate.unwritten) }
}

/** Sure before likely before near; of two that are sure, the one that has been asked nearly the same. */
function rankOf({ certainty, answer, unwritten, document }: Judged, { rather }: Named): number {
  const hint = document === rather ? HINT : 0
  if (unwritten)
    return (
      hint +
      (certainty === 'sure' ? 3 : certainty === 'related' ? (coverageOf(answer) >= TOUCHES_CLEARLY ? 2 : 0.5) : 0)
    )
  if (certainty === 'sure') return hint + (likenessOf(answer) >= SAME_QUESTION ? 4 : 2.5)
  return hint + (certainty === 'likely' ? 1 : 0)
}

/** A document that a question hints at goes before one that is as sure. */
const HINT = 0.75
const SAME_QUESTION = 0.4

/**
 * A sentence that has less of the question does not go before an answer that is likely. At .4 seventeen of 1,020 questions
 * on the memo are lost to a report beside it, at .6 four.
 */
const TOUCHES_CLEARLY = 0.6

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
