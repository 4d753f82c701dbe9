import type { Hit } from '../answer.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Analysis } from '../language/analysis.ts'
import { spaced } from '../language/analysis.ts'
import { createReader, gramsIn, stemsIn, type Word } from '../language/word.ts'
import type { Language, OutsideTopic } from '../section.ts'
import { GRAM_WEIGHTS, readOutside, readSection, STEM_WEIGHTS, toEntry } from './entries.ts'
import { createHoldings } from './holdings.ts'
import { createPhraseBook, type Likeness } from './phrase-book.ts'
import { prior } from './prior.ts'
import { createSearchIndex } from './search-index.ts'
import { createVocabulary } from './vocabulary.ts'

/** Something outside the document that a question may be about. */
export interface Stranger {
  readonly topic: OutsideTopic
  readonly likeness: Likeness
}

/** What a search found. */
export interface Ranking {
  /** Best first; empty where nothing is shared with the question. */
  readonly hits: readonly Hit[]
  /** How like the question the likest phrase of a leading part is, 0 to 1. */
  readonly likeness: number
  /** Share of the question's 4-grams, 0 to 1, that the best part holds. */
  readonly coverage: number
  /** Share of the weight of the question's words, 0 to 1, that the best part holds. */
  readonly wordCoverage: number
  /** True where the question holds a name that no part holds. */
  readonly foreign: boolean
  /** The likest thing outside the document. */
  readonly stranger: Stranger | undefined
  /** The thing outside the document that the question names outright. */
  readonly named: OutsideTopic | undefined
}

export type Rank = (analysis: Analysis) => Ranking

/**
 * Weights of what a part's score is made of; each search is scaled to its best part, the others are 0 to 1.
 * Tuned on golden sets a and b and confirmed on c: each alone, halved or doubled, changes gold@1 by at most 2 points.
 */
export const FUSION = { grams: 1.5, stems: 0.7, synonyms: 0.25, phrases: 1.5, terms: 0.3, words: 1 }

/** A term's second part counts half as much as its first, and so on. */
const TERM_DECAY = 0.5

/** How many of the best parts, and of the best strangers, are compared phrase by phrase. 5 to 12 parts rank alike. */
const COMPARED = { parts: 8, strangers: 5 }

/** Sets the ids of outside topics apart from those of parts. */
const OUTSIDE = '!'

/** Builds the indexes of both languages. @returns a pure function from a question to its ranking */
export function createRank(catalogue: Catalogue): Rank {
  const engines = { sv: createEngine(catalogue, 'sv'), en: createEngine(catalogue, 'en') }
  return (analysis) => engines[analysis.language](analysis)
}

function createEngine(catalogue: Catalogue, language: Language): Rank {
  const read = createReader(language)
  const parts = catalogue.sections.map((section) => readSection(section, language, read))
  const outside = catalogue.outside.map((topic) => readOutside(topic, OUTSIDE + topic.id, language, read))
  const topics = new Map(catalogue.outside.map((topic) => [OUTSIDE + topic.id, topic]))
  const grams = createSearchIndex(
    parts.map((reading) => toEntry(reading, GRAM_WEIGHTS, gramsIn)),
    GRAM_WEIGHTS,
  )
  const stems = createSearchIndex(
    parts.map((reading) => toEntry(reading, STEM_WEIGHTS, stemsIn)),
    STEM_WEIGHTS,
  )
  const beyond = createSearchIndex(
    outside.map((reading) => toEntry(reading, STEM_WEIGHTS, stemsIn)),
    STEM_WEIGHTS,
  )
  const phrases = createPhraseBook([...parts, ...outside], language)
  const vocabulary = createVocabulary(catalogue, parts, language)
  const holdings = createHoldings(parts)

  const strangers = (stemQuery: readonly string[], named: OutsideTopic | undefined): OutsideTopic[] => {
    const found = bestOf([...beyond.search(stemQuery)], COMPARED.strangers).flatMap(([id]) => topics.get(id) ?? [])
    return named && !found.includes(named) ? [...found, named] : found
  }

  return (analysis) => {
    const joined = vocabulary.joined(analysis.words)
    const subject: readonly Word[] = [...analysis.subject, ...joined]
    const stemQuery = stemsIn(subject)
    const scores = fuse([
      [FUSION.grams, grams.search(gramsIn(subject))],
      [FUSION.stems, stems.search(stemQuery)],
      [FUSION.synonyms, stems.search(vocabulary.synonyms(stemQuery))],
    ])
    for (const term of vocabulary.terms(analysis.folded + spaced(joined.map((word) => word.folded)))) {
      term.parts.forEach((id, i) => add(scores, id, FUSION.terms * TERM_DECAY ** i))
    }
    const likenessTo = phrases(analysis.content, analysis.cues)
    const compared = bestOf([...scores], COMPARED.parts).map(([id, score]) => ({
      id,
      score,
      like: likenessTo(id).score,
    }))
    for (const { id, score, like } of compared) {
      scores.set(id, score + FUSION.phrases * like + FUSION.words * holdings.wordCoverage(subject, id))
    }
    const hits = [...scores]
      .map(([id, score]) => ({ id, section: catalogue.section(id), score }))
      .map(({ section, score }): Hit => ({ section, score: score * prior(section, analysis.cues) }))
      .sort((a, b) => b.score - a.score)
    const named = vocabulary.named(analysis.folded)
    const [stranger] = strangers(stemQuery, named)
      .map((topic) => ({ topic, likeness: likenessTo(OUTSIDE + topic.id) }))
      .sort((a, b) => b.likeness.score - a.likeness.score)
    const [best] = hits
    return {
      hits,
      likeness: Math.max(0, ...compared.map(({ like }) => like)),
      coverage: best ? holdings.gramCoverage(subject, best.section.id) : 0,
      wordCoverage: best ? holdings.wordCoverage(subject, best.section.id) : 0,
      foreign: analysis.names.some((name) => !vocabulary.knows(name)),
      stranger,
      named,
    }
  }
}

type Scores = Map<string, number>

/** Adds weighted scores, each search scaled so that its best part has 1. */
function fuse(searches: readonly (readonly [weight: number, scores: ReadonlyMap<string, number>])[]): Scores {
  const total: Scores = new Map()
  for (const [weight, scores] of searches) {
    const best = Math.max(...scores.values())
    for (const [id, score] of scores) add(total, id, (weight * score) / best)
  }
  return total
}

const add = (scores: Scores, id: string, score: number): void => {
  scores.set(id, (scores.get(id) ?? 0) + score)
}

const bestOf = (scores: readonly (readonly [string, number])[], count: number): (readonly [string, number])[] =>
  [...scores].sort((a, b) => b[1] - a[1]).slice(0, count)
