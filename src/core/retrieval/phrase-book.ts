import { spaced } from '../language/spaced.ts'
import { cuesOf } from '../language/cues.ts'
import { contentOf, gramsIn, type Word } from '../language/word.ts'
import { type Cue, CUES } from '../locales/index.ts'
import type { Language } from '../section.ts'
import type { Reading } from './entries.ts'

/** How like a question the likest phrase of an owner (a part, or something outside) is. */
export interface Likeness {
  /** Cosine, 0 to 1, lowered for each kind of answer that only one of the two asks for. */
  readonly score: number
  /** True where both ask for the same telling kind of answer: both for a figure, both for a reason … */
  readonly sameKind: boolean
}

/** Compares a question with the whole phrases of some owners: who has asked the same before? */
export type PhraseBook = (
  content: readonly Word[],
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

const NOTHING_ALIKE: Likeness = { score: 0, sameKind: false }

interface Vector {
  /** Ids of the distinct 4-grams that some phrase has. */
  readonly grams: Int32Array
  readonly cues: CueSet
  readonly norm: number
}

/** Phrases become vectors when their owner is first compared: most owners never are, and the index is ready sooner. */
export function createPhraseBook(readings: readonly Reading[], language: Language): PhraseBook {
  const scale = createScale(readings)
  const byId = new Map(readings.map((reading) => [reading.id, reading]))
  const vectors = new Map<string, readonly Vector[]>()
  const weights = new Float64Array(scale.size)

  const vectorsOf = (owner: string): readonly Vector[] => {
    const known = vectors.get(owner)
    if (known) return known
    const reading = byId.get(owner)
    const made = reading ? phrasesOf(reading, language).map(({ words, cues }) => scale.vector(words, cues)) : []
    vectors.set(owner, made)
    return made
  }

  return (content, cues, owners) => {
    const query = scale.vector(content, cueSet(cues))
    for (const gram of query.grams) weights[gram] = scale.square(gram)
    const found = new Map(owners.map((owner) => [owner, likest(query, weights, vectorsOf(owner))]))
    for (const gram of query.grams) weights[gram] = 0
    return found
  }
}

function phrasesOf({ fields }: Reading, language: Language): { words: Word[]; cues: CueSet }[] {
  const phrases = [...fields.questions, ...fields.title, ...fields.digest].map((words) => ({ words, also: NO_CUES }))
  const facts = fields.facts.flatMap((words) =>
    ANSWERED_BY_FACTS.map((cue) => ({ words, also: cueSet(new Set([cue])) })),
  )
  return [...phrases, ...facts].map(({ words, also }) => ({
    words: contentOf(words),
    cues: cueSet(cuesOf(spaced(words.map((word) => word.folded)), language)) | also,
  }))
}

/** Numbers the 4-grams of all phrases and weighs them by their inverse document frequency. */
function createScale(readings: readonly Reading[]) {
  const ids = new Map<string, number>()
  const counts: number[] = []
  let phrases = 0
  for (const { fields } of readings) {
    for (const words of [...fields.questions, ...fields.title, ...fields.digest, ...fields.facts]) {
      phrases++
      for (const word of words) if (!word.isStop) for (const gram of word.grams) count(gram)
    }
  }
  const squareOfIdf = (times: number): number => Math.log(1 + phrases / (times + 1)) ** 2
  const squares = counts.map(squareOfIdf)
  const unseen = squareOfIdf(0)
  const square = (gram: number): number => squares[gram] ?? unseen
  return {
    /** How many 4-grams there are. */
    size: ids.size,
    square,
    vector(words: readonly Word[], cues: CueSet): Vector {
      const all = gramsIn(words)
      const grams = Int32Array.from(all.flatMap((gram) => ids.get(gram) ?? []))
      const known = grams.reduce((sum, gram) => sum + square(gram), 0)
      const ofCues = countCues(cues & CUES_IN_VECTOR) * CUE_WEIGHT ** 2
      return { grams, cues, norm: Math.sqrt(known + (all.length - grams.length) * unseen + ofCues) }
    },
  }

  function count(gram: string): void {
    const id = ids.get(gram) ?? ids.size
    ids.set(gram, id)
    counts[id] = (counts[id] ?? 0) + 1
  }
}

function likest(query: Vector, weights: Float64Array, phrases: readonly Vector[]): Likeness {
  let best = NOTHING_ALIKE
  for (const phrase of phrases) {
    const score = cosine(query, weights, phrase)
    if (score > best.score) best = { score, sameKind: (query.cues & phrase.cues & TELLING_CUES) !== NO_CUES }
  }
  return best
}

function cosine(query: Vector, weights: Float64Array, phrase: Vector): number {
  let dot = 0
  for (const gram of phrase.grams) dot += weights[gram] ?? 0
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
