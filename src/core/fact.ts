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
export function closestFact({ facts }: Section, { subject, language }: Analysis) {
  const [best] = facts
    .map((fact) => ({ fact, shared: shareIn(subject, `${fact.says[language]} ${fact.period ?? ''}`, language) }))
    .sort((a, b) => b.shared - a.shared)
  return best
}

function shareIn(words: readonly Word[], sentence: string, language: Language): number {
  const grams = new Set(wordsOf(sentence).flatMap((word) => toWord(word, language).grams))
  const shares = words.map((word) => word.grams.filter((gram) => grams.has(gram)).length / word.grams.length)
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length)
}
