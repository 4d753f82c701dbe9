import type { ByRole } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { type ListedKind, UNDERSTANDING } from '../languages/index.ts'
import { asHits, type Inquiry, type Reply } from './reply.ts'
import type { Role, Section, SectionKind } from '../model/section.ts'
import type { NamedRole } from '../query/roles.ts'

/** What was asked about the parts that concern someone. */
export interface Wanted {
  readonly kind?: ListedKind
  /** True for "how many". */
  readonly count?: boolean
}

/** Lists what concerns some roles; nothing where no part does. */
export type ListForRoles = (
  inquiry: Inquiry,
  roles: readonly NamedRole[],
  wanted: Wanted,
) => ReturnType<Reply['list']> | undefined

export function createListForRoles(catalogue: Catalogue, reply: Reply): ListForRoles {
  return (inquiry, named, { kind, count = false }) => {
    const [role, ...others] = named.map((one) => one.role)
    if (!role) return undefined
    const { folded, language } = inquiry.analysis
    const every = others.length > 0 && UNDERSTANDING[language].every.test(folded)
    const lists = [role, ...others].map((one) => sectionsFor(catalogue, one))
    const sections = (every ? inEvery(lists) : inTurn(lists)).filter((part) => kind === undefined || part.kind === kind)
    if (sections.length === 0) return undefined
    const topic: ByRole = { by: 'role', role, others, every, ...(kind && { kind }) }
    return reply.list(inquiry, count ? { ...topic, total: sections.length } : topic, asHits(sections))
  }
}

/** The parts that concern a role, best first: those the editor chose, then the others that name it as an actor. */
export function sectionsFor(catalogue: Catalogue, role: Role): Section[] {
  const chosen = role.sections.map((id) => catalogue.section(id))
  const others = catalogue.sections.filter((section) => section.actors.includes(role.id) && !chosen.includes(section))
  return [...chosen, ...FOR_ROLES.flatMap((kind) => others.filter((section) => section.kind === kind))]
}

/** The kinds that someone who acts wants, in this order; forewords and letters concern everybody. */
const FOR_ROLES: readonly SectionKind[] = ['proposal', 'challenge', 'lesson']

type Lists = readonly (readonly Section[])[]

const inEvery = ([first = [], ...more]: Lists): Section[] =>
  first.filter((section) => more.every((list) => list.includes(section)))

/** The best of each list, then the second of each … */
function inTurn(lists: Lists): Section[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}
