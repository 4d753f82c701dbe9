import { z } from 'zod'
import { type Section, SECTION_KINDS } from '../core/index.ts'
import type { OutlineSection } from './outline.ts'
import { fingerprintOf } from './memo/fingerprint.ts'

/*
 * `structure.yaml`: a document's sections as `npm run add` recovered them and an editor corrected them. It holds
 * headings, kinds and pages, and a fingerprint of each section's text; never the text.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case letters a–z, digits, hyphens)')
const text = z.string().trim().min(1)

const structureSection = z.strictObject({
  id,
  kind: z.enum(SECTION_KINDS),
  number: z.int().positive().optional(),
  title: text,
  heading: text.optional(),
  pages: z.array(z.int().positive()).default([]),
  footnotes: z.array(z.int().positive()).default([]),
  parent: id.optional(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/, 'is not 16 hexadecimal digits'),
})

export const structureFile = z.strictObject({ pages: z.int().positive(), sections: z.array(structureSection).min(1) })

export type Structure = z.infer<typeof structureFile>
export type StructureSection = Structure['sections'][number]

/** What of an outline is written down. */
export function toStructure(outline: readonly OutlineSection[], pages: number): Structure {
  return {
    pages,
    sections: outline.map(({ id: name, kind, number, title, heading, pages: on, footnotes, parent, blocks }) => ({
      id: name,
      kind,
      ...(number !== undefined && { number }),
      title,
      ...(heading !== undefined && heading !== title && { heading }),
      pages: [...on],
      footnotes: [...footnotes],
      ...(parent !== undefined && { parent }),
      fingerprint: fingerprintOf(asParagraphs(blocks)),
    })),
  }
}

/** A fingerprint is of paragraphs: a heading that begins no section of its own counts as text. */
export const asParagraphs = (blocks: OutlineSection['blocks']): { kind: 'text' | 'item'; text: string }[] =>
  blocks.map(({ kind, text: words }) => ({ kind: kind === 'item' ? 'item' : 'text', text: words }))

/** The heading by which a section is found again; none for a footnote. */
export const headingOfEntry = ({ kind, heading, title }: StructureSection): string | undefined =>
  kind === 'footnote' ? undefined : (heading ?? title)

/**
 * A section that nobody has written claims for. Until the file is read it can only say that it is there.
 * @param named what the document is called in running text, in each language
 */
export function toBareSection(
  entry: StructureSection,
  document: string,
  named: { readonly sv: string; readonly en: string },
): Section {
  const { id: name, kind, number, title, pages, footnotes, parent } = entry
  return {
    id: name,
    document,
    kind,
    ...(number !== undefined && { number }),
    title: { sv: title, en: title },
    pages,
    footnotes,
    ...(parent !== undefined && { parent }),
    claims: [
      {
        id: TITLE_CLAIM,
        text: {
          sv: `${capital(named.sv)} tar upp detta under rubriken ”${title}”.`,
          en: `${capital(named.en)} takes this up under the Swedish heading “${title}”.`,
        },
        pages,
        footnotes: [],
        roles: [],
        denies: false,
        silent: false,
        startsParagraph: false,
        asked: { sv: [], en: [] },
      },
    ],
    questions: { sv: [], en: [] },
    wordings: { sv: [], en: [] },
    keywords: { sv: [], en: [] },
    roles: [],
    proposals: [],
    related: [],
    inOverview: true,
    sameAs: [],
  }
}

/** Id of the claim that only says that a section is there. */
const TITLE_CLAIM = 'rubrik'

export const isBare = ({ claims: [first] }: Section): boolean => first.id === TITLE_CLAIM

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
