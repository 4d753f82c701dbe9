import { spaced } from '../language/analysis.ts'
import { cuesOf } from '../language/cues.ts'
import { contentOf, gramsIn, type Word } from '../language/word.ts'
import type { Cue } from '../locales/locale.ts'
import type { Language } from '../section.ts'
import type { Reading } from './entries.ts'

/** How like a question the likest phrase of an owner (a part, or something outside) is. */
export interface Likeness {
  /** Cosine, 0 to 1, lowered for each kind of answer that only one of the two asks for. */
  readonly score: number
  /** True where both ask for the same telling kind of answer: both for a figure, both for a reason … */
  readonly sameKind: boolean
}

/** Compares a question with whole phrases: who has asked the same before? */
export type PhraseBook = (content: readonly Word[], cues: ReadonlySet<Cue>) => (owner: string) => Likeness

/** The cues that make two questions about one subject different questions. */
const TELLING: readonly Cue[] = ['figure', 'money', 'time', 'person', 'later', 'task', 'why', 'rule', 'source']

/** The cues that stand in the vector; what is proposed is asked in too many ways to tell phrases apart. */
const IN_VECTOR: readonly Cue[] = [...TELLING, 'definition', 'self']

/** What a cue weighs beside 4-grams, whose idf is 0.7 to 8. Between 3 and 5 the golden sets do not change. */
const CUE_WEIGHT = 4

/** Factor for each telling cue that one has and the other lacks: .8 refuses more strangers than 1, .7 and .5. */
const MISMATCH = 0.8

const NOTHING_ALIKE: Likeness = { score: 0, sameKind: false }

interface Phrase {
  readonly grams: readonly string[]
  readonly cues: ReadonlySet<Cue>
}

interface Vector {
  readonly tokens: Int32Array
  readonly cues: ReadonlySet<Cue>
  readonly norm: number
}

export function createPhraseBook(readings: readonly Reading[], language: Language): PhraseBook {
  const owners = readings.map((reading) => ({ id: reading.id, phrases: phrasesOf(reading, language) }))
  const scale = createScale(owners.flatMap(({ phrases }) => phrases))
  const book = new Map(owners.map(({ id, phrases }) => [id, phrases.map((phrase) => scale.vector(phrase))]))
  return (content, cues) => {
    const query = scale.vector({ grams: gramsIn(content), cues })
    const squares = new Float64Array(scale.size)
    for (const token of query.tokens) squares[token] = scale.square(token)
    return (owner) =>
      (book.get(owner) ?? []).reduce((best, phrase) => {
        const score = cosine(query, squares, phrase)
        return score > best.score
          ? { score, sameKind: TELLING.some((cue) => cues.has(cue) && phrase.cues.has(cue)) }
          : best
      }, NOTHING_ALIKE)
  }
}

function phrasesOf({ fields }: Reading, language: Language): Phrase[] {
  const toPhrase = (words: readonly Word[], also: readonly Cue[]): Phrase => ({
    grams: gramsIn(contentOf(words)),
    cues: new Set([...cuesOf(spaced(words.map((word) => word.folded)), language), ...also]),
  })
  return [
    ...[...fields.questions, ...fields.title, ...fields.digest].map((words) => toPhrase(words, [])),
    ...fields.facts.map((words) => toPhrase(words, ['figure'])),
  ]
}

/** Numbers the tokens of all phrases and weighs them by their inverse document frequency. */
function createScale(phrases: readonly Phrase[]) {
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const { grams } of phrases) {
    for (const gram of grams) {
      const id = ids.get(gram) ?? ids.size
      ids.set(gram, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const squareOfIdf = (count: number): number => Math.log(1 + phrases.length / (count + 1)) ** 2
  const squares = counts.map(squareOfIdf)
  const unseen = squareOfIdf(0)
  const cueIds = new Map(IN_VECTOR.map((cue, i) => [cue, ids.size + i]))
  const square = (token: number): number => squares[token] ?? CUE_WEIGHT ** 2
  return {
    /** How many tokens there are. */
    size: ids.size + IN_VECTOR.length,
    square,
    vector({ grams, cues }: Phrase): Vector {
      const known = grams.flatMap((gram) => ids.get(gram) ?? [])
      const tokens = Int32Array.from([...known, ...[...cues].flatMap((cue) => cueIds.get(cue) ?? [])])
      const sum = tokens.reduce((total, token) => total + square(token), (grams.length - known.length) * unseen)
      return { tokens, cues, norm: Math.sqrt(sum) }
    },
  }
}

function cosine(query: Vector, squares: Float64Array, phrase: Vector): number {
  let dot = 0
  for (const token of phrase.tokens) dot += squares[token] ?? 0
  if (dot === 0) return 0
  const mismatches = TELLING.filter((cue) => query.cues.has(cue) !== phrase.cues.has(cue)).length
  return (dot / (query.norm * phrase.norm)) * MISMATCH ** mismatches
}
