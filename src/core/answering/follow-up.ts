import type { WholeMessage } from '../languages/follow-up-words.ts'
import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { listedFigures } from '../model/figures.ts'
import type { Section, SectionKind } from '../model/section.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import type { OpenTarget } from './open.ts'
import { createMoreOf, MORE_CLAIMS } from './more-of-section.ts'
import { namedSections } from './named-sections.ts'
import { cite, type Reply, type SaidClaim, sectionItems } from './reply.ts'
import { createSectionProposals } from './section-proposals.ts'

/** An answer to a follow-up, and the place in the last list that it was opened from. */
export interface FollowUpAnswer {
  readonly answer: Answer
  readonly opened?: number
}

/** Answers a message that only makes sense after the last answer; leaves every other alone. */
export type FollowUp = (inquiry: Inquiry, context: Context) => FollowUpAnswer | undefined

/** The claims that the last answer said of a section; its first where none is known. */
export function saidIn(section: Section, { claims, latest = claims.length }: Context): [SaidClaim, ...SaidClaim[]] {
  const said = claims
    .slice(0, latest)
    .flatMap((id) => section.claims.filter((claim) => id === `${section.id}/${claim.id}`))
  const [first, ...others] = said
  return [{ claim: first ?? section.claims[0], section }, ...others.map((claim) => ({ claim, section }))]
}

