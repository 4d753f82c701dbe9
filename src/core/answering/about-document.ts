import type { Catalogue } from '../model/catalogue.ts'
import { type Itself, itselfIn } from '../query/self-reference.ts'
import type { Analysis } from '../query/parse.ts'
import { fold } from '../text/normalise.ts'
import { UNDERSTANDING } from '../languages/index.ts'
import type { FindOpening } from './opening/index.ts'
import { asHits, type Inquiry, type Reply, type Route } from './reply.ts'
import { createMatchItself, type MatchItself } from '../retrieval/self-phrases.ts'
import type { Rank } from '../retrieval/ranking.ts'
import type { Language, Section, Term } from '../model/section.ts'

/** A phrase at least so like the question asks the same. .55 to .65 decide alike on our questions. */
const ASKS_THE_SAME = 0.6

/** A part with a phrase at least so like is meant rather than the document as a whole. */
const NEARLY = 0.4

/**
 * Questions about the document itself or its council: "vad gör rådet?", "när kom rapporten?". Their nouns stand in
 * questions about anything and are stop words to the search; here they are all that is asked about.
 */
export function createItself(catalogue: Catalogue, reply: Reply, rank: Rank, findOpening: FindOpening): Route {
  const matches = new Map<Language, MatchItself>()
  const council = catalogue.terms.find(({ forms }) => forms.some((form) => itselfIn(fold(form), 'sv') === 'council'))
  return (inquiry) => {
    const { analysis } = inquiry
    const subject = subjectOf(analysis)
    if (subject === undefined) return asksForAll(analysis) ? lead(inquiry, homeOf('document')) : undefined
    const match = matches.get(analysis.language) ?? createMatchItself(catalogue, analysis.language)
    matches.set(analysis.language, match)
    const found = match(analysis.text)
    const [best] = found
    if (best && best.score >= ASKS_THE_SAME) {
      return 'topic' in best.owner
        ? reply.none(inquiry, { reason: 'outside', topic: best.owner.topic }, homeOf(subject).slice(0, NEAREST))
        : lead(inquiry, [best.owner.section, ...homeOf(subject)])
    }
    const near = found.flatMap(({ owner, score }) => ('section' in owner && score >= NEARLY ? [owner.section] : []))
    // One word more about the document ("fick departementen promemorian?") says enough for the search.
    if (near.length === 0 && subject === 'document' && othersIn(analysis).length > 0) return undefined
    return lead(inquiry, [...near.slice(0, 1), ...ranked(homeOf(subject), analysis)])
  }

  function lead(inquiry: Inquiry, sections: readonly Section[]) {
    const [first, ...more] = [...new Set(sections)]
    if (!first) return undefined
    const opening = findOpening(first, inquiry.analysis)
    return reply.found(inquiry, [{ section: first, score: 1 }, ...asHits(more)], opening)
  }

  /** Where something more is said, it tells which of the parts is meant. */
  function ranked(home: readonly Section[], analysis: Analysis): readonly Section[] {
    if (othersIn(analysis).length === 0) return home
    const found = rank(analysis).hits.map(({ section }) => section)
    return [...found.filter((section) => home.includes(section)), ...home]
  }

  /** The parts that say most about the council, and about the document. */
  function homeOf(subject: Itself): Section[] {
    return subject === 'council'
      ? partsOf(council)
      : catalogue.documents.map(({ overview }) => catalogue.section(overview))
  }

  function partsOf(term: Term | undefined): Section[] {
    return (term?.parts ?? []).map((id) => catalogue.section(id))
  }
}

/** How many headings a "no" names. */
const NEAREST = 3

/** Beside the noun a question about itself may hold one word more: "hur finansieras rådet", "finns rådet kvar". */
const MOST_OTHER_WORDS = 1

/**
 * The document or the council, where a question is about it: little else is said, it stands last, and it is not merely
 * who says something ("enligt rådet") or where it stands ("i rapporten").
 */
function subjectOf(analysis: Analysis): Itself | undefined {
  const { words, folded, language } = analysis
  const { speaks, trailing } = UNDERSTANDING[language].itself
  const last = words.findLast((word) => !trailing.test(word.folded))
  const subject = last && itselfIn(last.folded, language)
  if (!subject || speaks.test(folded)) return undefined
  return othersIn(analysis).length <= MOST_OTHER_WORDS ? subject : undefined
}

/** What the question says besides. */
const othersIn = ({ words, language }: Analysis) =>
  words.filter(({ folded, isStop }) => !isStop && !UNDERSTANDING[language].itself.trailing.test(folded))

/** "Vad säger rådet?", "vad handlar rapporten om?": all that there is. */
const asksForAll = (analysis: Analysis): boolean =>
  UNDERSTANDING[analysis.language].itself.speaks.test(analysis.folded) && othersIn(analysis).length === 0
