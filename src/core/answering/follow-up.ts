import type { WholeMessage } from '../languages/follow-up-words.ts'
import type { Answer } from '../model/answer.ts'
import type { Context } from '../model/context.ts'
import { listedFigures } from '../model/figures.ts'
import type { Section } from '../model/section.ts'
import { pagesIn } from '../query/references.ts'
import { foldedWords } from '../text/tokenise.ts'
import { createByPlace, type FollowUpAnswer } from './by-place.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import type { OpenTarget } from './open.ts'
import { createMoreOf, MORE_CLAIMS } from './more-of-section.ts'
import { namedSections } from './named-sections.ts'
import { cite, type Reply, type SaidClaim, sectionItems } from './reply.ts'
import { createSectionProposals } from './section-proposals.ts'
import { sectionSpokenOf } from './section-spoken-of.ts'

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
  const byPlace = createByPlace(engine, open)
  const proposals = createSectionProposals(engine, reply)
  const { more, whole, examples } = createMoreOf(engine, reply)
  return (inquiry, context) => {
    const folded = foldedWords(inquiry.question)
    const asks = (name: WholeMessage): boolean => words[name].regex.test(folded)
    const entry = words.entry.regex.exec(folded)?.[1]
    const opened = entry === undefined ? undefined : byPlace.entry(entry, folded, context)
    if (opened) return opened
    if (asks('rejection')) return { answer: reply.help(inquiry, 'rephrase') }
    if (asks('acknowledgement')) return { answer: reply.help(inquiry, 'noted') }
    if (asks('backToList')) return byPlace.listAgain(context)
    if (asks('next')) return byPlace.step(context, 1, folded)
    if (asks('previous')) return byPlace.step(context, -1, folded)
    const section = sectionSpokenOf(context, knowledge)
    const answer = section
      ? aboutSection(inquiry, section, context, asks)
      : asks('page')
        ? pageOfFirst(inquiry, context)
        : undefined
    return answer && { answer }
  }

  /** "Sidan?" after a list: where its first entry stands. */
  function pageOfFirst(inquiry: Inquiry, { listed }: Context): Answer | undefined {
    const [first] = listed.flatMap((target) =>
      target.to === 'section' && knowledge.has(target.section) ? [target] : [],
    )
    if (!first) return undefined
    const section = knowledge.section(first.section)
    return reply.found(inquiry, { claims: [{ claim: section.claims[0], section }], shape: 'place' })
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
    if (asks('doubt')) return reply.found(inquiry, { claims: [said[0]] })
    if (asks('page') || asksIfOnPage(inquiry, said[0]))
      return reply.found(inquiry, { claims: [said[0]], shape: 'place' })
    if (asks('verbatim')) return verbatim(inquiry, said)
    if (asks('examples')) return examples(inquiry, section, context.claims)
    if (asks('more')) return more(inquiry, section, context.claims)
    if (asks('whole')) return whole(inquiry, section)
    if (asks('figures')) return figures(inquiry, section, said[0])
    if (asks('isProposal')) return isProposal(inquiry, section, said)
    if (asks('proposals')) return proposals(inquiry, section)
    if (asks('shorter')) return reply.found(inquiry, { claims: [said[0]] })
    return undefined
  }

  /** "Sidan 9?" and "sidan 9 va" of what stands there; `sida 9` opens the page. */
  function asksIfOnPage({ typed, question }: Inquiry, { claim }: SaidClaim): boolean {
    const isAsked = typed.trim().endsWith('?') || lexicon.intents.frames.tag.regex.test(foldedWords(typed))
    const pages = isAsked ? pagesIn(question, lexicon.intents)?.pages : undefined
    return pages?.some((page) => claim.pages.includes(page)) === true
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

  /** Those that the section states; a no again, where that there are none was what was said. */
  function figures(inquiry: Inquiry, section: Section, said: SaidClaim): Answer {
    if (said.claim.silent) return reply.notStated(inquiry, said)
    const [first, ...others] = listedFigures([section])
    if (!first) return reply.notAbout(inquiry, section)
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
