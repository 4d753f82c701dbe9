import type { Draft, DraftBlock } from './draft.ts'
import { withoutContents } from './contents-list.ts'
import { toBlock } from './to-block.ts'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
/** A heading of a single line that is underlined: `====` for the first level, `----` for the second. */
const UNDERLINED = /(?<=^|\n[ \t]*\n)([^\s#>|*+-][^\n]*)\n(=+|-{2,})[ \t]*(?=\n|$)/g
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/
const NOTE = /^\[\^(\d{1,3})\]:\s*/
const MARKER = /\[\^(\d{1,3})\]/g

/** Makes a draft of Markdown. */
export function toMarkdownDraft(text: string): Draft {
  const front = FRONT_MATTER.exec(text)
  const title = front && /^title:\s*["']?(.*?)["']?\s*$/m.exec(front[1] ?? '')?.[1]
  const found = withoutContents(blocksIn(text.slice(front?.[0].length ?? 0)))
  const named = title ?? found.title
  return { ...(named !== undefined && { title: named }), front: found.front, pageCount: 1, blocks: found.blocks }
}

function blocksIn(text: string): DraftBlock[] {
  const groups: string[][] = [[]]
  const lines = text
    .replaceAll('\r\n', '\n')
    .replace(UNDERLINED, (_, heading: string, line: string) => `${line.startsWith('=') ? '#' : '##'} ${heading}`)
    .split('\n')
  for (const line of lines) {
    if (line.trim() === '' || HEADING.test(line) || ITEM.test(line) || NOTE.test(line)) groups.push([])
    if (line.trim() !== '') groups.at(-1)?.push(line.trim())
    if (HEADING.test(line)) groups.push([])
  }
  return groups.filter((group) => group.length > 0).map((group) => toMarkdownBlock(group.join(' ')))
}

function toMarkdownBlock(text: string): DraftBlock {
  const heading = HEADING.exec(text)
  if (heading) return toBlock('heading', [plain(heading[2] ?? '')], { level: heading[1]?.length ?? 1 })
  const note = NOTE.exec(text)
  if (note) return toBlock('footnote', [plain(text.slice(note[0].length))], { number: Number(note[1]) })
  return ITEM.test(text) ? toBlock('item', [plain(text.replace(ITEM, ''))]) : toBlock('text', [plain(text)])
}

/** Without marks for emphasis, links and pictures; footnote markers set aside. */
function plain(text: string) {
  const bare = text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]^][^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*([^*]+)\*/gu, '$1')
  let cut = 0
  const markers = [...bare.matchAll(MARKER)].map(({ 0: mark, 1: digits, index }) => {
    const at = index - cut
    cut += mark.length
    return { number: Number(digits), at }
  })
  return { text: bare.replace(MARKER, '').trim(), markers }
}
