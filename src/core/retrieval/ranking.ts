import { contentOf, gramsIn, stemsIn, type Word } from '../languages/word.ts'
import type { OutOfScopeTopic } from '../model/out-of-scope-topic.ts'
import type { Section } from '../model/section.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { spaced } from '../text/tokenise.ts'
import { isConcept } from './concepts.ts'
import type { ImpactIndex } from './impact-index.ts'
import type { LanguageIndex } from './language-index.ts'
import { weightedSum } from './log-odds.ts'
import type { Similarities, Similarity } from './phrase-index.ts'
import type { Traits } from './phrase-traits.ts'
import { countHeld } from './presence-index.ts'
import { kindFeatures, SECTION_FEATURES, type SectionFeatures } from './section-features.ts'
import { BEST_SECTION_SCORE, TERM_DECAY } from './weights.ts'

/** A section that may answer. */
export interface SectionCandidate {
  readonly section: Section
  /** Its number in reading order. */
  readonly number: number
  /** Comparable within one question only; seldom over {@link BEST_SECTION_SCORE}. */
  readonly score: number
  readonly features: SectionFeatures
}

/** Something that the document does not answer and a question may be about. */
export interface TopicCandidate {
  readonly topic: OutOfScopeTopic
  readonly similarity: Similarity
}

/** What a search found. */
export interface Ranking {
  /** All sections, best first. */
  readonly sections: readonly SectionCandidate[]
  /** The best section's score as a share of what one would have for which everything speaks; seldom over 1. */
  readonly match: number
  /** How similar the question is to the phrases of the section that is most similar. */
  readonly similarity: Pick<Similarity, 'max' | 'topMean'>
  /** Share of the question's subject words, 0 to 1, that stand nowhere in the document's knowledge, nor anything like them. */
  readonly unknownWords: number
  /** Share of them that it has only as a compound of words that it has: `nattarbete`. */
  readonly joinedWords: number
  /** The most similar out-of-scope topic. */
  readonly topic: TopicCandidate | undefined
  /** Out-of-scope topics, most similar first; worked out when a no needs them. */
  readonly topics: () => readonly TopicCandidate[]
  /** The out-of-scope topic that the question names outright. */
  readonly named: OutOfScopeTopic | undefined
  /** For ranking the claims. */
  readonly traits: Traits
  readonly similarities: Similarities
  /** How much likelier the question is among the phrases of out-of-scope topics than among the document's, −1 to 1. */
  readonly likelihoodOutside: number
}

/** Differences of logarithms beyond this tell no more: what is a 20,000th as likely is as good as out. */
const LEAST_LIKELY = 10

/** How many of the most similar topics are kept. */
const TOPICS = 8

/** Ranks the sections of a document. */
export function rankSections(index: LanguageIndex, asked: ParsedQuery): Ranking {
  const query = index.translate(asked)
  const { knowledge, vocabulary } = index
  const joined = vocabulary.joined(query.words)
  const subject = [...query.subject, ...joined]
  const said = subject.filter((word) => !isConcept(word))
  const grams = gramsIn(said)
  const traits = index.traits.traitsOf(index.asked(query))
  const similarities = index.phrases(traits, query.cues)
  const likely = index.likelySections(traits)
  const [inside = 0, outside = 0] = index.likelyScope(traits)
  const held = countHeld(index.sectionGrams, grams, knowledge.sections.length)
  const byGrams = impactScores(index.grams, grams, knowledge.sections.length)
  const byStems = stemScores(index, stemsIn(said))
  const bySynonyms = impactScores(index.synonyms, synonymStems(said, vocabulary), knowledge.sections.length)
  const byConcepts = impactScores(index.synonyms, stemsIn(subject.filter(isConcept)), knowledge.sections.length)
  const bySentences = index.sectionWeights.sentence === 0 ? undefined : index.claimCoverage(query.subject)
  const byTerms = termScores(index, query.folded + spaced(joined.map(({ folded }) => folded)))
  const sections = knowledge.sections.map((section, number): SectionCandidate => {
    const { max, topMean } = similarities.ofOwner(number)
    const kind = kindFeatures(section, knowledge.document.overview, query.cues)
    // Spread, the last seven cost a sixth of a question's time at ten times the memo (`npm run bench`).
    const features = {
      grams: byGrams[number] ?? 0,
      stems: byStems.get(section.id) ?? 0,
      synonyms: bySynonyms[number] ?? 0,
      concepts: byConcepts[number] ?? 0,
      sentence: bySentences ? bestOf(bySentences, index.claimRanges[number]) : 0,
      terms: byTerms.get(section.id) ?? 0,
      max,
      topMean,
      likelihood: toLikelihood(likely[number]),
      coverage: grams.length === 0 ? 0 : (held[number] ?? 0) / grams.length,
      footnote: kind.footnote,
      footnoteAsked: kind.footnoteAsked,
      section: kind.section,
      overview: kind.overview,
      proposal: kind.proposal,
      proposalAsked: kind.proposalAsked,
      figures: kind.figures,
    }
    const score = weightedSum(SECTION_FEATURES, index.sectionWeights, features)
    return { section, number, score, features }
  })
  sections.sort((a, b) => b.score - a.score)
  const [best] = sections
  const subjectWords = contentOf(query.subject).filter((word) => !isConcept(word))
  return {
    sections,
    match: (best?.score ?? 0) / BEST_SECTION_SCORE,
    similarity: {
      max: Math.max(0, ...sections.map(({ features }) => features.max)),
      topMean: Math.max(0, ...sections.map(({ features }) => features.topMean)),
    },
    unknownWords: shareOf(subjectWords, (word) => !index.holds(word)),
    joinedWords: shareOf(subjectWords, index.onlyJoins),
    topic: bestTopic(index, similarities),
    topics: () => topicsFor(index, similarities),
    named: vocabulary.named(query.folded),
    traits,
    similarities,
    likelihoodOutside: toLikelihood(outside) - toLikelihood(inside),
  }
}

