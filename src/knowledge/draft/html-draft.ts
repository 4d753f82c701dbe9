import type { Draft, DraftBlock } from './draft.ts'
import { withoutContents } from './contents-list.ts'
import { type BlockLine, toBlock } from './to-block.ts'

/** What holds no running text. */
const HIDDEN = /<!--[\s\S]*?-->|<!\[[^>]*>|<(script|style|nav|template|svg|footer|header)\b[\s\S]*?<\/\1\s*>/gi
const TITLE = /<title[^>]*>([\s\S]*?)<\/title>/i
const HEAD = /<head\b[\s\S]*?<\/head\s*>/i
const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi

/** Elements that begin a block; the others are a part of their line. */
const BLOCKS = /^(?:h[1-6]|p|li|div|section|article|main|blockquote|tr|table|ul|ol|dl|dt|dd|body|pre)$/
const NOTE_ID = /\bid="?(?:[^"\s]*-)?(?:(?:foot|end)?(?:note|fn)|ftn|edn)[:_-]?(\d{1,3})"?(?=\s|$)/i
/** How Word links a footnote and its marker, and what it calls an item of a list. */
const WORD_NOTE_LINK = /\bhref="#_(?:ftn|edn)/i
const WORD_ITEM = /\bclass="?MsoListParagraph/i
const BULLET = /^[·•§]\s*/u
const BACK_LINK = /\s*[↑↩︎]+\s*$/u

/** Makes a draft of HTML: headings by their elements, footnotes by their ids. */
export function toHtmlDraft(html: string): Draft {
  const title = decode(TITLE.exec(html)?.[1] ?? '').trim()
  const blocks = renumbered(blocksIn(html.replace(HEAD, '').replace(HIDDEN, '')))
  const { blocks: kept, front, title: first } = withoutContents(blocks)
  const found = title === '' ? first : title
  return { ...(found !== undefined && { title: found }), front, pageCount: lastPage(kept), blocks: kept }
}

/** As far as a list of contents has told it. */
const lastPage = (blocks: readonly DraftBlock[]): number =>
  Math.max(1, ...blocks.flatMap(({ starts }) => starts.flatMap(({ page }) => page ?? [])))

/** What stands open while the tags are read. */
class Reading {
  readonly blocks: DraftBlock[] = []
  #kind: DraftBlock['kind'] = 'text'
  #level = 1
  #number = 0
  #text = ''
  #markers: { number: number; at: number }[] = []

  /** Ends the block that is open, and begins one. */
  begin(kind: DraftBlock['kind'], value = 0): void {
    this.end()
    this.#kind = kind
    if (kind === 'heading') this.#level = value
    if (kind === 'footnote') this.#number = value
  }

  end(): void {
    const bare = this.#text.replace(BACK_LINK, '').trim()
    const text = this.#kind === 'item' ? bare.replace(BULLET, '') : bare
    if (text !== '') this.blocks.push(this.#toBlock(text))
    this.#text = ''
    this.#markers = []
  }

  get isNote(): boolean {
    return this.#kind === 'footnote'
  }

  add(text: string): void {
    const folded = text.replace(/\s+/g, ' ')
    this.#text += this.#text === '' || this.#text.endsWith(' ') ? folded.trimStart() : folded
  }

  mark(number: number): void {
    if (this.#text !== '') this.#markers.push({ number, at: this.#text.length })
  }

  #toBlock(text: string): DraftBlock {
    const line: BlockLine = { text, markers: this.#markers.filter(({ at }) => at <= text.length) }
    if (this.#kind === 'heading') return toBlock('heading', [line], { level: this.#level })
    if (this.#kind === 'footnote') return toBlock('footnote', [line], { number: this.#number })
    return toBlock(this.#kind, [line])
  }
}

const MARKER = /^\[?(\d{1,3})\]?$/

function blocksIn(html: string): DraftBlock[] {
  const reading = new Reading()
  let last = 0
  let raised = false
  const read = (text: string): void => {
    const marker = raised ? MARKER.exec(text.trim())?.[1] : undefined
    if (marker === undefined) reading.add(text)
    else reading.mark(Number(marker))
  }
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of html.matchAll(TAG)) {
    read(decode(html.slice(last, index)))
    last = index + tag.length
    const element = name.toLowerCase()
    if (element === 'sup' || element === 'a')
      raised = slash === '' && (element === 'sup' || raised || WORD_NOTE_LINK.test(rest))
    else if (element === 'br') reading.add(' ')
    else if (BLOCKS.test(element)) open(element, slash === '/', rest, reading)
  }
  read(decode(html.slice(last)))
  reading.end()
  return reading.blocks
}

function open(element: string, isEnd: boolean, attributes: string, reading: Reading): void {
  const note = NOTE_ID.exec(attributes)?.[1]
  if (isEnd) {
    if (!(reading.isNote && element === 'p')) reading.begin('text')
  } else if (note !== undefined) reading.begin('footnote', Number(note))
  else if (/^h[1-6]$/.test(element)) reading.begin('heading', Number(element.slice(1)))
  else if (element === 'li' || WORD_ITEM.test(attributes)) reading.begin('item')
  else if (!(element === 'p' && reading.isNote)) reading.begin('text')
}

/** Programs give footnotes ids of their own; people see them counted from 1. */
function renumbered(blocks: readonly DraftBlock[]): DraftBlock[] {
  let number = 0
  return blocks.map((block) => (block.kind === 'footnote' ? { ...block, number: ++number } : block))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  middot: '·',
  bull: '•',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  aring: 'å',
  Auml: 'Ä',
  Ouml: 'Ö',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  hellip: '…',
}
const HIGHEST_CODE = 0x10ffff

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? entity
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= HIGHEST_CODE ? String.fromCodePoint(code) : entity
  })
