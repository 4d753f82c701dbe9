import type { Claim } from './claim.ts'
import type { Localised } from './language.ts'
import type { Original } from './original.ts'

/** The role that a section plays in its document. */
export const SECTION_KINDS = ['lesson', 'challenge', 'proposal', 'footnote', 'section', 'letter'] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** What leaves the core of a section: enough to name it, cite it and ask for it again. */
export interface SectionRef {
  readonly id: string
  /** Id of the document (its folder under `knowledge/`). */
  readonly document: string
  readonly kind: SectionKind
  /** The section's number within its kind: lesson 1–9, footnote 1–18 … */
  readonly number?: number
  readonly title: Localised
  /** Printed page numbers, ascending; empty for the cover letter. */
  readonly pages: readonly number[]
}

/** What we index, rank and cite: one section of a document, as the editor wrote it. */
export interface Section extends SectionRef {
  /** What the section says, in order: together they are its digest. The first answers "what is it about?". */
  readonly claims: readonly [Claim, ...Claim[]]
  /** How people ask for the section as a whole. */
  readonly questions: Localised<readonly string[]>
  /** Further ways in which people have asked for it, collected from many. */
  readonly wordings: Localised<readonly string[]>
  /** Words people use for the subject that neither the claims nor the questions contain. */
  readonly keywords: Localised<readonly string[]>
  /** Ids of the roles (`roles.yaml`) that are meant to act or are affected. */
  readonly roles: readonly string[]
  /** Numbers of the footnotes that the section carries, ascending. */
  readonly footnotes: readonly number[]
  /** Ids of the proposals made inside this section. */
  readonly proposals: readonly string[]
  /** Ids of sections that a reader may want next. */
  readonly related: readonly string[]
  /** Id of the section that this one stands inside. */
  readonly parent?: string
  /** False where the document's own summary leaves the section out. */
  readonly inOverview: boolean
  /** A footnote's full bibliographic reference. */
  readonly reference?: string
  /** Ids of footnotes that give the same source. */
  readonly sameAs: readonly string[]
  /** A known error in the source document, said and not hidden. */
  readonly erratum?: Erratum
  /** The section's own words, where the user's file of the document is there. */
  readonly original?: Original
}

/** What is known to be wrong in a section. */
export interface Erratum extends Localised {
  /** Ids, within the section, of the claims that it is said with; with all where none is named. */
  readonly claims: readonly string[]
  /** Id of the claim that says it already: the two are never shown together. */
  readonly statement?: string
}

/** The reference of a section, without the section. */
export const refOf = ({ id, document, kind, number, title, pages }: SectionRef): SectionRef => ({
  id,
  document,
  kind,
  ...(number !== undefined && { number }),
  title,
  pages,
})

/** Between the id of a document and that of a section in it; a mark that no id has, and that addresses leave as it is. */
const OF_DOCUMENT = '~'

/** A section's id among those of all documents: `rapport-2022~forslag-1`. */
export const qualifiedId = (document: string, id: string): string => `${document}${OF_DOCUMENT}${id}`

/** A section's id within its document. */
export const localId = (id: string): string => id.slice(id.lastIndexOf(OF_DOCUMENT) + 1)