/** As a feature: 0 for the likeliest, down to −1. */
export const toLikelihood = (log = -LEAST_LIKELY): number => Math.max(log, -LEAST_LIKELY) / LEAST_LIKELY

/** Scores of sections by their numbers, as shares of the best. */
function impactScores(index: ImpactIndex, tokens: readonly string[], sections: number): Float64Array {
  const scores = new Float64Array(sections)
  index.addScores(tokens, scores)
  scale(scores)
  return scores
}

function bestOf(scores: Float64Array, [from, to]: readonly [number, number] = [0, 0]): number {
  let best = 0
  for (let i = from; i < to; i++) best = Math.max(best, scores[i] ?? 0)
  return best
}

/** By section id, as a share of the best. */
function stemScores({ stems: index }: LanguageIndex, stems: readonly string[]): ReadonlyMap<string, number> {
  const scores = index.search(stems)
  const best = Math.max(0, ...scores.values())
  return new Map([...scores].map(([id, score]) => [id, score / best]))
}

/** The stems of other ways of saying the words of a question. */
function synonymStems(subject: readonly Word[], vocabulary: LanguageIndex['vocabulary']): string[] {
  const own = new Set(stemsIn(subject))
  const others = subject.flatMap((word) => vocabulary.synonyms(word).flatMap(stemsIn))
  return [...new Set(others)].filter((stem) => !own.has(stem))
}

function termScores({ vocabulary }: LanguageIndex, folded: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  for (const term of vocabulary.terms(folded)) {
    term.sections.forEach((id, i) => scores.set(id, (scores.get(id) ?? 0) + TERM_DECAY ** i))
  }
  return scores
}

/** Scales scores so that the best is 1. */
export function scale(scores: Float64Array): void {
  let best = 0
  for (const score of scores) if (score > best) best = score
  if (best > 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / best
}

function bestTopic({ knowledge }: LanguageIndex, similarities: Similarities): TopicCandidate | undefined {
  let best: TopicCandidate | undefined
  knowledge.outOfScope.forEach((topic, i) => {
    const similarity = similarities.ofOwner(knowledge.sections.length + i)
    if (similarity.max > (best?.similarity.max ?? 0)) best = { topic, similarity }
  })
  return best
}

function topicsFor({ knowledge }: LanguageIndex, similarities: Similarities): TopicCandidate[] {
  return knowledge.outOfScope
    .map((topic, i) => ({ topic, similarity: similarities.ofOwner(knowledge.sections.length + i) }))
    .filter(({ similarity }) => similarity.max > 0)
    .sort((a, b) => b.similarity.max - a.similarity.max)
    .slice(0, TOPICS)
}

const shareOf = (words: readonly Word[], is: (word: Word) => boolean): number =>
  words.length === 0 ? 0 : words.filter(is).length / words.length
