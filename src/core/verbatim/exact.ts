import type { Corpus, Finding } from './corpus.ts'
import { isInNumber } from './numbers.ts'
import { countLetters } from './running-heads.ts'
import type { Cut, Reading } from './readings.ts'
import type { Tolerance } from '../model/tolerance.ts'
import { foldAll, neededFor } from './tolerance.ts'

/** A passage that stands in the document. */
export interface Match {
  readonly finding: Finding
  readonly tolerated: readonly Tolerance[]
}

/** `[...]`, `[…]`, `(…)`, `…` or `...`, with the white space around it. */
export const OMISSION = /(?<!\s)\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** A stretch of a passage that has no words left out. */
interface Piece {
  readonly text: string
  /** Those within it, counted from its beginning. */
  readonly cuts: readonly Cut[]
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Every place where a passage stands word by word, in reading order. */
export function findExact(reading: Reading, corpus: Corpus): Match[] {
  const pieces = piecesOf(reading)
  const [first, ...rest] = pieces
  if (first === undefined) return []
  const further = OMISSION.test(reading.text) ? [...reading.tolerated, 'omission' as const] : reading.tolerated
  return occurrences(first, corpus, 0).flatMap((span) => {
    const spans = follow(span, rest, corpus)
    return spans ? toMatch([span, ...spans], pieces, further, corpus) : []
  })
}

function piecesOf({ text, cuts }: Reading): Piece[] {
  let before = 0
  return text
    .split(OMISSION)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const from = before
      before += countLetters(piece)
      const own = cuts.filter(({ at }) => at <= before && (at > from || from === 0))
      return { text: piece, cuts: own.map(({ at, fits }) => ({ at: at - from, fits })) }
    })
}

/** Where a text without omissions stands, from an index of the corpus on, as whole words and figures. */
function occurrences({ text: piece, cuts }: Piece, corpus: Corpus, after: number): Span[] {
  const { text, folded } = corpus
  const wanted = foldAll(piece).text.trim()
  const spans: Span[] = []
  for (let i = folded.text.indexOf(wanted); i >= 0 && wanted !== ''; i = folded.text.indexOf(wanted, i + 1)) {
    const from = folded.at[i] ?? 0
    const to = (folded.at[i + wanted.length - 1] ?? 0) + 1
    if (from < after || [from, to].some((index) => isInWord(text, index) || isInNumber(text, index))) continue
    if (cuts.every((cut) => fits(cut, from, corpus))) spans.push({ from, to })
  }
  return spans
}

const isInWord = (text: string, index: number): boolean =>
  LETTER_OR_DIGIT.test(text.charAt(index - 1)) && LETTER_OR_DIGIT.test(text.charAt(index))

/** Whether a page ends where something was cut out of a piece that stands from an index of the corpus on. */
function fits({ at, fits: fitsBetween }: Cut, from: number, { text, pageAt }: Corpus): boolean {
  const isLetter = (index: number): boolean => LETTER_OR_DIGIT.test(text.charAt(index))
  let after = from
  for (let left = at; after < text.length && (left > 0 || !isLetter(after)); after++) if (isLetter(after)) left--
  let before = after - 1
  while (before >= 0 && !isLetter(before)) before--
  return fitsBetween(before < 0 ? undefined : pageAt(before), after < text.length ? pageAt(after) : undefined)
}

/** The nearest places of the further pieces, in order and within the part where the first one stands. */
function follow(first: Span, rest: readonly Piece[], corpus: Corpus): Span[] | undefined {
  const part = corpus.locate(first.from, first.to)?.section
  const spans: Span[] = []
  let end = first.to
  for (const piece of rest) {
    const next = occurrences(piece, corpus, end).find(({ from, to }) => corpus.locate(from, to)?.section === part)
    if (!next) return undefined
    spans.push(next)
    end = next.to
  }
  return spans
}

function toMatch(
  spans: readonly Span[],
  pieces: readonly Piece[],
  further: readonly Tolerance[],
  corpus: Corpus,
): Match[] {
  const finding = corpus.locate(spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0)
  if (!finding) return []
  const needed = spans.flatMap(({ from, to }, i) => neededFor(corpus.text.slice(from, to), pieces[i]?.text ?? ''))
  return [{ finding, tolerated: [...new Set([...needed, ...further])] }]
}
