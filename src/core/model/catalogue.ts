import { KnowledgeError, type Problem } from './errors.ts'
import { localId, type Section, type SectionKind } from './section.ts'
import type { DocumentFiles } from './document-files.ts'
import { problemsOf } from './validation.ts'

/** One document's knowledge, checked and linked: what one engine answers from. Its sections stand in reading order. */
export interface DocumentKnowledge extends DocumentFiles {
  /** @throws {RangeError} for an id that the document lacks: ask `has` first about an id from outside. */
  section(id: string): Section
  has(id: string): boolean
  /** The section with a number within its kind. */
  numbered(kind: SectionKind, number: number): Section | undefined
}

/** All documents: what the core answers from. */
export interface Catalogue {
  /** At least one. */
  readonly documents: readonly [DocumentKnowledge, ...DocumentKnowledge[]]
  /** Of all documents, document after document. */
  readonly sections: readonly Section[]
  /** @throws {RangeError} for an id that no document has */
  section(id: string): Section
  has(id: string): boolean
  /** The knowledge of a document. @throws {RangeError} for an unknown id */
  document(id: string): DocumentKnowledge
}

/**
 * Checks that every link leads somewhere and every page exists, and makes the sections findable by id.
 * @throws {KnowledgeError} with all problems, each with its file, field and cure
 */
export function createCatalogue(files: readonly DocumentFiles[]): Catalogue {
  const problems: Problem[] = [...files.flatMap(problemsOf), ...sharedIds(files)]
  const [first, ...more] = files.map(link)
  if (problems.length > 0 || !first) throw new KnowledgeError(problems)
  const documents = [first, ...more] as const
  const sections = documents.flatMap((knowledge) => knowledge.sections)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const byDocument = new Map(documents.map((knowledge) => [knowledge.document.id, knowledge]))
  // An id of a section within its document leads to it, where no other section has the id itself.
  const byLocalId = new Map(sections.toReversed().map((section) => [localId(section.id), section]))
  return {
    documents,
    sections,
    section: (id) => byId.get(id) ?? known(byLocalId, id),
    has: (id) => byId.has(id) || byLocalId.has(id),
    document: (id) => known(byDocument, id),
  }
}

function link(files: DocumentFiles): DocumentKnowledge {
  const sections = inReadingOrder(files)
  const byId = new Map(sections.map((section) => [section.id, section]))
  return {
    ...files,
    sections,
    section: (id) => known(byId, id),
    has: (id) => byId.has(id),
    numbered: (kind, number) => sections.find((section) => section.kind === kind && section.number === number),
  }
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new RangeError(`The catalogue has nothing with the id "${id}".`)
  return value
}

function inReadingOrder({ document, sections }: DocumentFiles): Section[] {
  const place = new Map(document.sections.map((id, index) => [id, index]))
  return [...sections].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

/** Ids are used in commands and links without their document, so two documents may not share one. */
function sharedIds(files: readonly DocumentFiles[]): Problem[] {
  const owner = new Map<string, string>()
  return files.flatMap(({ document }) =>
    document.sections.flatMap((id) => {
      const other = owner.get(id)
      owner.set(id, document.id)
      return other === undefined || other === document.id
        ? []
        : [
            {
              file: `${document.id}/document.yaml`,
              field: 'sections',
              message: `the id "${id}" is also used in ${other}.`,
              cure: 'Give the section an id of its own.',
            },
          ]
    }),
  )
}
