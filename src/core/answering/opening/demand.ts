import type { Analysis } from '../../query/parse.ts'
import type { Word } from '../../languages/word.ts'
import { CONTACTS, type Cue, type FactKind, OPENING, UNDERSTANDING } from '../../languages/index.ts'

/** What a fact must be and hold to answer a question. */
export interface Demand {
  /** The kinds of fact that answer. */
  readonly kinds: readonly FactKind[]
  /** True where the kind alone may say all: "telefonnummer?" asks for nothing more. */
  readonly kindSuffices: boolean
  /** The words that say what is counted, dated or named: the fact must hold every one. */
  readonly words: readonly Word[]
  /** Patterns that the fact's sentence must match because the question does. */
  readonly alike: readonly RegExp[]
}

/** Cues of questions that a count does not answer, unless they ask for one as well. */
const ANSWERED_OTHERWISE: readonly Cue[] = [
  'why',
  'proposal',
  'definition',
  'rule',
  'source',
  'task',
  'money',
  'enumeration',
  'person',
]

/** A count that is not asked for must have at least so many words in common with the question. */
const LEAST_UNASKED = 2

/** The kinds of fact that may answer a question, the likeliest first, and what each must hold. */
export function demandsOf(analysis: Analysis): Demand[] {
  const { cues, folded, language } = analysis
  const { contacts } = OPENING[language]
  const asked = UNDERSTANDING[language].cues
  const demand = (kinds: readonly FactKind[], consumed: readonly RegExp[], kindSuffices = false): Demand =>
    toDemand(analysis, kinds, consumed, kindSuffices)
  const ways = CONTACTS.filter((way) => contacts[way].test(folded))
  const unasked = demand(['count'], [])
  const isUnasked =
    unasked.words.length >= LEAST_UNASKED && ![...ANSWERED_OTHERWISE, ...BY_FACT].some((cue) => cues.has(cue))
  return [
    ...(ways.length > 0 ? [demand(ways, [...ways.map((way) => contacts[way]), asked.figure], true)] : []),
    ...(ways.length === 0 && contacts.any.test(folded)
      ? [demand(['mail', 'phone'], [contacts.any, asked.person], true)]
      : []),
    ...(cues.has('figure') ? [demand(['count'], [asked.figure])] : []),
    ...(cues.has('time') ? [demand(['time'], [asked.time])] : []),
    ...(cues.has('person') ? [demand(['person'], [asked.person])] : []),
    ...(isUnasked ? [unasked] : []),
  ]
}

/** Cues of questions that a fact answers. */
const BY_FACT: readonly Cue[] = ['figure', 'time']

function toDemand(
  { folded, language, subject }: Analysis,
  kinds: readonly FactKind[],
  consumed: readonly RegExp[],
  kindSuffices: boolean,
): Demand {
  const { changes, light, phrasal } = OPENING[language]
  const alike = [changes.more, changes.fewer, phrasal].filter((pattern) => pattern.test(folded))
  const left = without(folded, [...consumed, ...alike, light])
  return {
    kinds,
    kindSuffices,
    words: subject.filter((word) => !word.isStop && left.includes(` ${word.folded} `)),
    alike,
  }
}

/** A folded text without what some patterns find in it. */
export const without = (folded: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, { source }) => left.replace(new RegExp(source, 'g'), ' '), folded)
