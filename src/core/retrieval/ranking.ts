import type { Hit } from '../model/answer.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from '../query/parse.ts'
import { spaced } from '../text/spaced.ts'
import { gramsIn, stemsIn, type Word } from '../languages/word.ts'
import type { Language, OutsideTopic } from '../model/section.ts'
import { createEngine, type Engine, outsideId } from './engine.ts'
import type { Likeness } from './phrase-book.ts'
import { prior } from './prior.ts'

/** Something outside the document that a question may be about. */
export interface Stranger {
  readonly topic: OutsideTopic
  readonly likeness: Likeness
}

/** What a search found. */
export interface Ranking {
  /** Best first; empty where nothing is shared with the question. */
  readonly hits: readonly Hit[]
  /** The best part's score as a share of what a part that everything speaks for would have; seldom over 1. */
  readonly match: number
  /** How like the question the likest phrase of a leading part is, 0 to 1. */
  readonly likeness: number
  /** How like the question the likest three phrases of a leading part are, 0 to 1. */
  readonly breadth: number
  /** Share of the question's 4-grams, 0 to 1, that the best part holds. */
  readonly coverage: number
  /** True where the question holds a name that no part holds. */
  readonly foreign: boolean
  /** Things outside the document that are like the question, likest first. */
  readonly strangers: readonly Stranger[]
  /** The thing outside the document that the question names outright. */
  readonly named: OutsideTopic | undefined
}

export type Rank = (analysis: Analysis) => Ranking

/**
 * Weights of what a part's score is made of; each search is scaled to its best part, the others are 0 to 1. Fitted by
 * softmax regression on 2,200 phrases of wordings.yaml by four writers, each asked where only the other three's were
 * known (right first: 84 in a hundred). On the golden sets each alone, halved or doubled, changes gold@1 by less than a
 * point.
 */
export const FUSION = {
  grams: 1.5,
  stems: 1.3,
  synonyms: 0.9,
  terms: 0.6,
  likest: 5.5,
  breadth: 5.5,
  words: 1.8,
  coverage: 1.8,
}

/** The score of a part that is first in every search and has the very phrase. */
const MOST = Object.values(FUSION).reduce((sum, weight) => sum + weight, 0)

/** A term's second part counts half as much as its first, and so on. */
const TERM_DECAY = 0.5

/**
 * How many of the best parts, and of the best strangers, are compared phrase by phrase. 6 to 12 parts rank alike; 8
 * strangers instead of 4 refuse one stranger in a hundred more, 12 no more. All parts are, where fewer share a word with
 * the question: `vad tar vi med oss när det här är över` has none of its own.
 */
const COMPARED = { parts: 8, strangers: 8 }

/**
 * Builds the indexes: of Swedish, which most people ask in, at once; of English with the first English question.
 * @returns a pure function from a question to its ranking
 */
export function createRank(catalogue: Catalogue): Rank {
  const engines = new Map<Language, Engine>([['sv', createEngine(catalogue, 'sv')]])
  return (analysis) => {
    const engine = engines.get(analysis.language) ?? createEngine(catalogue, analysis.language)
    engines.set(analysis.language, engine)
    return rankWith(engine, catalogue, analysis)
  }
}

type Scores = Map<string, number>

function rankWith(engine: Engine, catalogue: Catalogue, analysis: Analysis): Ranking {
  const { vocabulary, holdings } = engine
  const joined = vocabulary.joined(analysis.words)
  const subject: readonly Word[] = [...analysis.subject, ...joined]
  const stems = stemsIn(subject)
  const scores = lexicalScores(engine, subject, stems)
  for (const term of vocabulary.terms(analysis.folded + spaced(joined.map((word) => word.folded)))) {
    term.parts.forEach((id, i) => add(scores, id, FUSION.terms * TERM_DECAY ** i))
  }
  const named = vocabulary.named(analysis.folded)
  const strangers = strangersTo(engine, catalogue, stems, named)
  const parts = scores.size < COMPARED.parts ? catalogue.sections.map(({ id }) => id) : bestOf(scores, COMPARED.parts)
  const likeness = engine.phrases(analysis.words, analysis.cues, [
    ...parts,
    ...strangers.map(({ id }) => outsideId(id)),
  ])
  for (const id of parts) {
    add(scores, id, FUSION.likest * (likeness.get(id)?.score ?? 0))
    add(scores, id, FUSION.breadth * (likeness.get(id)?.breadth ?? 0))
    add(scores, id, FUSION.words * holdings.wordCoverage(subject, id))
    add(scores, id, FUSION.coverage * holdings.gramCoverage(subject, id))
  }
  const hits = toHits(scores, catalogue, analysis)
  const best = hits[0]?.section.id ?? ''
  return {
    hits,
    match: (hits[0]?.score ?? 0) / MOST,
    likeness: Math.max(0, ...parts.map((id) => likeness.get(id)?.score ?? 0)),
    breadth: Math.max(0, ...parts.map((id) => likeness.get(id)?.breadth ?? 0)),
    coverage: holdings.gramCoverage(subject, best),
    foreign: analysis.names.some((name) => !vocabulary.knows(name)),
    strangers: byLikeness(strangers, likeness),
    named,
  }
}

function lexicalScores({ grams, stems, vocabulary }: Engine, subject: readonly Word[], own: readonly string[]): Scores {
  const total: Scores = new Map()
  addScaled(total, FUSION.grams, grams.search(gramsIn(subject)))
  addScaled(total, FUSION.stems, stems.search(own))
  addScaled(total, FUSION.synonyms, stems.search(vocabulary.synonyms(own)))
  return total
}

function strangersTo(
  { outside }: Engine,
  catalogue: Catalogue,
  stems: readonly string[],
  named: OutsideTopic | undefined,
): OutsideTopic[] {
  const near = new Set(bestOf(outside.search(stems), COMPARED.strangers))
  return catalogue.outside.filter((topic) => topic === named || near.has(outsideId(topic.id)))
}

function byLikeness(topics: readonly OutsideTopic[], likeness: ReadonlyMap<string, Likeness>): Stranger[] {
  const strangers = topics.flatMap((topic): Stranger[] => {
    const like = likeness.get(outsideId(topic.id))
    return like ? [{ topic, likeness: like }] : []
  })
  return strangers.sort((a, b) => b.likeness.score - a.likeness.score)
}

const toHits = (scores: Scores, catalogue: Catalogue, { cues }: Analysis): Hit[] =>
  [...scores]
    .map(([id, score]) => ({ section: catalogue.section(id), score }))
    .map(({ section, score }) => ({ section, score: score * prior(section, cues) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)

/** Adds the scores of a search, scaled so that its best part has the weight. */
function addScaled(total: Scores, weight: number, scores: ReadonlyMap<string, number>): void {
  let best = 0
  for (const score of scores.values()) if (score > best) best = score
  for (const [id, score] of scores) add(total, id, (weight * score) / best)
}

function add(scores: Scores, id: string, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score)
}

const bestOf = (scores: ReadonlyMap<string, number>, count: number): string[] =>
  [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([id]) => id)
