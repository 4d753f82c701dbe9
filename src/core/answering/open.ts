import type { Answer } from '../model/answer.ts'
import { listRequestOf } from '../model/list-key.ts'
import type { Target } from '../model/target.ts'
import { parse } from '../query/parsed-query.ts'
import type { Engine } from './engine.ts'
import type { Inquiry } from './handler.ts'
import { createRoleList } from './handlers/role-list.ts'
import type { ListsOf } from './lists-of.ts'
import type { Reply, SaidClaim } from './reply.ts'

/** Opens what a button or an entry names. @returns undefined where the document lacks it: a button may be old, or forged */
export type OpenTarget = (target: Target) => Answer | undefined

export function createOpenTarget(engine: Engine, reply: Reply, listsOf: ListsOf): OpenTarget {
  const { knowledge, lexicon } = engine
  const roleList = createRoleList(engine, reply)
  return (target) => {
    switch (target.to) {
      case 'section':
        return knowledge.has(target.section)
          ? reply.section(inquiryFor(target.section), knowledge.section(target.section))
          : undefined
      case 'hits':
        return openHits(target)
      case 'claims':
        return openClaims(target)
      case 'term':
        return openTerm(target)
      case 'list':
        return openList(target)
    }
  }

  /** Nobody has typed anything: what is opened stands for the question. */
  function inquiryFor(name: string): Inquiry {
    return { typed: '', question: '', query: parse(name, lexicon) }
  }

  function openHits({ sections: ids }: Extract<Target, { to: 'hits' }>) {
    const [first, ...others] = ids.flatMap((id) => (knowledge.has(id) ? [knowledge.section(id)] : []))
    const hits = others.map((section, i) => ({ section, score: 1 / (i + 2) }))
    return first && reply.section(inquiryFor(ids.join(' ')), first, { hits })
  }

  function openClaims({ claims: ids, shape, verdict, term: head }: Extract<Target, { to: 'claims' }>) {
    const [first, ...more] = ids.flatMap(claimsOf)
    const term = knowledge.terms.find((one) => one.term === head)
    return (
      first &&
      reply.found(inquiryFor(ids.join(' ')), {
        claims: [first, ...more],
        verdict,
        ...(shape && { shape }),
        ...(term && { term }),
      })
    )
  }

  function claimsOf(id: string): SaidClaim[] {
    const [sectionId = '', claimId] = id.split('/')
    if (!knowledge.has(sectionId)) return []
    const section = knowledge.section(sectionId)
    return section.claims.filter((claim) => claim.id === claimId).map((claim) => ({ claim, section }))
  }

  function openTerm({ term: head }: Extract<Target, { to: 'term' }>) {
    const term = knowledge.terms.find((one) => one.term === head)
    return term && reply.section(inquiryFor(head), knowledge.section(term.sections[0]), { term })
  }

  function openList({ list: key }: Extract<Target, { to: 'list' }>) {
    const request = listRequestOf(key)
    const inquiry = inquiryFor(key)
    if (!request) return undefined
    switch (request.by) {
      case 'kind':
        return listsOf.kind(inquiry, request.kind)
      case 'role': {
        const role = knowledge.roles.find(({ id }) => id === request.role)
        const named = role && { role, words: [], at: 0, isActor: true, isPerson: false }
        const { kind } = request
        return named && roleList(inquiry, [named], kind && isListed(kind) ? { kind } : {})
      }
      case 'documents':
        // Documents are listed where all are known.
        return undefined
      case 'proposals-by-origin':
        return listsOf.proposalsByOrigin(inquiry)
      default:
        return listsOf[request.by](inquiry)
    }
  }
}

const isListed = (kind: string): kind is 'proposal' | 'lesson' | 'challenge' | 'footnote' =>
  kind !== 'section' && kind !== 'letter'
