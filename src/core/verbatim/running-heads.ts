import type { Document } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import type { Cut, Reading, Reread } from './readings.ts'
import type { Tolerance } from '../model/tolerance.ts'
import { foldAll } from './tolerance.ts'

/*
 * What the reader of a file leaves out of the running text, and a copy over a page break holds: the footnotes and links
 * at the foot of a page, its running head and its number.
 */

/** A stretch of a passage that is no running text, if a page ends there. */
interface RunningHead {
  readonly from: number
  readonly to: number
  readonly tolerance: Tolerance
  readonly fits: Cut['fits']
}

type Find = (passage: string) => RunningHead[]

const LINK_LINE = /^[ \t]*(?:https?|mailto|file):\S+[ \t]*$/gmu
const NUMBER_LINE = /^[ \t]*(\d{1,3})[ \t]*$/gmu
/** What means something in a regular expression. */
const SYNTAX = /[.*+?^${}()|[\]\\]/g
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu

export const countLetters = (text: string): number => text.match(LETTERS_AND_DIGITS)?.length ?? 0

/** Prepares the taking out of what stands at the head and foot of these documents' pages. */
export function createCutRunningHeads(sections: readonly Section[], documents: readonly Document[]): Reread {
  const finds = [...sections.flatMap(footnoteAtFoot), links, ...documents.map(runningHead), pageNumbers(NUMBER_LINE)]
  return (reading) => {
    const found = apart(finds.flatMap((find) => find(reading.text)))
    return found.length === 0 ? undefined : without(reading, found)
  }
}

/** A whole footnote with its number, at the end of its page. */
function footnoteAtFoot({ kind, number, pages, original }: Section): Find[] {
  if (kind !== 'footnote' || number === undefined || !original) return []
  const wanted = foldAll(original.paragraphs.map(({ text }) => text).join(' ')).text.trim()
  const numberBefore = new RegExp(`(?<!\\p{N})${number} ?$`, 'u')
  const fits: Cut['fits'] = (before, after) => before !== after && before !== undefined && pages.includes(before)
  return [
    (passage) => {
      const { text, at } = foldAll(passage)
      const found: RunningHead[] = []
      for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
        const begins = numberBefore.exec(text.slice(0, i))?.index
        const to = (at[i + wanted.length - 1] ?? 0) + 1
        if (begins !== undefined) found.push({ from: at[begins] ?? 0, to, tolerance: 'page-feet', fits })
      }
      return found
    },
  ]
}

const links: Find = (passage) =>
  [...passage.matchAll(LINK_LINE)].map(({ 0: line, index }) => ({
    from: index,
    to: index + line.length,
    tolerance: 'page-feet',
    fits: (before, after) => before !== after,
  }))

/** `Rådet 2020-12-01 10(20)`: the page of so many, and in front of it what may stand in a head. */
function runningHead({ publisher, title, citedAs, date, pageCount }: Document): Find {
  const names = [publisher, title.sv, citedAs.sv, date].map(
    (name) => `${name.replace(SYNTAX, '\\$&').replace(/\s+/g, '\\s+')}\\s+`,
  )
  return pageNumbers(new RegExp(`(?:${names.join('|')})*(?<!\\d)(\\d{1,3})\\s?\\(${pageCount}\\)`, 'g'))
}

/** @param pattern finds the number of the page that ends or begins there */
const pageNumbers =
  (pattern: RegExp): Find =>
  (passage) =>
    [...passage.matchAll(pattern)].map(({ 0: head, 1: digits, index }) => ({
      from: index,
      to: index + head.length,
      tolerance: 'page-heads',
      fits: (before, after) => before !== after && [before, after].includes(Number(digits)),
    }))

/** In order; of two that overlap, the one that begins first. */
function apart(found: readonly RunningHead[]): RunningHead[] {
  const kept: RunningHead[] = []
  for (const piece of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (piece.from >= (kept.at(-1)?.to ?? 0)) kept.push(piece)
  }
  return kept
}

function without({ text, cuts, tolerated }: Reading, found: readonly RunningHead[]): Reading | undefined {
  const pieces = [...found, { from: text.length }].map(({ from }, i) => text.slice(found[i - 1]?.to ?? 0, from).trim())
  if (pieces.every((piece) => countLetters(piece) === 0)) return undefined
  let letters = 0
  const own = found.map(({ fits }, i) => ({ at: (letters += countLetters(pieces[i] ?? '')), fits }))
  return {
    text: pieces.filter((piece) => piece !== '').join(' '),
    cuts: [...cuts, ...own],
    tolerated: [...new Set([...tolerated, ...found.map(({ tolerance }) => tolerance)])],
  }
}
