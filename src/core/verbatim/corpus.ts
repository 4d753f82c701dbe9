import { footnotesIn, type Paragraph, placeIn, type Source } from '../model/original.ts'
import type { Section } from '../model/section.ts'
import { type Folded, foldAll } from './tolerance.ts'

/** Where a passage stands in a document. */
export interface Finding {
  /** The part in which it begins. */
  readonly section: Section
  /** The document's exact words, from one end of the passage to the other. */
  readonly text: string
  readonly pages: readonly number[]
  /** Offsets in the file's decoded text. */
  readonly start: number
  readonly end: number
  /** Numbers of the footnotes that the words refer to. */
  readonly footnotes: readonly number[]
  readonly source: Source
}

interface Stretch {
  readonly section: Section
  readonly paragraph: Paragraph
  readonly source: Source
  /** Index in the corpus where the paragraph begins. */
  readonly from: number
  /** The same of its words, before which a footnote's number may stand. */
  readonly words: number
}

type Read = Pick<Stretch, 'section' | 'paragraph' | 'source'>

/** All the own words of a catalogue's parts as one text, in the order in which they are read. */
export interface Corpus {
  readonly text: string
  readonly folded: Folded
  /** Where the words from one index of the text to another stand; white space at their ends does not count. */
  readonly locate: (from: number, to: number) => Finding | undefined
  /** The printed page of the character at an index; none in a cover letter. */
  readonly pageAt: (index: number) => number | undefined
}

const PARAGRAPH_BREAK = ' '

/** @param withMarkers glues footnote markers to their words and numbers to footnotes, as a copy from the file has them */
export function createCorpus(sections: readonly Section[], withMarkers: boolean): Corpus {
  const stretches: Stretch[] = []
  const texts: string[] = []
  let length = 0
  for (const { section, paragraph, source } of inReadingOrder(sections)) {
    const number = withMarkers ? footnoteNumber(section, paragraph) : ''
    const text = number + (withMarkers ? withMarkersIn(paragraph) : paragraph.text)
    stretches.push({ section, paragraph, source, from: length, words: length + number.length })
    texts.push(text)
    length += text.length + PARAGRAPH_BREAK.length
  }
  const text = texts.join(PARAGRAPH_BREAK)
  const toPlain = withMarkers ? plainIndex : (_: Paragraph, index: number) => index
  return {
    text,
    folded: foldAll(text),
    locate: (from, to) => locate(stretches, from, to, toPlain),
    pageAt: (index) => pageAt(stretches, index, toPlain),
  }
}

/** The text runs on from one part to the next; footnotes stand outside it and come last. */
function inReadingOrder(sections: readonly Section[]): Read[] {
  const place = ({ section, paragraph }: Read): number =>
    paragraph.pieces[0].start + (section.kind === 'footnote' ? Number.MAX_SAFE_INTEGER / 2 : 0)
  return sections
    .flatMap((section) =>
      (section.original?.paragraphs ?? []).map((paragraph) => ({
        section,
        paragraph,
        source: section.original?.source,
      })),
    )
    .flatMap(({ source, ...stretch }) => (source ? [{ ...stretch, source }] : []))
    .sort((a, b) => a.source.document.localeCompare(b.source.document) || place(a) - place(b))
}

/** `10 ` before the first paragraph of a footnote. */
const footnoteNumber = ({ kind, number, original }: Section, paragraph: Paragraph): string =>
  kind === 'footnote' && number !== undefined && original?.paragraphs[0] === paragraph ? `${number} ` : ''

const withMarkersIn = ({ text, markers }: Paragraph): string =>
  markers.reduceRight((marked, { number, at }) => marked.slice(0, at) + String(number) + marked.slice(at), text)

/** The index in a paragraph's text that an index in the same text with its markers stands for. */
function plainIndex({ markers, text }: Paragraph, index: number): number {
  let cut = 0
  for (const { number, at } of markers) {
    if (at + cut < index) cut += Math.min(String(number).length, index - at - cut)
  }
  return Math.min(index - cut, text.length)
}

type ToPlain = (paragraph: Paragraph, index: number) => number

function locate(stretches: readonly Stretch[], from: number, to: number, toPlain: ToPlain): Finding | undefined {
  const findings = stretches.flatMap((stretch, i): Finding[] => {
    const next = stretches[i + 1]?.from ?? Infinity
    if (stretch.from >= to || next <= from) return []
    const { section, paragraph, source, words } = stretch
    const start = toPlain(paragraph, Math.max(0, from - words))
    const end = Math.min(paragraph.text.length, toPlain(paragraph, to - words))
    if (start >= end) return []
    const text = paragraph.text.slice(start, end)
    return [{ section, source, text, footnotes: footnotesIn(paragraph, start, end), ...placeIn(paragraph, start, end) }]
  })
  return findings.length === 0 ? undefined : findings.reduce(joined)
}

function pageAt(stretches: readonly Stretch[], index: number, toPlain: ToPlain): number | undefined {
  const stretch = stretches.findLast(({ from }) => from <= index)
  if (!stretch) return undefined
  const { paragraph, words } = stretch
  const at = Math.min(toPlain(paragraph, Math.max(0, index - words)), paragraph.text.length - 1)
  return placeIn(paragraph, at, at + 1).pages[0]
}

const joined = (a: Finding, b: Finding): Finding => ({
  ...a,
  text: `${a.text} ${b.text}`,
  pages: [...new Set([...a.pages, ...b.pages])],
  footnotes: [...new Set([...a.footnotes, ...b.footnotes])],
  end: b.end,
})
