import { spaced } from '../text/spaced.ts'
import { cuesOf } from '../query/cues.ts'
import type { Word } from '../languages/word.ts'
import { type Cue, CUES } from '../languages/index.ts'
import type { Language } from '../model/section.ts'
import type { Reading } from './entries.ts'
import { createScale, type Traits } from './phrase-scale.ts'

/** How like a question the phrases of an owner (a part, or something outside) are. */
export interface Likeness {
  /** Cosine of the likest phrase, 0 to 1, lowered for each kind of answer that only one of the two asks for. */
  readonly score: number
  /** The mean of the likest three: one may be chance. */
  readonly breadth: number
  /** True where the likest asks for the same telling kind of answer: both for a figure, both for a reason … */
  readonly sameKind: boolean
}

/** Compares a question with the whole phrases of some owners: who has asked the same before? */
export type PhraseBook = (
  words: readonly Word[],
  cues: ReadonlySet<Cue>,
  owners: readonly string[],
) => ReadonlyMap<string, Likeness>

/** The cues that make two questions about one subject different questions. */
export const TELLING: readonly Cue[] = [
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

/** A fact answers a question for a figure, and one for a date. */
const ANSWERED_BY_FACTS: readonly Cue[] = ['figure', 'time']

/** What a cue weighs beside 4-grams, whose idf is 0.7 to 8. Between 3 and 5 the golden sets do not change. */
const CUE_WEIGHT = 4

/** Factor for each telling cue that one has and the other lacks: .8 refuses more strangers than 1, .7 and .5. */
const MISMATCH = 0.8

/** How many of an owner's likest phrases make its breadth. */
const BREADTH = 3

interface Phrase {
  readonly traits: Traits
  readonly cues: CueSet
  readonly norm: number
}

/** Phrases become vectors when their owner is first compared: most owners never are, and the index is ready sooner. */
export function createPhraseBook(readings: readonly Reading[], language: Language): PhraseBook {
  const scale = createScale(readings.flatMap(({ fields }) => textsOf(fields)))
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  const phrases = new Map<string, readonly Phrase[]>()
  const weights = new Float64Array(scale.size)

  const toPhrase = (words: readonly Word[], cues: CueSet): Phrase => {
    const traits = scale.traitsOf(words)
    return { traits, cues, norm: Math.sqrt(traits.square + countCues(cues & CUES_IN_VECTOR) * CUE_WEIGHT ** 2) }
  }
  const phrasesOf = (owner: string): readonly Phrase[] => {
    const known = phrases.get(owner)
    if (known) return known
    const reading = byId.get(owner)
    const made = reading ? askedBy(reading, language).map(({ words, cues }) => toPhrase(words, cues)) : []
    phrases.set(owner, made)
    return made
  }

  return (words, cues, owners) => {
    const query = toPhrase(words, cueSet(cues))
    for (const trait of query.traits.ids) weights[trait] = scale.squareOf(trait)
    const found = new Map(owners.map((owner) => [owner, likest(query, weights, phrasesOf(owner))]))
    for (const trait of query.traits.ids) weights[trait] = 0
    return found
  }
}

const textsOf = (fields: Reading['fields']): readonly (readonly Word[])[] => [
  ...fields.questions,
  ...fields.wordings,
  ...fields.title,
  ...fields.digest,
  ...fields.facts,
]

/** The phrases of an owner, each with what it asks for; a fact once for each kind of question that it answers. */
function askedBy({ fields }: Reading, language: Language): { words: readonly Word[]; cues: CueSet }[] {
  const phrases = [...fields.questions, ...fields.wordings, ...fields.title, ...fields.digest].map((words) => ({
    words,
    also: NO_CUES,
  }))
  const facts = fields.facts.flatMap((words) =>
    ANSWERED_BY_FACTS.map((cue) => ({ words, also: cueSet(new Set([cue])) })),
  )
  return [...phrases, ...facts].map(({ words, also }) => ({
    words,
    cues: cueSet(cuesOf(spaced(words.map((word) => word.folded)), language)) | also,
  }))
}

function likest(query: Phrase, weights: Float64Array, phrases: readonly Phrase[]): Likeness {
  let sameKind = false
  const best = new Float64Array(BREADTH)
  for (const phrase of phrases) {
    const score = cosine(query, weights, phrase)
    if (score > (best[0] ?? 0)) sameKind = (query.cues & phrase.cues & TELLING_CUES) !== NO_CUES
    insert(best, score)
  }
  return { score: best[0] ?? 0, breadth: best.reduce((sum, score) => sum + score, 0) / BREADTH, sameKind }
}

/** Puts a score into its place among the best, which are sorted downwards. */
function insert(best: Float64Array, score: number): void {
  for (let i = 0, rest = score; i < best.length; i++) {
    const here = best[i] ?? 0
    if (rest <= here) continue
    best[i] = rest
    rest = here
  }
}

function cosine(query: Phrase, weights: Float64Array, phrase: Phrase): number {
  let dot = 0
  for (const trait of phrase.traits.ids) dot += weights[trait] ?? 0
  const shared = dot + countCues(query.cues & phrase.cues & CUES_IN_VECTOR) * CUE_WEIGHT ** 2
  if (shared === 0) return 0
  const mismatches = countCues((query.cues ^ phrase.cues) & TELLING_CUES)
  return (shared / (query.norm * phrase.norm)) * MISMATCH ** mismatches
}

/** Cues as the bits of a number: comparing two sets is the inner loop of every answer. */
type CueSet = number
const NO_CUES: CueSet = 0

const cueSet = (cues: ReadonlySet<Cue>): CueSet =>
  CUES.reduce((set, cue, bit) => (cues.has(cue) ? set | (1 << bit) : set), NO_CUES)

const TELLING_CUES = cueSet(new Set(TELLING))
const CUES_IN_VECTOR = cueSet(new Set(IN_VECTOR))

function countCues(set: CueSet): number {
  let count = 0
  for (let rest = set; rest !== NO_CUES; rest &= rest - 1) count++
  return count
}
