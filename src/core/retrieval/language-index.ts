import type { Lexicon } from '../languages/lexicon.ts'
import type { Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import { isUnwritten } from '../model/unwritten.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'
import { type ClaimFeature, type ClaimTraits, countedIn } from './claim-features.ts'
import { conceptsIn, type FindConcepts, withConcepts } from './concepts.ts'
import { type Coverage, createCoverage } from './coverage.ts'
import { STEM_WEIGHTS } from './fields.ts'
import { createHeldWords, type Holds } from './held-words.ts'
import { createImpactIndex, type ImpactIndex } from './impact-index.ts'
import { indexDataOf } from './index-data.ts'
import { createNaiveBayes, type NaiveBayes } from './naive-bayes.ts'
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts'
import { createTraitSpace, type TraitSpace } from './phrase-traits.ts'
import { type PlacedClaim, placedClaims } from './phrases.ts'
import { createPresenceIndex, type PresenceIndex } from './presence-index.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import type { SectionFeature } from './section-features.ts'
import type { Translate } from './translate.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { CLAIM_WEIGHTS, SECTION_WEIGHTS, UNWRITTEN_CLAIM_WEIGHTS, UNWRITTEN_SECTION_WEIGHTS } from './weights.ts'

/** Everything that questions about one document in one language are compared with. */
export interface LanguageIndex {
  /**
   * Gives a question the words that the document may have: its own language's; where nobody has written questions, without
   * the measure that is asked for ("hur stort").
   */
  readonly translate: Translate
  /** The concepts that a text of the document's own language speaks of. */
  readonly findConcepts: FindConcepts
  readonly knowledge: DocumentKnowledge
  readonly lexicon: Lexicon
  /**
   * The words of a question that its phrases are looked up by: all of them; in a document that nobody has written questions
   * for, those that do not name the document, since that says nothing of the subject.
   */
  readonly asked: (query: ParsedQuery) => readonly Word[]
  /** What the features of a section count. */
  readonly sectionWeights: Readonly<Record<SectionFeature, number>>
  /** And those of a claim. */
  readonly claimWeights: Readonly<Record<ClaimFeature, number>>
  /** Sections by stems, under their ids: rare words count. */
  readonly stems: SearchIndex
  /** Sections by 4-grams: forgives spelling. By their numbers in reading order. */
  readonly grams: ImpactIndex
  /** Sections by the stems of other ways of saying the question's words. */
  readonly synonyms: ImpactIndex
  /** Which sections hold a 4-gram. */
  readonly sectionGrams: PresenceIndex
  /** What the phrases of sections, claims and out-of-scope topics are compared by, and how similar a question is to each. */
  readonly traits: TraitSpace
  readonly phrases: PhraseIndex
  /** Among whose phrases a question is likely: by the numbers of sections, and of claims. */
  readonly likelySections: NaiveBayes
  readonly likelyClaims: NaiveBayes
  /** Among the document's own phrases (0) or those of out-of-scope topics (1). */
  readonly likelyScope: NaiveBayes
  readonly claims: readonly PlacedClaim[]
  readonly claimTraits: readonly ClaimTraits[]
  /** The stems of what each claim counts; none where questions have been written that say it. */
  readonly counted: readonly ReadonlySet<string>[]
  /** Claims by the number of their section: the number of the first, and of the one after the last. */
  readonly claimRanges: readonly (readonly [from: number, to: number])[]
  readonly vocabulary: Vocabulary
  readonly holds: Holds
  /** True for a word that the knowledge has only as a compound of others: other ways of saying it do not count. */
  readonly onlyJoins: Holds
  /** Of each claim's text with its questions and its section's title. */
  readonly claimCoverage: Coverage
}

/** @param data of the same document in the same language */
export function createLanguageIndex(
  knowledge: DocumentKnowledge,
  lexicon: Lexicon,
  data = indexDataOf(knowledge, lexicon),
): LanguageIndex {
  const { sections, outOfScope } = knowledge
  const unwritten = isUnwritten(knowledge)
  const claims = placedClaims(sections)
  const vocabulary = createVocabulary(knowledge, data.words, data.synonyms, lexicon)
  const { holds, onlyJoins } = createHeldWords(data.words)
  const findConcepts = conceptsIn(knowledge, lexicon)
  const traits = createTraitSpace(data.traits)
  let next = 0
  return {
    knowledge,
    lexicon,
    translate: unwritten
      ? (query) => withConcepts(withoutMeasure(lexicon)(query), findConcepts(query.words))
      : (query) => query,
    findConcepts,
    asked: unwritten
      ? ({ words }) => words.filter(({ folded }) => lexicon.selfReference(folded) === undefined)
      : ({ words }) => words,
    claimWeights: unwritten ? UNWRITTEN_CLAIM_WEIGHTS : CLAIM_WEIGHTS,
    sectionWeights: unwritten ? UNWRITTEN_SECTION_WEIGHTS : SECTION_WEIGHTS,
    stems: createSearchIndex(data.stems, STEM_WEIGHTS),
    grams: createImpactIndex(data.grams),
    synonyms: createImpactIndex(data.synonymStems),
    sectionGrams: createPresenceIndex(data.sectionGrams),
    traits,
    phrases: createPhraseIndex(traits, data.phrases, sections.length + outOfScope.length, claims.length),
    likelySections: createNaiveBayes(traits, data.likelySections),
    likelyClaims: createNaiveBayes(traits, data.likelyClaims),
    likelyScope: createNaiveBayes(traits, data.likelyScope),
    claims,
    claimTraits: data.claimTraits,
    counted: unwritten ? claims.map(({ claim }) => countedIn(claim.text[lexicon.language], lexicon)) : [],
    claimRanges: sections.map((section) => {
      const from = next
      next += section.claims.length
      return [from, next] as const
    }),
    vocabulary,
    holds: unwritten ? orInOtherWords(holds, vocabulary, findConcepts) : holds,
    onlyJoins,
    claimCoverage: createCoverage(data.claimCoverage, vocabulary.synonyms),
  }
}

/** "Hur stort är lönetillägget" is about the supplement: a measure that is asked for is said by its number. */
const withoutMeasure =
  ({ intents }: Lexicon): Translate =>
  (query) => {
    const isMeasure = ({ text }: Word): boolean =>
      query.words.some(
        (word, i) => word.text === text && intents.measure.test(`${query.words[i - 1]?.folded ?? ''} ${word.folded}`),
      )
    const subject = query.subject.filter((word) => !isMeasure(word))
    return subject.length > 0 ? { ...query, subject } : query
  }

/** Where nobody has written how people ask, a word is also held if another way of saying it is. */
const orInOtherWords =
  (holds: Holds, { synonyms }: Vocabulary, findConcepts: FindConcepts): Holds =>
  (word) =>
    holds(word) || synonyms(word).some((others) => others.every(holds)) || findConcepts([word]).some(holds)
