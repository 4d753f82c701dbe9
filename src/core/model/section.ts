import type { Original } from './original.ts'

/** The two languages the bot reads and answers in. */
export type Language = 'sv' | 'en'

/** The same thing said in both languages. */
export interface Localised<T = string> {
  readonly sv: T
  readonly en: T
}

/** The role that a part plays in its document. */
export const SECTION_KINDS = ['lesson', 'challenge', 'proposal', 'footnote', 'section', 'letter'] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/**
 * What a fact is: something counted or measured, how much the document itself holds, a date, where a statement comes
 * from (a report's number or date), or how to reach the publisher.
 */
export const FACT_KINDS = ['figure', 'contents', 'date', 'reference', 'contact'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** A figure, amount or date that a part states. */
export interface Fact {
  readonly kind: FactKind
  /** As the document writes it: `28`, `4,9`, `oktober 2020`. */
  readonly value: string
  /** What the value counts: `procent`, `personer`, `datum` … */
  readonly unit: string
  /** One sentence that contains the value and stands alone: the direct answer to "how many" or "when". */
  readonly says: Localised
  /** The time that the value is about, where it has one. */
  readonly period?: string
  /** Number of the footnote that the document gives as the source. */
  readonly footnote?: number
  /** Printed pages of the statement, where the part has more. */
  readonly pages?: readonly number[]
  /** True where another fact says the same: a list of figures has it once. */
  readonly repeats: boolean
}

/** What a part says, in our own words. */
export interface Digest {
  /** One sentence that can stand alone in a chat message. */
  readonly lead: string
  /** The paragraphs after the lead. */
  readonly rest: readonly string[]
}

/** What we index, rank and cite: one part of a document, as the editor wrote it. */
export interface Section {
  readonly id: string
  /** Id of the document (its folder under `knowledge/`). */
  readonly document: string
  readonly kind: SectionKind
  /** The part's number within its kind: lesson 1–9, footnote 1–18 … */
  readonly number?: number
  readonly title: Localised
  /** Printed page numbers, ascending; empty for the cover letter. */
  readonly pages: readonly number[]
  readonly digest: Localised<Digest>
  /** How people ask for this part. */
  readonly questions: Localised<readonly string[]>
  /** Further ways in which people have asked for it, collected from many. */
  readonly wordings: Localised<readonly string[]>
  /** Words people use for the subject that neither the digest nor the questions contain. */
  readonly terms: Localised<readonly string[]>
  readonly facts: readonly Fact[]
  /** Ids of the roles (`roles.yaml`) that are meant to act or are affected. */
  readonly actors: readonly string[]
  /** Numbers of the footnotes that the part carries, ascending. */
  readonly footnotes: readonly number[]
  /** Ids of the proposals made inside this part. */
  readonly proposals: readonly string[]
  /** Ids of parts that a reader may want next. */
  readonly related: readonly string[]
  /** Id of the part that this one stands inside. */
  readonly parent?: string
  /** False where the document's own summary leaves the part out. */
  readonly inOverview: boolean
  /** A footnote's full bibliographic reference. */
  readonly reference?: string
  /** Ids of footnotes that give the same source. */
  readonly sameAs: readonly string[]
  /** A known error in the source document, said and not hidden. */
  readonly erratum?: Localised
  /** The part's own words, where the user's file of the document is there. */
  readonly original?: Original
}

/** A term or abbreviation with its meaning and the parts that use it. */
export interface Term {
  /** The head form: `VFU`. */
  readonly term: string
  /** What it stands for. */
  readonly name: Localised
  readonly meaning: Localised
  /** Spelling variants, inflections and compounds. */
  readonly forms: readonly string[]
  /** Everyday words for the same thing. */
  readonly synonyms: Localised<readonly string[]>
  /** Ids of the parts that explain or use it, best first; at least one. */
  readonly parts: readonly [string, ...string[]]
}

/** Someone who acts or is affected: a municipality, a region, a university … */
export interface Role {
  readonly id: string
  readonly name: Localised
  /** Words that name the actor. */
  readonly words: Localised<readonly string[]>
  /** Who asks from there: `socialchef`, `dean`. */
  readonly people: Localised<readonly string[]>
  /** Ids of the parts that concern the role, best first. */
  readonly sections: readonly string[]
  /** What the document says to this role above all, in one sentence. */
  readonly summary: Localised
}

/** Where to turn when the document does not answer. */
export interface Authority {
  readonly name: string
  readonly url?: string
}

/** Something that people ask and the document does not answer. */
export interface OutsideTopic {
  readonly id: string
  readonly topic: Localised
  /** One honest sentence: that the document does not say it, and what it does say nearby. */
  readonly answer: Localised
  readonly turnTo?: Authority
  /** True where the document touches the subject but lacks what is asked. */
  readonly near: boolean
  /** Words whose presence in a question means that the document cannot answer it. */
  readonly names: readonly string[]
  readonly phrases: Localised<readonly string[]>
}

/** A document of the catalogue. */
export interface Document {
  readonly id: string
  readonly title: Localised
  /** How a citation names it in running text: `Promemorian`. */
  readonly shortTitle: Localised
  readonly publisher: string
  /** ISO date. */
  readonly date: string
  /** Number of printed pages. */
  readonly pageCount: number
  /** Where a reader finds the original. */
  readonly url: string
  /** Ids of all its parts, in reading order. */
  readonly parts: readonly string[]
  /** Id of the part that sums the document up. */
  readonly overview: string
}
