import type { SectionKind } from '../core/index.ts'
import type { DraftBlock } from './draft/draft.ts'
import { type KindWord, kindOf, type NumberedHeading, numberedHeading } from './kind-words.ts'
import { toId } from './to-id.ts'

/** A section as it is proposed to an editor: where it begins, what it is, and what stands in it. */
export interface OutlineSection {
  readonly id: string
  readonly kind: SectionKind
  readonly number?: number
  readonly title: string
  /** The heading as the file has it: by this the section is found again. None for a footnote. */
  readonly heading?: string
  /** Which of the draft's blocks begins it: two headings may read alike. */
  readonly at: number
  /** How many sections it stands inside, and itself: a file may leave levels out. */
  readonly level: number
  /** Id of the section that it stands inside. */
  readonly parent?: string
  readonly pages: readonly number[]
  /** Numbers of the footnotes that are referred to in it. */
  readonly footnotes: readonly number[]
  /** Its own text, without the heading. */
  readonly blocks: readonly DraftBlock[]
}

/** What an editor has said of a heading; a heading without an entry begins no section. */
export type HeadingFilter = (heading: string) => boolean

/** Proposes the sections of a draft's blocks, in reading order, the footnotes last. */
export function toOutline(blocks: readonly DraftBlock[], isSection: HeadingFilter = () => true): OutlineSection[] {
  const outline = new Outline()
  for (const cut of cutAtHeadings(blocks, isSection)) outline.add(cut)
  const notes = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block: { kind, number } }, i, all) => {
      const isFirst = all.findIndex(({ block: other }) => other.kind === kind && other.number === number) === i
      return kind === 'footnote' && isFirst
    })
  return [...outline.sections, ...notes.map(({ block, at }) => outline.toNote(block, at))]
}

interface Cut {
  readonly at: number
  readonly heading: DraftBlock
  readonly blocks: DraftBlock[]
}

function cutAtHeadings(blocks: readonly DraftBlock[], isSection: HeadingFilter): Cut[] {
  const cuts: Cut[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'footnote') return
    if (block.kind === 'heading' && isSection(block.text)) cuts.push({ at, heading: block, blocks: [] })
    else cuts.at(-1)?.blocks.push(block)
  })
  return cuts
}

class Outline {
  readonly sections: OutlineSection[] = []
  readonly #ids = new Set<string>()
  readonly #counts = new Map<KindWord, number>()
  /** The headings that the next one may stand inside. */
  readonly #open: { readonly level: number; readonly id: string; readonly groups?: KindWord }[] = []

  add({ at, heading, blocks }: Cut): void {
    const level = heading.level ?? 1
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop()
    const above = this.#open.at(-1)
    const { word, number, title } = this.#named(heading.text, above?.groups)
    const id = this.#unique(word && number !== undefined ? `${toId(word.name)}-${number}` : toId(withoutNumber(title)))
    const groups = kindOf(heading.text)
    this.#open.push({ level, id, ...(groups && { groups }) })
    this.sections.push({
      id,
      kind: word?.kind ?? 'section',
      ...(number !== undefined && { number }),
      title,
      heading: heading.text,
      at,
      level: this.#open.length,
      ...(above && { parent: above.id }),
      pages: pagesOf([heading, ...blocks]),
      footnotes: ascending(blocks.flatMap(({ markers }) => markers.map((marker) => marker.number))),
      blocks,
    })
  }

  toNote(block: DraftBlock, at: number): OutlineSection {
    const { number = 0 } = block
    const referring = this.sections.find(({ footnotes }) => footnotes.includes(number))
    const pages = pagesOf([block])
    return {
      id: this.#unique(`fotnot-${number}`),
      kind: 'footnote',
      number,
      title: firstWords(block.text),
      at,
      level: 1,
      pages: pages.length > 0 ? pages : (referring?.pages.slice(0, 1) ?? []),
      footnotes: [],
      blocks: [block],
    }
  }

  /** `Förslag 2. Betala …` names its kind; below `Lärdomar` each heading is one. Two of a kind never share a number. */
  #named(heading: string, group: KindWord | undefined): NumberedHeading {
    const named = numberedHeading(heading)
    const word = named.word ?? group
    if (!word) return { title: heading }
    const number = this.#count(word, named.number)
    const isTaken = this.sections.some((other) => other.kind === word.kind && other.number === number)
    return isTaken ? { title: heading } : { word, number, title: named.title }
  }

  /** The number that the heading gives, or the next one. */
  #count(word: KindWord, given: number | undefined): number {
    const number = given ?? (this.#counts.get(word) ?? 0) + 1
    this.#counts.set(word, number)
    return number
  }

  #unique(wanted: string): string {
    let id = wanted
    for (let i = 2; this.#ids.has(id); i++) id = `${wanted}-${i}`
    this.#ids.add(id)
    return id
  }
}

/** Numbers of headings change from one version of a document to the next; ids do not. `2.1 Bakgrund` → `Bakgrund`. */
const withoutNumber = (title: string): string => title.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, '')

/** A footnote has no heading: its first words name it. */
const NOTE_TITLE_WORDS = 8

function firstWords(text: string): string {
  const [sentence = text] = text.split(/(?<=\p{L}{3})[.!?]\s/u)
  const words = sentence.split(' ')
  return words.length <= NOTE_TITLE_WORDS
    ? sentence.replace(/\.$/, '')
    : `${words.slice(0, NOTE_TITLE_WORDS).join(' ')} …`
}

const pagesOf = (blocks: readonly DraftBlock[]): number[] =>
  ascending(blocks.flatMap(({ starts }) => starts.flatMap(({ page }) => page ?? [])))

const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b)
