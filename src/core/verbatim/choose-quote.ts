import { createScorer, type Read, readSentence, type Wanted } from '../languages/similarity.ts'
import { footnotesIn, type Marker, type Original, type Paragraph, placeIn, type Source } from '../model/original.ts'
import { joinLines, LINE_BREAK } from './lines.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'

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

/** What is looked for in a part's own words, in Swedish. */
export interface QuoteWish {
  /** The words of the question. */
  readonly asked: readonly Wanted[]
  /** The words in which our own sentence answers it: the document's answer is likely to have some of them. */
  readonly answer?: readonly Wanted[]
  /** Prefers sentences with a figure in them: for questions that ask how many or when. */
  readonly figure?: boolean
  /** Prefers sentences that say one of these to the letter: the figure, the name, the address. */
  readonly values?: readonly string[]
}

/** Longest quote in characters, unless one sentence is longer: about what a chat message shows unfolded. */
const MAX_LENGTH = 450
const MAX_SENTENCES = 3

/** What each further sentence must add to be worth reading, as a share of the best sentence's score. */
const LENGTH_COST = 0.3
/** The same for a further line of a letter: lines are short. */
const LINE_COST = 0.05
/** Where a figure is asked for, one weighs as much as two words that stand in one sentence only. */
const FIGURE_WEIGHT = 2
/** A word of our own answer counts less than one of the question. */
const ANSWER_WORTH = 0.4
const FIGURE = /\p{N}/u
/** The figure in it counts nothing. */
const NAME_WITH_FIGURE = /covid-19/giu

/** A sentence, or lines that belong together. */
interface Candidate extends Sentence, Read {
  readonly paragraph: Paragraph
  readonly hasFigure: boolean
  /** One of a letter's lines: short, and little without the next. */
  readonly isLine: boolean
  /** The document asks and does not answer. */
  readonly isQuestion: boolean
  /** What it announces comes after it. */
  readonly isAnnouncement: boolean
}

/** Chooses from a part's own words. */
export type ChooseQuote = (wish: QuoteWish) => Quote | undefined

/**
 * Reads a part once, for choosing from it the one to three consecutive sentences of a paragraph that answer a question
 * best. Where no word is in common with the part, that is its first sentence.
 * @returns a function that gives undefined for a part that has headings only
 */
export function prepareQuotes(original: Original): ChooseQuote {
  const candidates = joinLines(original.paragraphs).flatMap(toCandidates)
  const runs = answersIn(runsOf(candidates))
  return (wish) => {
    const score = scorer(candidates, wish)
    const cost = Math.max(0, ...candidates.map((candidate) => score([candidate])))
    let best: { run: Candidate[]; value: number } | undefined
    for (const run of runs) {
      const value =
        score(run) - cost * run.slice(1).reduce((sum, { isLine }) => sum + (isLine ? LINE_COST : LENGTH_COST), 0)
      if (!best || value > best.value) best = { run, value }
    }
    return best && toQuote(original.source, best.run)
  }
}

/** A question of the document's own, or an announcement without what it announces, is quoted where nothing else is. */
function answersIn(runs: readonly Candidate[][]): readonly Candidate[][] {
  const answers = runs.filter((run) => !run.some(({ isQuestion }) => isQuestion) && !run.at(-1)?.isAnnouncement)
  return answers.length > 0 ? answers : runs
}

function toCandidates(paragraph: Paragraph): Candidate[] {
  return sentencesOf(paragraph.text).map(({ start, end }) => {
    const text = paragraph.text.slice(start, end)
    return {
      paragraph,
      start,
      end,
      ...readSentence(text, 'sv'),
      hasFigure: FIGURE.test(text.replace(NAME_WITH_FIGURE, '')),
      isLine: paragraph.text.includes(LINE_BREAK),
      isQuestion: text.endsWith('?'),
      isAnnouncement: text.endsWith(':'),
    }
  })
}

function scorer(candidates: readonly Candidate[], { asked, answer = [], figure = false, values = [] }: QuoteWish) {
  const known = new Set(asked.map(({ word }) => word.stem))
  const hints = answer.filter(({ word }) => !known.has(word.stem)).map((want) => ({ ...want, worth: ANSWER_WORTH }))
  const { score, rarest } = createScorer(candidates, [...asked, ...hints])
  const figureWeight = figure ? FIGURE_WEIGHT * rarest : 0
  const hasValue = ({ paragraph, start, end }: Candidate): boolean =>
    values.some((value) => paragraph.text.slice(start, end).includes(value))
  return (run: readonly Candidate[]): number =>
    score(run) +
    (run.some(({ hasFigure }) => hasFigure) ? figureWeight : 0) +
    (run.some(hasValue) ? FIGURE_WEIGHT * rarest : 0)
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
