import { fold } from '../text/normalise.ts'
import type { Word } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { ListedKind } from '../languages/index.ts'
import type { Inquiry, Reply } from './reply.ts'
import type { Rank } from '../retrieval/ranking.ts'
import type { Language, Section } from '../model/section.ts'
import { remainder } from '../query/remainder.ts'

/** A part belongs to a subject if it scores at least this share of the best; on the golden lists .75 keeps the meant ones. */
const SUBJECT_SHARE = 0.75

/** Shorter words begin too many others alike. */
const SHORTEST_BEGINNING = 6

/** The parts of a kind about what a question says besides the list word; one alone is an answer. */
export function createSubjectList(reply: Reply, rank: Rank) {
  return (inquiry: Inquiry, kind: ListedKind, word: string) => {
    const asked = remainder(inquiry.analysis, [word])
    const hits = rank(inquiry.analysis).hits.filter(({ section }) => section.kind === kind)
    const least = (hits[0]?.score ?? 0) * SUBJECT_SHARE
    const titled = hits.filter(({ section }) => hasInTitle(section, asked, inquiry.analysis.language))
    const near = [...titled, ...hits.filter((hit) => hit.score >= least && !titled.includes(hit))]
    const [only, ...more] = near
    if (!only) return undefined
    if (more.length === 0) return reply.found(inquiry, [only, ...hits.slice(1)])
    return reply.list(inquiry, { by: 'subject', subject: asked.map(({ text }) => text).join(' '), kind }, near)
  }
}

/** True where a title has every word, or one that begins alike: `digital` for `digitalisering`. */
function hasInTitle({ title }: Section, asked: readonly Word[], language: Language): boolean {
  const words = wordsOf(title[language]).map(fold)
  return asked.length > 0 && asked.every(({ folded }) => words.some((word) => beginsAlike(word, folded)))
}

function beginsAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short)
}
