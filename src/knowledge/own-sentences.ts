import { basename } from 'node:path'
import { createHash } from 'node:crypto'
import {
  type Claim,
  type DocumentFiles,
  type Original,
  type Paragraph,
  type Section,
  sentencesOf,
} from '../core/index.ts'
import type { DraftBlock } from './draft/draft.ts'
import type { DraftFile } from './draft/read-draft.ts'
import { fingerprintOf } from './memo/fingerprint.ts'
import { toOutline } from './outline.ts'
import { asParagraphs, headingOfEntry, isBare, type Structure } from './structure.ts'

/** A document's files with its own words, and the sections whose words are not those that were proved. */
export interface WithOwnWords {
  readonly files: DocumentFiles
  /** Ids of the sections whose text is another than the structure's, or gone. */
  readonly changed: readonly string[]
}

/**
 * Puts each section's own words on a document's files; a section without claims gets the file's sentences for claims.
 * A section whose text is not the one that its fingerprint stands for gets none. Where a file sets the same text on other pages
 * than the structure's, these are not the pages that readers have: what is said is on its section's.
 */
export function withOwnWords(files: DocumentFiles, structure: Structure, path: string, file: DraftFile): WithOwnWords {
  const source = {
    document: files.document.id,
    file: basename(path),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }
  const found = proven(structure, file)
  const isPagedAlike = files.sections.every(({ id, pages }) =>
    pagesOf(found.get(id) ?? []).every((page) => pages.includes(page)),
  )
  const sections = files.sections.map((section): Section => {
    const blocks = found.get(section.id)
    if (!blocks) return section
    const original: Original = {
      source,
      paragraphs: blocks.filter(hasText).map((block) => toParagraphOf(block, isPagedAlike)),
    }
    return { ...section, original, ...(isBare(section) && ownClaims(section, original)) }
  })
  const changed = structure.sections.flatMap(({ id }) => (found.has(id) ? [] : [id]))
  return { files: { ...files, sections }, changed }
}

/** The blocks of each section whose text is the one that was written down. */
export function proven(structure: Structure, { draft }: DraftFile): ReadonlyMap<string, readonly DraftBlock[]> {
  const headings = new Set(structure.sections.flatMap((entry) => headingOfEntry(entry) ?? []))
  const byPrint = new Map<string, (readonly DraftBlock[])[]>()
  for (const { blocks, heading, number } of toOutline(draft.blocks, (text) => headings.has(text))) {
    const key = keyOf(heading ?? `${number ?? 0}`, fingerprintOf(asParagraphs(blocks)))
    byPrint.set(key, [...(byPrint.get(key) ?? []), blocks])
  }
  return new Map(
    structure.sections.flatMap((entry) => {
      const blocks = byPrint.get(keyOf(headingOfEntry(entry) ?? `${entry.number ?? 0}`, entry.fingerprint))?.shift()
      return blocks ? [[entry.id, blocks] as const] : []
    }),
  )
}

const keyOf = (name: string, fingerprint: string): string => `${name}\n${fingerprint}`

const pagesOf = (blocks: readonly DraftBlock[]): number[] =>
  blocks.filter(hasText).flatMap(({ starts }) => starts.flatMap(({ page }) => page ?? []))

const hasText = ({ text }: DraftBlock): boolean => text !== ''

/** Offsets count from the block's own beginning: a draft keeps no text of the whole file. */
function toParagraphOf({ kind, text, markers, starts }: DraftBlock, hasPages: boolean): Paragraph {
  const pieces = starts.map(({ at, page }, i) => ({
    at,
    start: at,
    end: starts[i + 1]?.at ?? text.length,
    ...(hasPages && page !== undefined && { page }),
  }))
  const [first = { at: 0, start: 0, end: text.length }, ...rest] = pieces
  return { kind: kind === 'item' ? 'item' : 'text', text, markers, pieces: [first, ...rest] }
}

/** A sentence this short says nothing alone: `Bakgrund.` */
const SHORTEST = 20

/** … and so does what leads in to a list: `Rådet drar tre lärdomar:`. */
const LEADS_IN = /:$/

/** The file's own sentences as claims; none where it has no sentence that can stand alone. */
function ownClaims(section: Section, { paragraphs }: Original): Pick<Section, 'claims'> | undefined {
  const [first, ...more] = paragraphs.flatMap(({ text, markers, pieces }) =>
    sentencesOf(text)
      .filter(({ start, end }) => end - start >= SHORTEST && !LEADS_IN.test(text.slice(start, end).trim()))
      .map(({ start, end }) => ({
        text: text.slice(start, end),
        pages: [
          ...new Set(
            pieces
              .filter(({ at }, i) => at < end && (pieces[i + 1]?.at ?? text.length) > start)
              .flatMap(({ page }) => page ?? []),
          ),
        ],
        footnotes: markers.filter(({ at }) => at > start && at <= end).map(({ number }) => number),
      })),
  )
  if (!first) return undefined
  const toOwnClaim = ({ text, pages, footnotes }: typeof first, i: number): Claim => ({
    ...section.claims[0],
    id: `mening-${i + 1}`,
    text: { sv: text, en: text },
    pages: pages.length > 0 ? pages : section.pages,
    footnotes,
    verbatim: true,
  })
  return { claims: [toOwnClaim(first, 0), ...more.map((sentence, i) => toOwnClaim(sentence, i + 1))] }
}
