import type { NamedSections } from '../model/list-topic.ts'
import type { Section } from '../model/section.ts'

/** Sections in order, those of one kind together: `Förslag 1 och 2`. */
export function namedSections(sections: readonly Section[]): NamedSections[] {
  const kinds = [...new Set(sections.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    kind,
    numbers: sections
      .filter((section) => section.kind === kind)
      .flatMap(({ number }) => (number === undefined ? [] : [number])),
  }))
}
