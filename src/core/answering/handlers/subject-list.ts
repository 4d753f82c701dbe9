import type { ListedKind } from '../../languages/intents.ts'
import type { Word } from '../../languages/word.ts'
import type { Answer } from '../../model/answer.ts'
import type { Section } from '../../model/section.ts'
import { remainder } from '../../query/remainder.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { featuresOf, HELD, matchOf, type TextFeatures } from '../../text/similarity.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry } from '../handler.ts'
import { type Reply, sectionItems } from '../reply.ts'

/** Lists the sections of a kind about a subject; one alone is an answer, unless it was asked how many there are. */
export type SubjectList = (
  inquiry: Inquiry,
  kind: ListedKind,
  /** The words that ask for the list. */
  words: readonly string[],
  counts: boolean,
) => Answer | undefined

/**
 * Complete rather than short: a section is about a subject where its title and its claims, other than those that deny
 * something, hold every word of it.
 */
export function createSubjectList({ lexicon, language, index }: Engine, reply: Reply): SubjectList {
  const texts = new Map<string, TextFeatures>()
  return (inquiry, kind, words, counts) => {
    const asked = remainder(inquiry.query, words, lexicon.intents).filter(
      ({ folded }) => !lexicon.intents.lists.relates.test(folded),
    )
    if (asked.length === 0) return undefined
    const ranked = rankSections(index(), inquiry.query).sections.filter(({ section }) => section.kind === kind)
    const about = ranked.filter(({ section }) => isAbout(section, asked))
    const found = about.length > 0 || counts ? about : ranked.slice(0, 1)
    const [only, ...more] = found
    const subject = asked.map(({ text }) => text).join(' ')
    if (only && more.length === 0 && !counts) return reply.section(inquiry, only.section, { hits: ranked })
    if (!only) return undefined
    const sections = found.map(({ section }) => section)
    return reply.list(inquiry, { by: 'subject', subject, kind, counted: counts }, sectionItems(sections))
  }

  function isAbout({ title, claims }: Section, asked: readonly Word[]): boolean {
    const said = [title[language], ...claims.filter(({ denies }) => !denies).map(({ text }) => text[language])]
    return asked.every((word) => said.some((text) => isSaid(word, read(text))))
  }

  function isSaid(word: Word, text: TextFeatures): boolean {
    const { synonyms } = index().vocabulary
    return matchOf({ word, synonyms: synonyms(word) }, text) >= HELD || beginsAlike(word, text)
  }

  function read(text: string): TextFeatures {
    const known = texts.get(text) ?? featuresOf(lexicon.tokeniseKnown(text))
    texts.set(text, known)
    return known
  }
}

/** Characters. Shorter stems begin too many others alike. */
const SHORTEST_BEGINNING = 6

/** `digitalisering` for `digitala`. */
function beginsAlike({ stem }: Word, { stems }: TextFeatures): boolean {
  for (const other of stems) {
    const [short, long] = other.length < stem.length ? [other, stem] : [stem, other]
    if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return true
  }
  return false
}
