import type { FollowUpWords } from '../languages/intents.ts'
import type { Answer } from '../model/answer.ts'
import type { Claim } from '../model/claim.ts'
import type { Context } from '../model/context.ts'
import { refOf, type Section } from '../model/section.ts'
import { fold } from '../text/normalise.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import type { OpenTarget } from './open.ts'
import { cite, type Reply, type SaidClaim, sectionItems } from './reply.ts'

/** An answer to a follow-up, and the place in the last list that it was opened from. */
export interface FollowUpAnswer {
  readonly answer: Answer
  readonly opened?: number
}

/** Answers a message that only makes sense after the last answer; leaves every other alone. */
export type FollowUp = (inquiry: Inquiry, context: Context) => FollowUpAnswer | undefined

/** "Mer" says so many claims more; "hela" as many as one message holds. */
const MORE_CLAIMS = 3
const WHOLE_CLAIMS = 10

export function createFollowUp(engine: Engine, reply: Reply, open: OpenTarget): FollowUp {
  const { knowledge, lexicon, quoteClaim } = engine
  const words = lexicon.intents.followUps
  return (inquiry, context) => {
    const folded = spaced(wordsOf(inquiry.question).map(fold))
    const asks = (name: Exclude<keyof FollowUpWords, 'goesOn' | 'pronoun'>): boolean => words[name].regex.test(folded)
    const entry = words.entry.regex.exec(folded)?.[1]
    if (entry !== undefined && context.listed.length > 0) return openEntry(entry, context)
    if (asks('next')) return step(context, 1)
    if (asks('previous')) return step(context, -1)
    const section = sectionOf(context)
    if (!section) return undefined
    const said = saidIn(section, context)
    const answer = aboutSection(inquiry, section, said, asks)
    return answer && { answer }
  }

  function aboutSection(
    inquiry: Inquiry,
    section: Section,
    said: readonly [SaidClaim, ...SaidClaim[]],
    asks: (name: 'source' | 'page' | 'more' | 'whole' | 'proposals' | 'verbatim' | 'shorter') => boolean,
  ): Answer | undefined {
    if (asks('source')) return sources(inquiry, section, said)
    if (asks('page')) return reply.found(inquiry, { claims: [said[0]], shape: 'place' })
    if (asks('more')) return more(inquiry, section, said)
    if (asks('whole')) return whole(inquiry, section)
    if (asks('proposals')) return proposals(inquiry, section)
    if (asks('verbatim')) return verbatim(inquiry, said)
    if (asks('shorter')) return reply.found(inquiry, { claims: [said[0]] })
    return undefined
  }

  function sectionOf({ section }: Context): Section | undefined {
    return section !== undefined && knowledge.has(section) ? knowledge.section(section) : undefined
  }

  /** The claims that were said of a section; its first where none is known. */
  function saidIn(section: Section, { claims }: Context): [SaidClaim, ...SaidClaim[]] {
    const ids = new Set<string>(claims)
    const [first, ...others] = section.claims.filter(({ id }) => ids.has(`${section.id}/${id}`))
    return [{ claim: first ?? section.claims[0], section }, ...others.map((claim) => ({ claim, section }))]
  }

  function openEntry(said: string, { listed }: Context): FollowUpAnswer | undefined {
    const { ordinal, last } = lexicon.intents.references.numerals
    const number = last.includes(said) ? listed.length : ordinal.indexOf(said) + 1 || Number(said)
    return openAt(number - 1, listed)
  }

  function openAt(at: number, listed: Context['listed']): FollowUpAnswer | undefined {
    const target = listed[at]
    const answer = target && open(target)
    return answer && { answer, opened: at }
  }

  /** The next entry of the list, or the next section of its kind, or the next of the document. */
  function step(context: Context, by: 1 | -1): FollowUpAnswer | undefined {
    if (context.listed.length > 0) return openAt((context.at ?? -1) + by, context.listed)
    const section = sectionOf(context)
    if (!section) return undefined
    const { sections } = knowledge
    const neighbour =
      section.number === undefined
        ? sections[sections.indexOf(section) + by]
        : knowledge.numbered(section.kind, section.number + by)
    const answer = neighbour && open({ to: 'section', section: neighbour.id })
    return answer && { answer }
  }

  /** The footnotes at what was said, or else of the section. */
  function sources(inquiry: Inquiry, section: Section, said: readonly [SaidClaim, ...SaidClaim[]]): Answer {
    if (section.kind === 'footnote') return reply.section(inquiry, section)
    const own = said.flatMap(({ claim }) => claim.footnotes)
    const numbers = [...new Set(own.length > 0 ? own : section.footnotes)]
    const [only, ...others] = numbers.flatMap((number) => knowledge.numbered('footnote', number) ?? [])
    if (!only) return reply.none(inquiry, { reason: 'no-source', citation: cite(said) }, [section])
    return others.length === 0
      ? reply.section(inquiry, only)
      : reply.list(inquiry, { by: 'sources' }, sectionItems([only, ...others]))
  }

  /** What has not been said yet; the whole where all has. */
  function more(inquiry: Inquiry, section: Section, said: readonly SaidClaim[]): Answer {
    const known = new Set(said.map(({ claim }) => claim))
    const [first, ...others] = section.claims.filter((claim) => !known.has(claim) && !claim.denies)
    if (!first) return whole(inquiry, section)
    return reply.found(inquiry, { claims: toSaid([first, ...others.slice(0, MORE_CLAIMS - 1)], section) })
  }

  function whole(inquiry: Inquiry, section: Section): Answer {
    const [first, ...others] = section.claims.filter(({ denies }) => !denies)
    const claims = [first ?? section.claims[0], ...others.slice(0, WHOLE_CLAIMS - 1)] as const
    return reply.found(inquiry, { claims: toSaid(claims, section) })
  }

  /** The proposals made in a section, or related to it. */
  function proposals(inquiry: Inquiry, section: Section): Answer {
    const ids = [...section.proposals, ...section.related, ...(section.kind === 'proposal' ? [section.id] : [])]
    const own = section.proposals.length > 0 ? section.proposals : ids
    const found = [...new Set(own)].map((id) => knowledge.section(id)).filter(({ kind }) => kind === 'proposal')
    const denial = section.proposals.length === 0 && section.claims.find(deniesProposal)
    if (denial) return reply.found(inquiry, { claims: [{ claim: denial, section }] })
    const [only, ...others] = found
    if (!only)
      return reply.none(inquiry, { reason: 'not-about', citation: cite([{ claim: section.claims[0], section }]) })
    return others.length === 0
      ? reply.section(inquiry, only)
      : reply.list(
          inquiry,
          { by: 'subject', subject: section.title[engine.language], kind: 'proposal', counted: false },
          found.map(toItem),
        )
  }

  /** True for a claim that says that a section proposes nothing. */
  function deniesProposal({ denies, text }: Claim): boolean {
    return denies && lexicon.intents.cues.proposal.regex.test(spaced(wordsOf(text[engine.language]).map(fold)))
  }

  function verbatim(inquiry: Inquiry, said: readonly [SaidClaim, ...SaidClaim[]]): Answer {
    const isQuoted = said.some(({ claim, section }) => quoteClaim(section, claim))
    return isQuoted
      ? reply.found(inquiry, { claims: [said[0]] })
      : reply.none(inquiry, { reason: 'no-original', citation: cite(said) }, [said[0].section])
  }
}

const toItem = (section: Section) => ({ type: 'section', section: refOf(section) }) as const

const toSaid = ([first, ...more]: readonly [Claim, ...Claim[]], section: Section): [SaidClaim, ...SaidClaim[]] => [
  { claim: first, section },
  ...more.map((claim) => ({ claim, section })),
]
