import { fold } from '../language/fold.ts'
import { gramsOf } from '../language/ngrams.ts'
import { stem } from '../language/stem.ts'
import { wordsOf } from '../language/words.ts'
import { footnotesIn, type Marker, type Original, type Paragraph, placeIn, type Source } from '../original.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A part's own words, with the evidence of where they stand. */
export interface Quote {
  /** Exact, without footnote markers. */
  readonly text: string
  /** Where the footnote markers stand in the text. */
  readonly markers: readonly Marker[]
  /** Numbers of the footnotes that the text refers to. */
  readonly footnotes: readonly number[]
  /** Printed pages; empty in a cover letter. */
  readonly pages: readonly number[]
  /** Offsets in the file's decoded text. */
  readonly start: number
  readonly end: number
  readonly source: Source
}

/** What a quote must contain beside the question's words. */
export interface QuoteWish {
  /** Prefers sentences with a figure in them: for questions that ask how many or when. */
  readonly figure?: boolean
}

/** Longest quote in characters, unless one sentence is longer: about what a chat message shows unfolded. */
const MAX_LENGTH = 450
const MAX_SENTENCES = 3

/** What each further sentence must add to be worth reading, as a share of the best sentence's score. */
const LENGTH_COST = 0.3
/** A word that shares 4-grams with another is less than the word itself: it may be a part of a compound. */
const GRAM_WEIGHT = 0.6
/** Fewer shared 4-grams are chance. */
const MIN_GRAM_SHARE = 0.5
/** Where a figure is asked for, one weighs as much as two words that stand in one sentence only. */
const FIGURE_WEIGHT = 2
const FIGURE = /\p{N}/u
/** The figure in it counts nothing. */
const NAME_WITH_FIGURE = /covid-19/giu

interface Candidate extends Sentence {
  readonly paragraph: Paragraph
  readonly stems: ReadonlySet<string>
  readonly grams: ReadonlySet<string>
  readonly hasFigure: boolean
}

/** Chooses from a part's own words. @param words the question's content words in Swedish, normalised */
export type ChooseQuote = (words: readonly string[], wish?: QuoteWish) => Quote | undefined

/**
 * Reads a part once, for choosing from it the one to three consecutive sentences of a paragraph that answer a question
 * best. Where no word is in common with the part, that is its first sentence.
 * @returns a function that gives undefined for a part that has headings only
 */
export function prepareQuotes(original: Original): ChooseQuote {
  const candidates = original.paragraphs.filter(({ kind }) => kind !== 'heading').flatMap(toCandidates)
  const runs = runsOf(candidates)
  return (words, wish = {}) => {
    const score = scorer(candidates, [...new Set(words)], wish)
    const cost = LENGTH_COST * Math.max(0, ...candidates.map((candidate) => score([candidate])))
    let best: { run: Candidate[]; value: number } | undefined
    for (const run of runs) {
      const value = score(run) - cost * (run.length - 1)
      if (!best || value > best.value) best = { run, value }
    }
    return best && toQuote(original.source, best.run)
  }
}

function toCandidates(paragraph: Paragraph): Candidate[] {
  return sentencesOf(paragraph.text).map(({ start, end }) => {
    const text = paragraph.text.slice(start, end)
    const words = wordsOf(text)
    return {
      paragraph,
      start,
      end,
      stems: new Set(words.map(stemOf)),
      grams: new Set(words.flatMap((word) => gramsOf(fold(word)))),
      hasFigure: FIGURE.test(text.replace(NAME_WITH_FIGURE, '')),
    }
  })
}

const stemOf = (word: string): string => fold(stem(word, 'sv'))

/** How well a sentence has a word, 0 to 1. */
function matchOf(word: string, { stems, grams }: Candidate): number {
  if (stems.has(stemOf(word))) return 1
  const wanted = gramsOf(fold(word))
  const share = wanted.filter((gram) => grams.has(gram)).length / wanted.length
  return share < MIN_GRAM_SHARE ? 0 : GRAM_WEIGHT * share
}

type Score = (run: readonly Candidate[]) => number

/** Adds up the words that some sentences have, each weighted by its rarity among the part's sentences. */
function scorer(candidates: readonly Candidate[], words: readonly string[], { figure = false }: QuoteWish): Score {
  const rarity = (matches: number): number => Math.log(1 + candidates.length / (1 + matches))
  const tables = words.map((word) => {
    const matches = new Map(candidates.map((candidate) => [candidate, matchOf(word, candidate)]))
    return { matches, weight: rarity([...matches.values()].reduce((sum, match) => sum + match, 0)) }
  })
  const figureWeight = figure ? FIGURE_WEIGHT * rarity(1) : 0
  return (run) => {
    const best = (matches: ReadonlyMap<Candidate, number>): number =>
      Math.max(...run.map((candidate) => matches.get(candidate) ?? 0))
    const found = tables.reduce((sum, { matches, weight }) => sum + weight * best(matches), 0)
    return found + (run.some(({ hasFigure }) => hasFigure) ? figureWeight : 0)
  }
}

/** All runs of up to three sentences within one paragraph that are not too long, in reading order. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  return candidates.flatMap((first, i) =>
    Array.from({ length: MAX_SENTENCES }, (_, extra) => candidates.slice(i, i + extra + 1)).filter(
      (run, extra) =>
        run.length === extra + 1 &&
        run.every(({ paragraph }) => paragraph === first.paragraph) &&
        (extra === 0 || (run.at(-1)?.end ?? 0) - first.start <= MAX_LENGTH),
    ),
  )
}

function toQuote(source: Source, run: readonly Candidate[]): Quote | undefined {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) return undefined
  const { paragraph, start } = first
  const { end } = last
  return {
    text: paragraph.text.slice(start, end),
    markers: paragraph.markers
      .filter(({ at }) => at > start && at <= end)
      .map(({ number, at }) => ({ number, at: at - start })),
    footnotes: footnotesIn(paragraph, start, end),
    ...placeIn(paragraph, start, end),
    source,
  }
}
