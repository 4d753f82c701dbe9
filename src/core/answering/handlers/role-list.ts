import type { ListedKind } from '../../languages/reference-words.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { List } from '../../model/answer.ts'
import type { Role } from '../../model/role.ts'
import type { Section, SectionKind } from '../../model/section.ts'
import type { NamedRole } from '../../query/roles.ts'
import type { Engine } from '../engine.ts'
import type { Inquiry } from '../handler.ts'
import { type Reply, sectionItems } from '../reply.ts'

/** What was asked about the sections that concern someone. */
export interface RoleListRequest {
  readonly kind?: ListedKind
  /** True for "how many". */
  readonly counts?: boolean
}

/** Lists what concerns some roles; nothing where no section does. */
export type RoleList = (inquiry: Inquiry, roles: readonly NamedRole[], request: RoleListRequest) => List | undefined

export function createRoleList({ knowledge, lexicon, language }: Engine, reply: Reply): RoleList {
  return (inquiry, named, { kind, counts = false }) => {
    const roles = named.map(({ role }) => role)
    const every = roles.length > 1 && lexicon.intents.roles.every.regex.test(inquiry.query.folded)
    const lists = roles.map((role) => sectionsFor(knowledge, role))
    const sections = (every ? inEvery(lists) : interleaved(lists)).filter(
      (section) => kind === undefined || section.kind === kind,
    )
    const [only] = roles
    if (sections.length === 0 || !only) return undefined
    // The summary says what the role is to do: it introduces neither lessons nor what several roles share.
    const isToDo = (kind === undefined || kind === 'proposal') && roles.length === 1
    return reply.list(
      inquiry,
      {
        by: 'role',
        roles: roles.map(({ id, name }) => ({ id, name })),
        every,
        counted: counts,
        ...(kind && { kind }),
        ...(isToDo && { summary: only.summary[language] }),
      },
      sectionItems(sections),
    )
  }
}

/** The sections that concern a role, best first: those the editor chose, then the others that name it. */
export function sectionsFor(knowledge: DocumentKnowledge, role: Role): Section[] {
  const chosen = role.sections.map((id) => knowledge.section(id))
  const others = knowledge.sections.filter((section) => section.roles.includes(role.id) && !chosen.includes(section))
  return [...chosen, ...FOR_ROLES.flatMap((kind) => others.filter((section) => section.kind === kind))]
}

/** The kinds that someone who acts wants, in this order; forewords and letters concern everybody. */
const FOR_ROLES: readonly SectionKind[] = ['proposal', 'challenge', 'lesson']

type Lists = readonly (readonly Section[])[]

const inEvery = ([first = [], ...more]: Lists): Section[] =>
  first.filter((section) => more.every((list) => list.includes(section)))

/** The best of each list, then the second of each … */
function interleaved(lists: Lists): Section[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return [...new Set(Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat())]
}
