import { kindOf } from '../../kind-words.ts'
import { joinHyphenated } from '../../memo/hyphenation.ts'
import { type EndsEarly, measureLines } from './line-breaks.ts'
import { BULLET, SENTENCE_END, type TextLine } from './text-line.ts'

/** A heading as a file of plain text has it. */
export interface TextHeading {
  /** How many lines it takes up. */
  readonly length: number
  /** 1 is the highest. */
  readonly level: number
}

/** Characters, lines and letters of a heading. */
const LONGEST = 150
const MOST_LINES = 4
const FEWEST_LETTERS = 3

/** Text that is running has at least this many characters in a row, or is a sentence of as many words. */
const RUNNING = 60
const FEWEST_WORDS = 4

const BEGINS = /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?["”“]?\p{Lu}/u
const BODY_BEGINS = /^["”“]?[\p{Lu}\d]/u
const STOPS = /[.,;:!-]$/u
const ADDRESS = /@|https?:|www\.|\d{3} \d{2}\b/u
/** No phrase ends in one of these: what follows belongs to it. */
const LEADS_ON =
  /(?:^|\s)(?:och|eller|samt|att|som|än|i|på|av|om|för|från|till|med|mot|vid|hos|per|kring|under|över|inom|mellan|genom|utan|efter|en|ett|den|det|de|är|var|har|kan|ska|inte)$/iu
/** Who signed, and when. */
const DATED = /\d{1,2} \p{L}+ (?:19|20)\d\d$/u
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/
const COUNTED = /^(\d{1,2})[.)]\s/

/**
 * Finds the headings of plain text by the shape of lines: what stands apart, ends no sentence, was broken though the next
 * word had room, and has running text below it.
 * @param listed what a list of contents says of the headings
 * @returns headings by their first line
 */
export function findTextHeadings(
  pages: readonly (readonly TextLine[])[],
  listed: ReadonlySet<string>,
): ReadonlyMap<TextLine, TextHeading> {
  const finder = new HeadingFinder(measureLines(pages), listed)
  const found = new Map<TextLine, TextHeading>()
  for (const lines of pages) finder.addOn(lines, found)
  return new Map(withinGroups(pages.flatMap((lines) => headingsOn(lines, found))))
}

interface Placed {
  readonly line: TextLine
  readonly text: string
  readonly heading: TextHeading
}

const headingsOn = (lines: readonly TextLine[], found: ReadonlyMap<TextLine, TextHeading>): Placed[] =>
  lines.flatMap((line, i) => {
    const heading = found.get(line)
    return heading ? [{ line, heading, text: textOf(lines, i, heading.length) }] : []
  })

/** Headings counted from 1 right below `Lärdomar` stand inside it. */
function withinGroups(placed: readonly Placed[]): [TextLine, TextHeading][] {
  let next: number | undefined
  return placed.map(({ line, text, heading }) => {
    const isNext = next !== undefined && Number(COUNTED.exec(text)?.[1]) === next
    if (isNext && next !== undefined) next++
    else next = kindOf(text) ? 1 : undefined
    return [line, isNext ? { ...heading, level: heading.level + 1 } : heading]
  })
}

class HeadingFinder {
  readonly #endsEarly: EndsEarly
  readonly #listed: ReadonlySet<string>

  constructor(endsEarly: EndsEarly, listed: ReadonlySet<string>) {
    this.#endsEarly = endsEarly
    this.#listed = listed
  }

  /** From the foot of a page to its top: what is a heading depends on what stands below it. */
  addOn(lines: readonly TextLine[], found: Map<TextLine, TextHeading>): void {
    for (let i = lines.length - 1; i >= 0; i--) {
      const length = this.#lengthAt(lines, i, found)
      const first = lines[i]
      if (first && length > 0) found.set(first, { length, level: levelOf(first) })
    }
    this.#dropUnparted(lines, found)
  }

  /** How many lines a heading takes up here; 0 where none begins. */
  #lengthAt(lines: readonly TextLine[], at: number, found: ReadonlyMap<TextLine, TextHeading>): number {
    const first = lines[at]
    if (!first) return 0
    if (first.underlined !== undefined) return 1
    const listed = this.#listedLength(lines, at)
    if (listed > 0) return listed
    if (!BEGINS.test(first.text) || BULLET.test(first.text)) return 0
    const length = this.#phraseLength(lines, at)
    const below = lines[at + length]
    if (!isTitle(textOf(lines, at, length)) || !this.#endsEarly(lines[at + length - 1] ?? first, below)) return 0
    if (!below) return 0
    if (found.has(below)) return isAbove(textOf(lines, at, length), below) ? length : 0
    return isRunning(lines, at + length, found) || opensList(lines, at, length) ? length : 0
  }

  /** Lines of which each leads on to the next. */
  #phraseLength(lines: readonly TextLine[], at: number): number {
    let length = 1
    while (length < MOST_LINES) {
      const [last, next] = [lines[at + length - 1], lines[at + length]]
      if (!last || !next || next.afterBlank || !(/^\p{Ll}/u.test(next.text) || LEADS_ON.test(last.text))) break
      length++
    }
    return length
  }

  /** How many lines together are what the list of contents says. */
  #listedLength(lines: readonly TextLine[], at: number): number {
    for (let length = 1; length <= MOST_LINES && at + length <= lines.length; length++) {
      if (this.#listed.has(headingKey(textOf(lines, at, length)))) return length
    }
    return 0
  }

  /**
   * A heading stands below an empty line, at the top of a page or below another heading; where a page has no empty lines,
   * below the end of a paragraph.
   */
  #dropUnparted(lines: readonly TextLine[], found: Map<TextLine, TextHeading>): void {
    const hasBlanks = lines.some(({ afterBlank, isFirst }) => afterBlank && !isFirst)
    const isParted = (line: TextLine, above: TextLine | undefined): boolean =>
      line.afterBlank ||
      above === undefined ||
      (!hasBlanks && SENTENCE_END.test(above.text) && this.#endsEarly(above, line))
    let end = 0
    lines.forEach((line, i) => {
      const heading = found.get(line)
      if (!heading) return
      const isSure = line.underlined !== undefined || this.#listedLength(lines, i) > 0
      if (isSure || isParted(line, lines[i - 1]) || i === end) end = i + heading.length
      else found.delete(line)
    })
  }
}

