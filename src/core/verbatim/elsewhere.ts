import type { Section } from '../model/section.ts'
import type { Finding } from './corpus.ts'

/** A part in which a passage stands too. */
export interface Elsewhere {
  readonly section: Section
  /** Its pages with the passage, ascending; empty in a cover letter. */
  readonly pages: readonly number[]
}

/** Each part once, in the order of the pages; the part of the leading place only with its other pages. */
export function elsewhere(leading: Finding, others: readonly Finding[]): Elsewhere[] {
  const pagesOf = new Map<Section, Set<number>>()
  for (const { section, pages } of others) {
    const known = pagesOf.get(section) ?? new Set()
    pagesOf.set(section, new Set([...known, ...pages]))
  }
  return [...pagesOf]
    .map(([section, pages]) => ({ section, pages: [...pages].sort((a, b) => a - b) }))
    .map(({ section, pages }) =>
      section === leading.section
        ? { section, pages: pages.filter((page) => !leading.pages.includes(page)) }
        : { section, pages },
    )
    .filter(({ section, pages }) => section !== leading.section || pages.length > 0)
    .sort((a, b) => firstOf(a) - firstOf(b))
}

/** A cover letter comes last: people look up pages. */
const firstOf = ({ pages: [first] }: Elsewhere): number => first ?? Number.MAX_SAFE_INTEGER
