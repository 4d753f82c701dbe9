import { ENTRY, withoutContents } from '../contents-list.ts'
import type { Draft, DraftBlock } from '../draft.ts'
import { toBlock } from '../to-block.ts'
import { findTextContents, type TextContents } from './text-contents.ts'
import { findTextHeadings, headingKey, type TextHeading } from './text-headings.ts'
import { BULLET, SENTENCE_END, type TextLine } from './text-line.ts'
import { cutTextNotes, type MarkedLine } from './text-notes.ts'
import { toTextPages } from './text-pages.ts'

/** Makes a draft of plain text: pages, footnotes, list of contents and headings by the shape of lines. */
export function toTextDraft(text: string): Draft {
  const { pages: all, pageCount, isPaged } = toTextPages(text)
  const { pages, notes } = cutTextNotes(all)
  const contents = findTextContents(pages.flat())
  const found = withoutContents(toBlocks(pages, contents), isPaged)
  return {
    ...(found.title !== undefined && { title: found.title }),
    front: found.front,
    pageCount: isPaged ? pageCount : Math.max(1, ...found.blocks.flatMap(pagesOn)),
    blocks: [...found.blocks, ...notes],
  }
}

const pagesOn = ({ starts }: DraftBlock): number[] => starts.flatMap(({ page }) => page ?? [])

/** The lines of a block, and what it is. */
interface Group {
  readonly kind: 'heading' | 'text' | 'entry'
  readonly level?: number
  readonly lines: MarkedLine[]
}

function toBlocks(pages: readonly (readonly MarkedLine[])[], contents: TextContents | undefined): DraftBlock[] {
  const entries = contents?.entries ?? []
  const listing = new Set([...(contents ? [contents.heading] : []), ...entries.flat()])
  const listed = new Set(entries.map((lines) => headingKey(ENTRY.exec(textOf(lines))?.[1] ?? '')))
  const bodies = pages.map((lines) => lines.filter((line) => !listing.has(line)))
  const headings = new Map<TextLine, TextHeading>(findTextHeadings(bodies, listed))
  if (contents) headings.set(contents.heading, { length: 1, level: 1 })
  return groupsOf(pages.flat(), headings, new Set(entries.flatMap(([first]) => first ?? []))).map(toTextBlock)
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join(' ')

function groupsOf(
  lines: readonly MarkedLine[],
  headings: ReadonlyMap<TextLine, TextHeading>,
  entries: ReadonlySet<TextLine>,
): Group[] {
  const groups: Group[] = []
  const front = lines.findIndex((line) => headings.has(line))
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    const last = groups.at(-1)
    const heading = line && headings.get(line)
    if (!line) continue
    if (heading) {
      groups.push({ kind: 'heading', level: heading.level, lines: lines.slice(i, i + heading.length) })
      i += heading.length - 1
    } else if (entries.has(line)) groups.push({ kind: 'entry', lines: [line] })
    else if (last && (i < front ? goesOn(last, line) : continues(last, line))) last.lines.push(line)
    else groups.push({ kind: 'text', lines: [line] })
  }
  return groups
}

const MID_SENTENCE = /^[\p{Ll}\p{N}(–]/u

/** On a cover each line says something of its own: title, publisher, date. */
const goesOn = ({ kind }: Group, line: MarkedLine): boolean => kind === 'text' && /^\p{Ll}/u.test(line.text)

/** A paragraph ends at an empty line, a bullet and a new page, but not within a sentence. */
function continues({ kind, lines }: Group, line: MarkedLine): boolean {
  const last = lines.at(-1)
  if (kind === 'heading' || !last || BULLET.test(line.text)) return false
  const isOpen = !SENTENCE_END.test(last.text) && MID_SENTENCE.test(line.text)
  return isOpen || !(line.afterBlank || line.isFirst)
}

function toTextBlock({ kind, level, lines }: Group): DraftBlock {
  const [first, ...rest] = lines
  if (kind === 'heading') return toBlock('heading', lines, { level: level ?? 1 })
  const bullet = first && BULLET.exec(first.text)?.[0].length
  if (!first || bullet === undefined) return toBlock('text', lines)
  const markers = first.markers.map(({ number, at }) => ({ number, at: at - bullet }))
  return toBlock('item', [{ ...first, text: first.text.slice(bullet), markers }, ...rest])
}
