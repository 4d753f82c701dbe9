import type { Paragraph } from '../../core/model/original.ts'
import type { Line } from './lines.ts'
import { type Setting, toParagraph } from './paragraph.ts'

const BULLET = /^[•·●▪◦]\s+/
/** A stop, with what may close after it and a footnote's marker. */
const SENTENCE_END = /[.!?:][)\]"”’]*\d{0,3}$/
const MID_SENTENCE = /^[\p{Ll}\p{N}(–]/u

/** Splits lines into paragraphs at empty lines, bullets and new pages, but not within a sentence. */
export function toParagraphs(lines: readonly Line[], setting: Setting): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(last, line)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => {
    const [first, ...rest] = group
    const bullet = first && BULLET.exec(first.text)?.[0]
    if (!first || !bullet) return toParagraph('text', group, setting)
    const { text, from } = first
    const item = { ...first, text: text.slice(bullet.length), from: from + bullet.length }
    return toParagraph('item', [item, ...rest], setting)
  })
}

function continues(last: Line, line: Line): boolean {
  if (BULLET.test(line.text)) return false
  if (last.page !== line.page) return !SENTENCE_END.test(last.text)
  return !line.afterBlank || (!SENTENCE_END.test(last.text) && MID_SENTENCE.test(line.text))
}
