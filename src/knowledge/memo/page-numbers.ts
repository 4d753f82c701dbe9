import type { Section } from '../../core/index.ts'
import type { Anchor } from './anchors.ts'

/**
 * Finds what to add to the index of a page in the file to get its printed number: the figure that puts most of the
 * sections on the page where the catalogue says that they begin.
 * @returns undefined where no section with a page is found
 */
export function pageOffset(anchors: readonly Anchor[], sections: readonly Section[]): number | undefined {
  const firstPage = new Map(sections.map(({ id, pages }) => [id, pages[0]]))
  const votes = new Map<number, number>()
  for (const { section, line, resumes } of anchors) {
    const page = firstPage.get(section)
    if (page === undefined || resumes) continue
    votes.set(page - line.page, (votes.get(page - line.page) ?? 0) + 1)
  }
  const [winner] = [...votes].sort(([a, m], [b, n]) => n - m || a - b)
  return winner?.[0]
}
