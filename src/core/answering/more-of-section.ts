import type { Answer } from '../model/answer.ts'
import type { Claim } from '../model/claim.ts'
import type { Context } from '../model/context.ts'
import type { Section } from '../model/section.ts'
import { foldedWords } from '../text/tokenise.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import type { Reply, SaidClaim } from './reply.ts'

/** "Mer" says so many claims more; "hela" as many as one message holds. */
export const MORE_CLAIMS = 3
const WHOLE_CLAIMS = 10

/** What else a section states. @param said the claims that were said already, those of the last answer first */
export interface MoreOf {
  readonly more: (inquiry: Inquiry, section: Section, said: Context['claims']) => Answer
  readonly whole: (inquiry: Inquiry, section: Section) => Answer
  readonly examples: (inquiry: Inquiry, section: Section, said: Context['claims']) => Answer
}

export function createMoreOf({ lexicon, language }: Engine, reply: Reply): MoreOf {
  const { exemplifies } = lexicon.intents.followUps
  return { more, whole, examples }

  /** What has not been said yet: what follows the last answer's first claim, then what stands before; the whole where all has. */
  function more(inquiry: Inquiry, section: Section, said: Context['claims']): Answer {
    const known = new Set(said)
    const { claims } = section
    const from = claims.findIndex(({ id }) => said[0] === `${section.id}/${id}`)
    const [first, ...others] = [...claims.slice(from + 1), ...claims.slice(0, from + 1)].filter(
      ({ id, denies }) => !known.has(`${section.id}/${id}`) && !denies,
    )
    if (!first) return whole(inquiry, section)
    return reply.found(inquiry, { claims: toSaid([first, ...others.slice(0, MORE_CLAIMS - 1)], section) })
  }

  /** What names some of several; what has not been said first. */
  function examples(inquiry: Inquiry, section: Section, said: Context['claims']): Answer {
    const naming = section.claims.filter(({ text, denies }) => !denies && exemplifies.test(foldedWords(text[language])))
    const wasSaid = ({ id }: Claim): boolean => said.includes(`${section.id}/${id}`)
    const [first, ...others] = [...naming.filter((claim) => !wasSaid(claim)), ...naming.filter(wasSaid)]
    if (!first) return more(inquiry, section, said)
    return reply.found(inquiry, { claims: toSaid([first, ...others.slice(0, MORE_CLAIMS - 1)], section) })
  }

  function whole(inquiry: Inquiry, section: Section): Answer {
    const [first, ...others] = section.claims.filter(({ denies }) => !denies)
    const claims = [first ?? section.claims[0], ...others.slice(0, WHOLE_CLAIMS - 1)] as const
    return reply.found(inquiry, { claims: toSaid(claims, section) })
  }
}

const toSaid = ([first, ...more]: readonly [Claim, ...Claim[]], section: Section): [SaidClaim, ...SaidClaim[]] => [
  { claim: first, section },
  ...more.map((claim) => ({ claim, section })),
]
