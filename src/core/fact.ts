import type { Analysis } from './language/analysis.ts'
import { toWord, type Word } from './language/word.ts'
import { wordsOf } from './language/words.ts'
import type { Fact, Section } from './section.ts'

/** A fact whose sentence shares less than this share of the question's words is not the one asked for. */
const LEAST_SHARED = 0.25

/**
 * The figure or date that a question asks a part for.
 * @returns undefined where none is asked for or none fits
 */
export function factAskedFor(section: Section, { cues, subject, language }: Analysis): Fact | undefined {
  if (!cues.has('figure') && !cues.has('time')) return undefined
  const [best] = section.facts
    .map((fact) => ({ fact, shared: shareIn(subject, `${fact.says[language]} ${fact.period ?? ''}`) }))
    .sort((a, b) => b.shared - a.shared)
  return best && best.shared >= LEAST_SHARED ? best.fact : undefined

  function shareIn(words: readonly Word[], sentence: string): number {
    const grams = new Set(wordsOf(sentence).flatMap((word) => toWord(word, language).grams))
    const shares = words.map((word) => word.grams.filter((gram) => grams.has(gram)).length / word.grams.length)
    return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length)
  }
}
