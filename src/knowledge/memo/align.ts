import type { Section, DocumentFiles } from '../../core/index.ts'
import type { Paragraph } from '../../core/model/original.ts'
import type { Alignment } from './alignment.ts'
import { type Anchor, findAnchors } from './anchors.ts'
import { type Composed, compose } from './compose.ts'
import { splitPages } from './lines.ts'
import { cutFoot, type PageText } from './page-feet.ts'
import { pageOffset } from './page-numbers.ts'
import { type Setting, toParagraph } from './paragraph.ts'
import { toParagraphs } from './paragraphs.ts'
import { type ProofFinding, prove } from './prove.ts'
import { cutSegments, type Segment } from './segments.ts'

/**
 * Finds each section's own words in a file's text.
 * @returns a finding for each section of the files, in reading order, or undefined where nothing of the document is there
 */
export function align(
  decoded: string,
  files: DocumentFiles,
  alignment: Alignment,
): Map<string, ProofFinding> | undefined {
  const composed = compose(decoded)
  const pages = splitPages(composed.text, files.document.pageCount)
  const anchors = pages.flatMap((lines) => findAnchors(lines, withoutFootnotes(files, alignment)))
  const offset = pageOffset(anchors, files.sections)
  if (offset === undefined) return undefined
  const printed = (page: number): number => page + offset
  const texts = pages.map((lines, page) => cutFoot(lines, footnotesOn(printed(page), files)))
  const candidates = toCandidates({ texts, anchors, files, composed, printed })
  return new Map(
    files.document.sections.map((id) => {
      const section = files.sections.find((one) => one.id === id)
      return [id, prove(candidates[id] ?? [], section?.pages ?? [], alignment.get(id)?.fingerprint)]
    }),
  )
}

const withoutFootnotes = ({ sections }: DocumentFiles, alignment: Alignment): Alignment => {
  const notes = new Set(sections.flatMap(({ id, kind }) => (kind === 'footnote' ? [id] : [])))
  return new Map([...alignment].filter(([id]) => !notes.has(id)))
}

/** Numbers of the footnotes at the foot of a printed page, ascending. */
const footnotesOn = (page: number, { sections }: DocumentFiles): number[] =>
  sections
    .flatMap(({ kind, number, pages }) =>
      kind === 'footnote' && number !== undefined && pages.includes(page) ? [number] : [],
    )
    .sort((a, b) => a - b)

interface Found {
  readonly texts: readonly PageText[]
  readonly anchors: readonly Anchor[]
  readonly files: DocumentFiles
  readonly composed: Composed
  readonly printed: (page: number) => number
}

/** The texts that may be a section's own, by its id. A cover letter may stand in the file more than once. */
function toCandidates({ texts, anchors, files, composed, printed }: Found): Record<string, Paragraph[][]> {
  const lines = texts.flatMap(({ body }) => body)
  const byId = new Map(files.sections.map((section) => [section.id, section]))
  const segments = cutSegments(lines, anchors, byId, printed)
  const setting = (section: Section): Setting => ({
    composed,
    printed: (page) => (section.pages.length > 0 ? printed(page) : undefined),
    footnotes: (page) => (section.kind === 'footnote' ? [] : footnotesOn(printed(page), files)),
  })
  return Object.fromEntries(
    files.sections.map((section) => [
      section.id,
      section.kind === 'footnote'
        ? footnoteCandidates(section, texts, setting(section))
        : bodyCandidates(section, segments, setting(section)),
    ]),
  )
}

function footnoteCandidates({ number }: Section, texts: readonly PageText[], setting: Setting): Paragraph[][] {
  const found = texts.flatMap(({ footnotes }) => (number === undefined ? [] : [footnotes.get(number) ?? []]))
  return found.filter((lines) => lines.length > 0).map((lines) => [toParagraph('text', lines, setting)])
}

function bodyCandidates({ id }: Section, segments: readonly Segment[], setting: Setting): Paragraph[][] {
  const own = segments.filter(({ anchor }) => anchor.section === id)
  const later = own.filter(({ anchor }) => anchor.resumes)
  return own
    .filter(({ anchor }) => !anchor.resumes)
    .map((first) => [
      ...first.anchor.headings.map((lines) => toParagraph('heading', lines, setting)),
      ...[first, ...later].flatMap(({ lines }) => toParagraphs(lines, setting)),
    ])
}
