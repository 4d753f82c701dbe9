import type { ListedKind } from '../../languages/reference-words.ts'
import type { Answer } from '../../model/answer.ts'
import { remainder } from '../../query/remainder.ts'
import { rankSections } from '../../retrieval/ranking.ts'
import { createAboutSubject } from '../about-subject.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry } from '../handler.ts'
import { type Reply, sectionItems } from '../reply.ts'

/**
 * Lists the sections of a kind about a subject, first those whose title names it; one alone is an answer, unless it was asked
 * how many there are.
 */
export type SubjectList = (
  inquiry: Inquiry,
  kind: ListedKind,
  /** The words that ask for the list. */
  words: readonly string[],
  counts: boolean,
) => Answer | undefined

export function createSubjectList(engine: Engine, reply: Reply): SubjectList {
  const { isAbout, isTitled } = createAboutSubject(engine)
  const { lexicon, index } = engine
  return (inquiry, kind, words, counts) => {
    const asked = remainder(inquiry.query, words, lexicon.intents).filter(
      ({ folded }) => !lexicon.intents.lists.relates.test(folded),
    )
    if (asked.length === 0) return undefined
    const ranked = rankSections(index(), inquiry.query).sections.filter(({ section }) => section.kind === kind)
    const about = ranked.filter(({ section }) => isAbout(section, asked))
    const named = about.filter(({ section }) => isTitled(section, asked))
    const byTitle = [...named, ...about.filter((one) => !named.includes(one))]
    const found = about.length > 0 || counts ? byTitle : ranked.slice(0, 1)
    const [only, ...more] = found
    const subject = asked.map(({ text }) => text).join(' ')
    if (only && more.length === 0 && !counts) return reply.section(inquiry, only.section, { hits: ranked })
    if (!only) return undefined
    const sections = found.map(({ section }) => section)
    return reply.list(inquiry, { by: 'subject', subject, kind, counted: counts }, sectionItems(sections))
  }
}
