import type { SectionKind } from '../../core/index.ts'
import type { DraftBlock } from '../draft/draft.ts'
import { type OutlineSection, toOutline } from '../outline.ts'
import { toId } from '../to-id.ts'

/** What an editor has corrected, by the headings as the file has them. */
export interface Corrections {
  /** Headings that begin no section: their text belongs to the section before. */
  readonly dropped: readonly string[]
  readonly titles: ReadonlyMap<string, string>
  readonly kinds: ReadonlyMap<string, SectionKind>
  /** Moves, in the order in which they were made: a heading to a place counted from 0. */
  readonly moves: readonly { readonly heading: string; readonly to: number }[]
}

export const NO_CORRECTIONS: Corrections = { dropped: [], titles: new Map(), kinds: new Map(), moves: [] }

/** How ids begin by kind; a section of another kind is named by its title. */
const ID_OF_KIND: Partial<Record<SectionKind, string>> = {
  lesson: 'lardom',
  challenge: 'utmaning',
  proposal: 'forslag',
}

/** The outline as it is after the corrections. */
export function corrected(blocks: readonly DraftBlock[], corrections: Corrections): OutlineSection[] {
  const dropped = new Set(corrections.dropped)
  const outline = toOutline(blocks, (heading) => !dropped.has(heading)).map((section) => retitled(section, corrections))
  const moved = corrections.moves.reduce(move, outline)
  const renamed = new Map<string, string>()
  const sections = moved.map((section, i) => {
    const next = rekinded(section, moved.slice(0, i), corrections)
    renamed.set(section.id, next.id)
    return next
  })
  return sections.map(({ parent, ...section }) => ({
    ...section,
    ...(parent !== undefined && { parent: renamed.get(parent) ?? parent }),
  }))
}

function retitled(section: OutlineSection, { titles }: Corrections): OutlineSection {
  const title = section.heading === undefined ? undefined : titles.get(section.heading)
  return title === undefined ? section : { ...section, title }
}

function move(outline: OutlineSection[], { heading, to }: Corrections['moves'][number]): OutlineSection[] {
  const section = outline.find((one) => one.heading === heading)
  if (!section) return outline
  const others = outline.filter((one) => one !== section)
  return [...others.slice(0, to), section, ...others.slice(to)]
}

function rekinded(section: OutlineSection, before: readonly OutlineSection[], { kinds }: Corrections): OutlineSection {
  const kind = section.heading === undefined ? undefined : kinds.get(section.heading)
  if (kind === undefined || kind === section.kind) return section
  const { number: _, ...rest } = section
  const prefix = ID_OF_KIND[kind]
  if (prefix === undefined) return { ...rest, kind, id: toId(section.title) }
  const number = 1 + before.filter((one) => (kinds.get(one.heading ?? '') ?? one.kind) === kind).length
  return { ...rest, kind, number, id: `${prefix}-${number}` }
}
