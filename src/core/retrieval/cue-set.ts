import { type Cue, CUES } from '../languages/intents.ts'

/** Cues as the bits of a number: comparing two sets is the inner loop of every answer. */
type CueSet = number
export const NO_CUES: CueSet = 0

export const cueSet = (cues: ReadonlySet<Cue>): CueSet =>
  CUES.reduce((set, cue, bit) => (cues.has(cue) ? set | (1 << bit) : set), NO_CUES)

/** The cues that make two questions about one subject different questions. */
const TELLING: readonly Cue[] = [
  'figure',
  'money',
  'time',
  'person',
  'later',
  'task',
  'why',
  'rule',
  'source',
  'enumeration',
]

/** The cues that stand in the vector; what is proposed is asked in too many ways to tell phrases apart. */
const IN_VECTOR: readonly Cue[] = [...TELLING, 'definition', 'self']

/** What a cue counts beside 4-grams, whose idf is 0.7 to 9. Between 3 and 5 the golden sets do not change. */
const CUE_WEIGHT = 4

/** Factor for each telling cue that one has and the other lacks: .8 refuses more of what is out of scope than 1, .7 and .5. */
const MISMATCH = 0.8

export const TELLING_CUES = cueSet(new Set(TELLING))
export const CUES_IN_VECTOR = cueSet(new Set(IN_VECTOR))

const countCues = (set: CueSet): number => (set === NO_CUES ? 0 : countCues(set >> 1) + (set & 1))

/** A value for each set, at the set's own number; worked out beforehand, since every phrase of every question needs it. */
const bySet = (largest: CueSet, valueOf: (cues: number) => number): Float64Array =>
  Float64Array.from({ length: largest + 1 }, (_, set) => valueOf(countCues(set)))

/** The squared length of a vector of the cues in a set alone. */
export const CUE_SQUARES = bySet(CUES_IN_VECTOR, (cues) => cues * CUE_WEIGHT ** 2)
/** What a score is multiplied by, for each set of telling cues that one has and the other lacks. */
export const FACTORS = bySet(TELLING_CUES, (cues) => MISMATCH ** cues)