export function createFollowUp(engine: Engine, reply: Reply, open: OpenTarget): FollowUp {
  const { knowledge, lexicon, quoteClaim } = engine
  const words = lexicon.intents.followUps
  const numbered = new RegExp(`\\b(?:${lexicon.intents.references.number}) \\d`)
  const proposals = createSectionProposals(engine, reply)
  const { more, whole, examples } = createMoreOf(engine, reply)
  return (inquiry, context) => {
    const folded = foldedWords(inquiry.question)
    const asks = (name: WholeMessage): boolean => words[name].regex.test(folded)
    const entry = words.entry.regex.exec(folded)?.[1]
    const opened =
      entry === undefined
        ? undefined
        : (openListed(entry, folded, context) ?? openEntry(entry, context) ?? openNumber(entry, context))
    if (opened) return opened
    if (asks('rejection')) return { answer: reply.help(inquiry, 'rephrase') }
    if (asks('acknowledgement')) return { answer: reply.help(inquiry, 'noted') }
    if (asks('backToList')) return listAgain(context)
    if (asks('next')) return step(context, 1, folded)
    if (asks('previous')) return step(context, -1, folded)
    const section = sectionOf(context)
    if (!section) return undefined
    const answer = aboutSection(inquiry, section, context, asks)
    return answer && { answer }
  }

  function aboutSection(
    inquiry: Inquiry,
    section: Section,
    context: Context,
    asks: (name: WholeMessage) => boolean,
  ): Answer | undefined {
    const said = saidIn(section, context)
    if (asks('source')) return sources(inquiry, section, said)
    if (asks('usage') && section.kind === 'footnote') return usage(inquiry, section)
    if (asks('page')) return reply.found(inquiry, { claims: [said[0]], shape: 'place' })
    if (asks('verbatim')) return verbatim(inquiry, said)
    if (asks('examples')) return examples(inquiry, section, context.claims)
    if (asks('more')) return more(inquiry, section, context.claims)
    if (asks('whole')) return whole(inquiry, section)
    if (asks('figures')) return figures(inquiry, section)
    if (asks('isProposal')) return isProposal(inquiry, section, said)
    if (asks('proposals')) return proposals(inquiry, section)
    if (asks('shorter')) return reply.found(inquiry, { claims: [said[0]] })
    return undefined
  }

  function sectionOf({ section }: Context): Section | undefined {
    return section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
  }

  function listAgain(context: Context): FollowUpAnswer | undefined {
    const { list, listed } = context
    const key = list ?? (listed.length === 0 ? sectionOf(context)?.kind : undefined)
    const answer = key === undefined ? undefined : open({ to: 'list', list: key, page: 1 })
    return answer && { answer }
  }

  function openEntry(said: string, { listed }: Context): FollowUpAnswer | undefined {
    const { last } = lexicon.intents.references.numerals
    return openAt((last.includes(said) ? listed.length : numberIn(said)) - 1, listed)
  }

  /** "Nummer 8" of a list is the section that has that number; "den åttonde" is the eighth. */
  function openListed(said: string, folded: string, { listed }: Context): FollowUpAnswer | undefined {
    if (!numbered.test(folded)) return undefined
    const number = numberIn(said)
    return openAt(
      listed.findIndex(({ to, ...target }) => 'section' in target && sectionNumber(target.section) === number),
      listed,
    )
  }

  function sectionNumber(id: string): number | undefined {
    return knowledge.has(id) ? knowledge.section(id).number : undefined
  }

  /** The kind of section that a message names: `förslag` in "nästa förslag". */
  function kindIn(folded: string): SectionKind | undefined {
    return lexicon.intents.references.kinds.find(({ name }) => new RegExp(` (?:${name}) `).test(folded))?.kind
  }

  /** "Och 15?" after footnote 16: the section of the same kind with that number; "den sista", the last of the kind. */
  function openNumber(said: string, context: Context): FollowUpAnswer | undefined {
    const section = sectionOf(context)
    if (section?.number === undefined) return undefined
    const isLast = lexicon.intents.references.numerals.last.includes(said)
    const named = isLast
      ? knowledge.sections.findLast(({ kind }) => kind === section.kind)
      : knowledge.numbered(section.kind, numberIn(said))
    const answer = named && open({ to: 'section', section: named.id })
    return answer && { answer }
  }

  /** The number that an ordinal, a numeral or digits say: 2 for `andra`, `två`, `tvåan` and `2`. */
  function numberIn(said: string): number {
    const { ordinal, cardinal, noun } = lexicon.intents.references.numerals
    const places = [ordinal, cardinal, noun].map((words) => words.indexOf(said) + 1)
    return places.find((place) => place > 0) ?? Number.parseInt(said)
  }

  function openAt(at: number, listed: Context['listed']): FollowUpAnswer | undefined {
    const target = listed[at]
    const answer = target && open(target)
    return answer && { answer, opened: at }
  }

  /**
   * The next entry of the list, or the next section of its kind, or the next of the document. "Nästa förslag" after a
   * proposal is the next proposal, whatever was listed.
   */
  function step(context: Context, by: 1 | -1, folded: string): FollowUpAnswer | undefined {
    const section = sectionOf(context)
    const isNamed = section !== undefined && kindIn(folded) === section.kind
    if (context.listed.length > 0 && !isNamed) return openAt((context.at ?? -1) + by, context.listed)
    if (!section) return undefined
    const { sections } = knowledge
    const neighbour =
      section.number === undefined
        ? sections[sections.indexOf(section) + by]
        : knowledge.numbered(section.kind, section.number + by)
    const answer = neighbour && open({ to: 'section', section: neighbour.id })
    return answer && { answer }
  }

  /** The footnotes at the first of what was said that has any, or else of the section. */
  function sources(inquiry: Inquiry, section: Section, said: readonly [SaidClaim, ...SaidClaim[]]): Answer {
    if (section.kind === 'footnote') return reply.section(inquiry, section)
    const { footnotes } = said.find(({ claim }) => claim.footnotes.length > 0)?.claim ?? section
    const numbers = [...new Set(footnotes)]
    const [only, ...others] = numbers.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
    if (!only) return reply.none(inquiry, { reason: 'no-source', citation: cite(said) }, [section])
    return others.length === 0
      ? reply.section(inquiry, only)
      : reply.list(inquiry, { by: 'number', named: namedSections([only, ...others]) }, sectionItems([only, ...others]))
  }

  /** Those that the section states. */
  function figures(inquiry: Inquiry, section: Section): Answer {
    const [first, ...others] = listedFigures([section])
    if (!first)
      return reply.none(inquiry, { reason: 'not-about', citation: cite([{ claim: section.claims[0], section }]) }, [
        section,
      ])
    return reply.found(inquiry, { claims: [first, ...others.slice(0, MORE_CLAIMS - 1)] })
  }

  /** What a footnote is set at. */
  function usage(inquiry: Inquiry, { number }: Section): Answer | undefined {
    const [first, ...others] = knowledge.sections
      .filter(({ kind }) => kind !== 'footnote')
      .flatMap((section) => section.claims.map((claim) => ({ claim, section })))
      .filter(({ claim }) => number !== undefined && claim.footnotes.includes(number))
    return first && reply.found(inquiry, { claims: [first, ...others.slice(0, MORE_CLAIMS - 1)] })
  }

  /** Yes or no, with the proposal. */
  function isProposal(inquiry: Inquiry, section: Section, said: readonly [SaidClaim, ...SaidClaim[]]): Answer {
    if (section.kind === 'proposal') return reply.found(inquiry, { claims: [said[0]], verdict: 'yes' })
    return proposals(inquiry, section)
  }

  function verbatim(inquiry: Inquiry, said: readonly [SaidClaim, ...SaidClaim[]]): Answer {
    const isQuoted = said.some(({ claim, section }) => quoteClaim(section, claim))
    return isQuoted
      ? reply.found(inquiry, { claims: [said[0]] })
      : reply.found(inquiry, { claims: said, shape: 'unquoted' })
  }
}
