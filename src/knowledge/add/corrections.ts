import type { SectionKind } from '../../core/index.ts'
import type { DraftBlock } from '../draft/draft.ts'
import { type OutlineSection, toOutline } from '../outline.ts'
import { toId } from '../to-id.ts'

/** What an editor has corrected, by the block of the draft that begins the section. */
export interface Corrections {
  /** Headings, as the file has them, that begin no section: their text belongs to the section before. */
  readonly dropped: readonly string[]
  readonly titles: ReadonlyMap<number, string>
  readonly kinds: ReadonlyMap<number, SectionKind>
  /** Moves, in the order in which they were made: a section to a place counted from 0. */
  readonly moves: readonly { readonly at: number; readonly to: number }[]
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
  const outline = toOutline(blocks, (heading) => !dropped.has(heading)).map((section) => ({
    ...section,
    title: corrections.titles.get(section.at) ?? section.title,
  }))
  return rekinded(corrections.moves.reduce(move, outline), corrections)
}

function move(outline: OutlineSection[], { at, to }: Corrections['moves'][number]): OutlineSection[] {
  const section = outline.find((one) => one.at === at)
  if (!section) return outline
  const others = outline.filter((one) => one !== section)
  return [...others.slice(0, to), section, ...others.slice(to)]
}

/** Sections of another kind get a number that is free, and an id to go with it. */
function rekinded(outline: readonly OutlineSection[], { kinds }: Corrections): OutlineSection[] {
  const isChanged = ({ at, kind }: OutlineSection): boolean => (kinds.get(at) ?? kind) !== kind
  const kept = outline.filter((section) => !isChanged(section))
  const ids = new Set(kept.map(({ id }) => id))
  const numbers = new Set(kept.map(({ kind, number }) => `${kind} ${number ?? ''}`))
  const renamed = new Map<string, string>()
  const sections = outline.map((section) => {
    if (!isChanged(section)) return section
    const { number: _, ...rest } = section
    const kind = kinds.get(section.at) ?? section.kind
    const prefix = ID_OF_KIND[kind]
    const number = prefix === undefined ? undefined : free((n) => (numbers.has(`${kind} ${n}`) ? undefined : n))
    numbers.add(`${kind} ${number ?? ''}`)
    const wanted = prefix === undefined || number === undefined ? toId(section.title) : `${prefix}-${number}`
    const id = ids.has(wanted) ? free((n) => (ids.has(`${wanted}-${n}`) ? undefined : `${wanted}-${n}`), 2) : wanted
    ids.add(id)
    renamed.set(section.id, id)
    return { ...rest, kind, id, ...(number !== undefined && { number }) }
  })
  return sections.map(({ parent, ...section }) => ({
    ...section,
    ...(parent !== undefined && { parent: renamed.get(parent) ?? parent }),
  }))
}

/** The first of the numbers that gives something. */
function free<T>(make: (number: number) => T | undefined, from = 1): T {
  for (let number = from; ; number++) {
    const made = make(number)
    if (made !== undefined) return made
  }
}
