import type { Analysis } from './language/analysis.ts'
import { toWord, type Word } from './language/word.ts'
import { wordsOf } from './language/words.ts'
import { kindOf } from './opening/fact-kind.ts'
import type { Language, Section } from './section.ts'

/** True for a question how many or when. */
export const asksForFact = ({ cues }: Analysis): boolean => cues.has('figure') || cues.has('time')

/** The part's fact that shares most with the question, and how much of the question's subject it shares, 0 to 1. */
export function closestFact({ facts }: Section, { subject, language, cues }: Analysis) {
  const kinds = [cues.has('figure') && 'count', cues.has('time') && 'time']
  const fitting = facts.filter((fact) => kinds.includes(kindOf(fact)))
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