/** A heading has no text of its own only where the next stands right below it, or inside it by its name. */
const isAbove = (text: string, below: TextLine): boolean => !below.afterBlank || kindOf(text) !== undefined

/** White space, case and outline numbers apart. */
export const headingKey = (text: string): string => text.replace(NUMBERED, '').replace(/\s+/g, ' ').trim().toLowerCase()

const textOf = (lines: readonly TextLine[], at: number, length: number): string =>
  joinHyphenated(lines.slice(at, at + length).map(({ text }) => text))

const NO_TITLE = [STOPS, ADDRESS, DATED]

function isTitle(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const isWhole = count(text, /[(]/g) === count(text, /[)]/g) && count(text, /[”“"]/g) % 2 === 0
  return (
    text.length <= LONGEST && letters >= FEWEST_LETTERS && isWhole && !NO_TITLE.some((pattern) => pattern.test(text))
  )
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** True where what begins here is text, or a list of which an entry is text. */
function isRunning(lines: readonly TextLine[], at: number, found: ReadonlyMap<TextLine, TextHeading>): boolean {
  const first = lines[at]
  if (!first) return false
  if (!BULLET.test(first.text)) return BODY_BEGINS.test(first.text) && isText(paragraphAt(lines, at))
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]
    if (!line || found.has(line)) return false
    if (BULLET.test(line.text) && isText(paragraphAt(lines, i))) return true
  }
  return false
}

function isText(text: string): boolean {
  if (ADDRESS.test(text)) return false
  return text.length >= RUNNING || (SENTENCE_END.test(text) && text.split(/\s+/).length >= FEWEST_WORDS)
}

/** The lines from here to the next empty line or bullet. */
function paragraphAt(lines: readonly TextLine[], at: number): string {
  const rest = lines.slice(at + 1)
  const end = rest.findIndex(({ text, afterBlank }) => afterBlank || BULLET.test(text))
  return textOf(lines, at, 1 + (end < 0 ? rest.length : end))
}

/** A list of short entries has a heading of its own where it fills a page of its own. */
const NEAR = 3

function opensList(lines: readonly TextLine[], at: number, length: number): boolean {
  return (
    lines[at]?.isFirst === true && lines.slice(at + length, at + length + NEAR).some(({ text }) => BULLET.test(text))
  )
}

function levelOf({ text, underlined }: TextLine): number {
  if (underlined !== undefined) return underlined
  const number = NUMBERED.exec(text)?.[1]
  return number === undefined ? 1 : number.split('.').length
}
