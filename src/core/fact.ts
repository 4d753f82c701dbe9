import type { Analysis } from './language/analysis.ts'
import { toWord, type Word } from './language/word.ts'
import { wordsOf } from './language/words.ts'
import type { Fact, Language, Section } from './section.ts'

/** A fact whose sentence shares less than this share of the question's words is not the one asked for. */
const LEAST_SHARED = 0.25

/**
 * The figure or date that a question asks a part for.
 * @returns undefined where none is asked for or none fits
 */
export function factAskedFor(section: Section, analysis: Analysis): Fact | undefined {
  if (!asksForFact(analysis)) return undefined
  const best = closestFact(section, analysis)
  return best && best.shared >= LEAST_SHARED ? best.fact : undefined
}

/** True for a question how many or when. */
export const asksForFact = ({ cues }: Analysis): boolean => cues.has('figure') || cues.has('time')

/** The part's fact that shares most with the question, and how much of the question's subject it shares, 0 to 1. */
export function closestFact({ facts }: Section, { subject, language, cues }: Analysis) {
  const fitting = facts.filter((fact) => (cues.has('figure') && !isDate(fact)) || (cues.has('time') && isDate(fact)))
  const grams = fitting.map((fact) => gramsOfSentence(`${fact.says[language]} ${fact.period ?? ''}`, language))
  const shares = subject.map((word) => grams.map((held) => shareOf(word, held)))
  const [best] = fitting
    .map((fact, i) => ({ fact, shared: mean(shares.map((ofWord) => ofWord[i] ?? 0)), telling: telling(shares, i) }))
    .sort((a, b) => b.telling - a.telling)
  return best
}

/** Adds up what a sentence shares, a word counting the more the fewer of the sentences share it. */
const telling = (shares: readonly (readonly number[])[], i: number): number =>
  shares.reduce((sum, ofWord) => sum + (ofWord[i] ?? 0) / (1 + ofWord.reduce((all, share) => all + share, 0)), 0)

const gramsOfSentence = (sentence: string, language: Language): ReadonlySet<string> =>
  new Set(wordsOf(sentence).flatMap((word) => toWord(word, language).grams))

const shareOf = (word: Word, held: ReadonlySet<string>): number =>
  word.grams.filter((gram) => held.has(gram)).length / word.grams.length

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** A year that is not part of a longer number or of a series: `oktober 2020`, not `SOU 2018:77`. */
const YEAR = /(?<![\d:])(?:19|20)\d{2}(?![\d:])/

const isDate = ({ value }: Fact): boolean => YEAR.test(value)
