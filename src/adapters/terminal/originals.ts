import {
  type Catalogue,
  headingOf,
  type Language,
  notesHeading,
  type Original,
  placeOf,
  type Section,
  type Source,
  WORDING,
} from '../../core/index.ts'
import { type Block, group, lead, part, quiet, quote, source } from './blocks.ts'
import { withMarkers } from './markers.ts'
import { TERMINAL_WORDING } from './wording/index.ts'

/** As many digits of a SHA-256 tell any two files apart that a person has. */
const SHA_DIGITS = 12

/** One line by which anybody finds words again in the same file. */
export function receipt({ file, sha256 }: Source, start: number, end: number, language: Language): Block {
  return quiet(TERMINAL_WORDING[language].original.receipt(file, sha256.slice(0, SHA_DIGITS), start, end))
}

/** Footnotes with their references. */
export function sources(
  numbers: readonly number[],
  section: Section,
  catalogue: Catalogue,
  language: Language,
): Block[] {
  const notes = numbers.flatMap((number) => catalogue.numbered('footnote', number, section.document) ?? [])
  return group(
    notesHeading(notes, language),
    notes.map((note) => source(note, language)),
  )
}

/**
 * The whole of a part in the document's own words, where it stands, its footnotes, and the proposals inside it, which
 * are parts of their own.
 */
export function layoutOriginal(section: Section, own: Original, catalogue: Catalogue, language: Language): Block[] {
  const numbers = own.paragraphs.flatMap(({ markers }) => markers.map(({ number }) => number))
  return [
    lead(headingOf(section, language)),
    ...group(
      WORDING[language].verbatim(placeOf(section, language)),
      own.paragraphs.map((paragraph) => quote(withMarkers(paragraph))),
    ),
    receipt(own.source, ...extentOf(own), language),
    ...sources([...new Set(numbers)], section, catalogue, language),
    ...group(
      WORDING[language].readMore,
      section.proposals.map((id) => part(catalogue.section(id), language)),
    ),
  ]
}

/** From where to where the part reaches in the file; other parts may stand in between. */
function extentOf({ paragraphs }: Original): [start: number, end: number] {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces)
  return [Math.min(...pieces.map(({ start }) => start)), Math.max(...pieces.map(({ end }) => end))]
}

/** Why a part's own words are not there, in one sentence. */
export function missingOriginal(catalogue: Catalogue, { document }: Section, language: Language): string {
  const { noFile, notInFile } = TERMINAL_WORDING[language].original
  return hasFile(catalogue, document) ? notInFile : noFile(document)
}

/** Whether the user's file of a document is there. */
const hasFile = (catalogue: Catalogue, document: string): boolean =>
  catalogue.sections.some((section) => section.document === document && section.original !== undefined)
