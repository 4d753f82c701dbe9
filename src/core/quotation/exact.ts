import type { Corpus, Finding } from './corpus.ts'
import { foldAll, neededFor, type Tolerance } from './tolerance.ts'

/** A passage that stands in the document. */
export interface Match {
  readonly finding: Finding
  readonly tolerated: readonly Tolerance[]
}

/** `[...]`, `[…]`, `(…)`, `…` or `...`, with the white space around it. */
const OMISSION = /(?<!\s)\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** A passage of one common word stands everywhere; nobody reads more places than this. */
const MAX_MATCHES = 8

interface Span {
  readonly from: number
  readonly to: number
}

/** Every place where a passage stands word by word, in reading order. */
export function findExact(passage: string, corpus: Corpus): Match[] {
  const pieces = passage.split(OMISSION).filter((piece) => piece !== '')
  const [first, ...rest] = pieces
  if (first === undefined) return []
  const hasOmission = OMISSION.test(passage)
  return occurrences(first, corpus, 0)
    .flatMap((span) => {
      const spans = follow(span, rest, corpus)
      return spans ? toMatch([span, ...spans], pieces, hasOmission, corpus) : []
    })
    .slice(0, MAX_MATCHES)
}

/** Where a text without omissions stands, from an index of the corpus on, as whole words. */
function occurrences(piece: string, { text, folded }: Corpus, after: number): Span[] {
  const wanted = foldAll(piece).text.trim()
  const spans: Span[] = []
  for (let i = folded.text.indexOf(wanted); i >= 0 && wanted !== ''; i = folded.text.indexOf(wanted, i + 1)) {
    const from = folded.at[i] ?? 0
    const to = (folded.at[i + wanted.length - 1] ?? 0) + 1
    if (from >= after && !isInWord(text, from) && !isInWord(text, to)) spans.push({ from, to })
  }
  return spans
}

const isInWord = (text: string, index: number): boolean =>
  LETTER_OR_DIGIT.test(text.charAt(index - 1)) && LETTER_OR_DIGIT.test(text.charAt(index))

/** The nearest places of the further pieces, in order and within the part where the first one stands. */
function follow(first: Span, rest: readonly string[], corpus: Corpus): Span[] | undefined {
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

function toMatch(spans: readonly Span[], pieces: readonly string[], hasOmission: boolean, corpus: Corpus): Match[] {
  const finding = corpus.locate(spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0)
  if (!finding) return []
  const needed = spans.flatMap(({ from, to }, i) => neededFor(corpus.text.slice(from, to), pieces[i] ?? ''))
  return [{ finding, tolerated: [...new Set<Tolerance>([...needed, ...(hasOmission ? (['omission'] as const) : [])])] }]
}
