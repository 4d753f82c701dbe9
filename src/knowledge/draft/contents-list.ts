import type { DraftBlock } from './draft.ts'

/** Headings of a list of contents. */
export const CONTENTS = /^(?:innehåll(?:sförteckning)?|contents|table of contents)$/iu

/** An entry of it: a heading, a tab or a leader, and its page. */
export const ENTRY = /^(.*?\S)(?:[ .…·]*\t[ .…·]*|[ .…·]{3,}|\s)(\d{1,3})$/u

export interface WithoutContents {
  readonly title?: string
  /** What stands before the first heading that is the document's own. */
  readonly front: readonly string[]
  readonly blocks: readonly DraftBlock[]
}

/**
 * Leaves out the list of contents and what stands before it. Where the file has no pages of its own, headings get the
 * page that the list gives them.
 */
export function withoutContents(blocks: readonly DraftBlock[], isPaged = false): WithoutContents {
  const at = blocks.findIndex(({ kind, text }) => kind === 'heading' && CONTENTS.test(text))
  if (at >= 0) {
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex(({ kind }) => kind === 'heading')
    const before = blocks.slice(0, at)
    const preface = prefaceIn(before)
    const front = before.slice(0, preface).map(({ text }) => text)
    const kept = [...before.slice(preface), ...(end < 0 ? [] : rest.slice(end))]
    const pages = isPaged ? new Map<string, number>() : pagesIn(rest.slice(0, Math.max(0, end)))
    return { front, blocks: withPages(kept, pages), ...firstOf(front) }
  }
  return withoutFront(blocks)
}

/** A cover has less running text below a heading than this, in characters. */
const COVER_TEXT = 200

/** Where a preface begins that stands before the list of contents; the length where none does. */
function prefaceIn(blocks: readonly DraftBlock[]): number {
  const starts = blocks.flatMap(({ kind }, i) => (kind === 'heading' ? [i] : []))
  const found = starts.find((start, i) => {
    const own = blocks.slice(start + 1, starts[i + 1])
    return start > 0 && own.reduce((sum, { text }) => sum + text.length, 0) >= COVER_TEXT
  })
  return found ?? blocks.length
}

/** Without a list of contents: the only heading of the highest level, at the very beginning, is the title. */
function withoutFront(blocks: readonly DraftBlock[]): WithoutContents {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const title = blocks[first]
  const highest = blocks.filter(({ kind, level }) => kind === 'heading' && level === title?.level)
  if (!title || highest.length > 1) {
    const front = blocks.slice(0, Math.max(0, first)).map(({ text }) => text)
    return { front, blocks: blocks.slice(Math.max(0, first)), ...firstOf(front) }
  }
  const rest = blocks.slice(first + 1)
  const next = rest.findIndex(({ kind }) => kind === 'heading')
  const front = rest.slice(0, Math.max(0, next)).map(({ text }) => text)
  return { title: title.text, front, blocks: next < 0 ? rest : rest.slice(next) }
}

const firstOf = ([title]: readonly string[]): { title?: string } => (title === undefined ? {} : { title })

const pagesIn = (entries: readonly DraftBlock[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap(({ text }) => {
      const [, heading, page] = ENTRY.exec(text) ?? []
      return heading !== undefined && page !== undefined ? [[heading, Number(page)] as const] : []
    }),
  )

/** A block stands on the page of the heading above it, as far as the list knows. */
function withPages(blocks: readonly DraftBlock[], pages: ReadonlyMap<string, number>): DraftBlock[] {
  if (pages.size === 0) return [...blocks]
  let page: number | undefined
  return blocks.map((block) => {
    if (block.kind === 'heading') page = pages.get(block.text) ?? page
    if (page === undefined || block.kind === 'footnote') return block
    return { ...block, starts: [{ at: 0, page }] }
  })
}
