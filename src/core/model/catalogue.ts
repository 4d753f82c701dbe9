import { KnowledgeError, type Problem } from './errors.ts'
import { linkProblems } from './validation.ts'
import type { Document, Localised, OutsideTopic, Role, Section, SectionKind, Term } from './section.ts'

/** Everything that one folder under `knowledge/` says, not yet linked. */
export interface Shelf {
  readonly document: Document
  readonly sections: readonly Section[]
  readonly terms: readonly Term[]
  readonly roles: readonly Role[]
  readonly outside: readonly OutsideTopic[]
  /** Groups of words that mean nearly the same. */
  readonly synonyms: Localised<readonly (readonly string[])[]>
}

/** All shelves, checked and linked: what the core answers from. */
export interface Catalogue {
  readonly documents: readonly Document[]
  /** In reading order, document after document. */
  readonly sections: readonly Section[]
  readonly terms: readonly Term[]
  readonly roles: readonly Role[]
  readonly outside: readonly OutsideTopic[]
  readonly synonyms: Localised<readonly (readonly string[])[]>
  /** @throws {RangeError} for an id that the catalogue lacks: ask `has` first about an id from outside. */
  section(id: string): Section
  has(id: string): boolean
  document(id: string): Document
  /** The part with a number within its kind; in the first document that has it, unless one is named. */
  numbered(kind: SectionKind, number: number, document?: string): Section | undefined
}

/**
 * Checks that every link leads somewhere and every page exists, and makes the parts findable by id.
 * @throws {KnowledgeError} with all problems, each with its file, field and cure
 */
export function createCatalogue(shelves: readonly Shelf[]): Catalogue {
  const problems: Problem[] = [...shelves.flatMap(linkProblems), ...sharedIds(shelves)]
  if (problems.length > 0) throw new KnowledgeError(problems)

  const sections = shelves.flatMap(inReadingOrder)
  const byId = new Map(sections.map((section) => [section.id, section]))
  const documents = new Map(shelves.map((shelf) => [shelf.document.id, shelf.document]))
  return {
    documents: shelves.map((shelf) => shelf.document),
    sections,
    terms: shelves.flatMap((shelf) => shelf.terms),
    roles: shelves.flatMap((shelf) => shelf.roles),
    outside: shelves.flatMap((shelf) => shelf.outside),
    synonyms: {
      sv: shelves.flatMap((shelf) => shelf.synonyms.sv),
      en: shelves.flatMap((shelf) => shelf.synonyms.en),
    },
    section: (id) => known(byId, id),
    has: (id) => byId.has(id),
    document: (id) => known(documents, id),
    numbered: (kind, number, document) =>
      sections.find(
        (section) =>
          section.kind === kind &&
          section.number === number &&
          (document === undefined || section.document === document),
      ),
  }
}

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id)
  if (value === undefined) throw new RangeError(`The catalogue has nothing with the id "${id}".`)
  return value
}

function inReadingOrder(shelf: Shelf): Section[] {
  const place = new Map(shelf.document.parts.map((id, index) => [id, index]))
  return [...shelf.sections].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

/** Ids are used in commands and links without their document, so two documents may not share one. */
function sharedIds(shelves: readonly Shelf[]): Problem[] {
  const owner = new Map<string, string>()
  return shelves.flatMap(({ document }) =>
    document.parts.flatMap((id) => {
      const other = owner.get(id)
      owner.set(id, document.id)
      return other === undefined || other === document.id
        ? []
        : [
            {
              file: `${document.id}/document.yaml`,
              field: 'parts',
              message: `the id "${id}" is also used in ${other}.`,
              cure: 'Give the part an id of its own.',
            },
          ]
    }),
  )
}
