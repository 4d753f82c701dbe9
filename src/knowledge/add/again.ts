import type { DraftBlock } from '../draft/draft.ts'
import { type OutlineSection, toOutline } from '../outline.ts'
import { headingOfEntry, type Structure, type StructureSection, toStructure } from '../structure.ts'
import { WORDING } from './wording.ts'

/** A structure for a new version of a file, and what is different, a line each for an editor. */
export interface Realigned {
  readonly structure: Structure
  readonly changes: readonly string[]
}

/**
 * A new version has at least this share of the sections, or it is another document: two reports of the same field have .11 to
 * .18 in common (headings such as `Sammanfattning`), the same report as PDF and Word 1.
 */
const LEAST_SHARE = 0.4

/**
 * Finds a document's sections in a new version of its file. Ids, kinds and titles stay as the editor left them.
 * @returns undefined where too little is found: the file is another document
 */
export function realign(old: Structure, blocks: readonly DraftBlock[], pages: number): Realigned | undefined {
  const outline = toOutline(blocks)
  const found = toStructure(outline, pages).sections
  const pairs = pairUp(old.sections, found, outline)
  const headed = (sections: Iterable<StructureSection>): number =>
    [...sections].filter(({ kind }) => kind !== 'footnote').length
  if (headed(pairs.keys()) < LEAST_SHARE * headed(old.sections)) return undefined
  const kept = new Map([...pairs].map(([before, after]) => [after, before]))
  const taken = new Set(old.sections.map(({ id }) => id))
  const sections = found.map((section): StructureSection => {
    const before = kept.get(section)
    if (!before) return { ...section, id: unique(section.id, taken) }
    const { pages: on, footnotes, fingerprint } = section
    return { ...before, pages: on, footnotes, fingerprint }
  })
  const { again } = WORDING
  const same = [...pairs].filter(([a, b]) => a.fingerprint === b.fingerprint && a.pages.join() === b.pages.join())
  return {
    structure: { pages, sections },
    changes: [
      again.same(same.length),
      ...[...pairs].flatMap(([before, after]) => [
        ...(before.fingerprint === after.fingerprint ? [] : [again.changed(before.id)]),
        ...(before.pages.join() === after.pages.join()
          ? []
          : [again.moved(before.id, before.pages.join(', '), after.pages.join(', '))]),
      ]),
      ...old.sections.filter((section) => !pairs.has(section)).map(({ id }) => again.gone(id)),
      ...found.filter((section) => !kept.has(section)).map(({ id, title }) => again.added(id, title)),
    ],
  }
}

/** A section is the same by its text, else by its heading, a footnote by its number. */
function pairUp(
  old: readonly StructureSection[],
  found: readonly StructureSection[],
  outline: readonly OutlineSection[],
): Map<StructureSection, StructureSection> {
  const pairs = new Map<StructureSection, StructureSection>()
  const free = new Set(found)
  const nameOf = (section: StructureSection): string =>
    outline[found.indexOf(section)]?.heading ?? `${section.kind} ${section.number ?? 0}`
  const oldName = (section: StructureSection): string =>
    headingOfEntry(section) ?? `${section.kind} ${section.number ?? 0}`
  const tests = [
    (a: StructureSection, b: StructureSection) => a.fingerprint === b.fingerprint && oldName(a) === nameOf(b),
    (a: StructureSection, b: StructureSection) => oldName(a) === nameOf(b),
    (a: StructureSection, b: StructureSection) => a.fingerprint === b.fingerprint && a.kind === b.kind,
  ]
  for (const isSame of tests) {
    for (const section of old) {
      const match = pairs.has(section) ? undefined : [...free].find((one) => isSame(section, one))
      if (!match) continue
      pairs.set(section, match)
      free.delete(match)
    }
  }
  return pairs
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`
  taken.add(id)
  return id
}
