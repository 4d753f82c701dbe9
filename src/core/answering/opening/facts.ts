import type { Analysis } from '../../query/parse.ts'
import { spaced } from '../../text/spaced.ts'
import { fold } from '../../text/normalise.ts'
import type { Word } from '../../languages/word.ts'
import { wordsOf } from '../../text/tokenise.ts'
import { HELD, matchOf } from '../../languages/similarity.ts'
import type { Fact, Language, Section } from '../../model/section.ts'
import { type Demand, demandsOf } from './demand.ts'
import { kindOf } from './fact-kind.ts'
import type { Knowing } from './knowing.ts'

/** Two facts open an answer at most: more would be a list. */
const MOST_TOGETHER = 2

/**
 * The facts of a part that answer a question: one that holds every word that says what is asked for, or two of a kind
 * that do so together ("sjuksköterska och läkare"). A figure about something else is worse than none.
 */
export function factsAskedFor(section: Section, analysis: Analysis, knowing: Knowing): readonly Fact[] {
  for (const demand of demandsOf(analysis)) {
    const facts = answering(demand, section, knowing)
    if (facts.length > 0) return facts
  }
  return []
}

interface Candidate {
  readonly fact: Fact
  readonly held: readonly Word[]
}

function answering(demand: Demand, { facts }: Section, knowing: Knowing): readonly Fact[] {
  const { kinds, words, alike, kindSuffices } = demand
  const { language, synonyms, read } = knowing
  const holds = (fact: Fact, word: Word): boolean =>
    matchOf({ word, others: synonyms(word) }, read(inFull(fact, language))) >= HELD
  const candidates = facts
    .filter((fact) => kinds.includes(kindOf(fact)) && alike.every((pattern) => pattern.test(foldedOf(fact, language))))
    .map((fact) => ({ fact, held: words.filter((word) => holds(fact, word)) }))
  if (words.length === 0) {
    return kindSuffices
      ? kinds.flatMap((kind) => facts.find((fact) => kindOf(fact) === kind) ?? []).slice(0, MOST_TOGETHER)
      : []
  }
  const whole = candidates.filter(({ held }) => held.length === words.length)
  const [newest] = [...whole].sort((a, b) => yearOf(b.fact) - yearOf(a.fact))
  return newest ? [newest.fact] : together(candidates, words)
}

/** The first two facts with the same unit that hold all words between them, each some that the other lacks. */
function together(candidates: readonly Candidate[], words: readonly Word[]): readonly Fact[] {
  for (const [i, a] of candidates.entries()) {
    for (const b of candidates.slice(i + 1)) {
      if (a.fact.unit === b.fact.unit && new Set([...a.held, ...b.held]).size === words.length) return [a.fact, b.fact]
    }
  }
  return []
}

/** All that a fact says of what it measures. */
const inFull = ({ says, period = '', unit }: Fact, language: Language): string => `${says[language]} ${period} ${unit}`

const foldedOf = ({ says }: Fact, language: Language): string => spaced(wordsOf(says[language]).map(fold))

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/** The last year that a fact is about. */
const yearOf = ({ value, period = '' }: Fact): number =>
  Math.max(0, ...(`${value} ${period}`.match(YEAR) ?? []).map(Number))
