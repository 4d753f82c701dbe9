import { type DocumentFiles, qualifiedId, type Section } from '../core/index.ts'

/** Gives every section of a document an id that no other document can have. Footnotes are numbered in each anew. */
export function qualify(files: DocumentFiles): DocumentFiles {
  const { document, sections, terms, roles } = files
  const own = (id: string): string => qualifiedId(document.id, id)
  const [toSection, toAll] = [qualified(own), (ids: readonly string[]): string[] => ids.map(own)]
  return {
    ...files,
    document: { ...document, sections: toAll(document.sections), overview: own(document.overview) },
    sections: sections.map(toSection),
    terms: terms.map((term) => {
      const [first, ...more] = term.sections
      return { ...term, sections: [own(first), ...more.map(own)] }
    }),
    roles: roles.map((role) => ({ ...role, sections: toAll(role.sections) })),
  }
}

const qualified =
  (own: (id: string) => string) =>
  (section: Section): Section => ({
    ...section,
    id: own(section.id),
    ...(section.parent !== undefined && { parent: own(section.parent) }),
    proposals: section.proposals.map(own),
    related: section.related.map(own),
    sameAs: section.sameAs.map(own),
  })
