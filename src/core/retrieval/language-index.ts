import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, gramsIn, type Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import { isUnwritten } from '../model/unwritten.ts'
import { type ClaimTraits, traitsOf } from './claim-features.ts'
import { type Coverage, createCoverage } from './coverage.ts'
import { GRAM_WEIGHTS, readSection, type SectionWords, STEM_WEIGHTS, type Weights, wordsIn } from './fields.ts'
import { createHolds, type Holds } from './held-words.ts'
import { createImpactIndex, type ImpactIndex } from './impact-index.ts'
import { createNaiveBayes, type NaiveBayes } from './naive-bayes.ts'
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts'
import { createTraitSpace, type TraitSpace } from './phrase-traits.ts'
import { type Phrase, type PlacedClaim, phrasesOf, placedClaims } from './phrases.ts'
import { createPresenceIndex, type PresenceIndex } from './presence-index.ts'
import { createSearchIndex, type SearchIndex } from './search-index.ts'
import type { SectionFeature } from './section-features.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { SECTION_WEIGHTS, UNWRITTEN_SECTION_WEIGHTS } from './weights.ts'

/** Everything that questions about one document in one language are compared with. */
export interface LanguageIndex {
  readonly knowledge: DocumentKnowledge
  readonly lexicon: Lexicon
  /** What the features of a section count. */
  readonly sectionWeights: Readonly<Record<SectionFeature, number>>
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
  /** Claims by the number of their section: the number of the first, and of the one after the last. */
  readonly claimRanges: readonly (readonly [from: number, to: number])[]
  readonly vocabulary: Vocabulary
  readonly holds: Holds
  /** Of each claim's text with its questions and its section's title. */
  readonly claimCoverage: Coverage
}

export function createLanguageIndex(knowledge: DocumentKnowledge, lexicon: Lexicon): LanguageIndex {
  const sections = knowledge.sections.map((section) => readSection(section, lexicon))
  const claims = placedClaims(knowledge.sections)
  const claimWords = claims.map((placed) => readClaim(placed, lexicon))
  const vocabulary = createVocabulary(knowledge, sections, lexicon)
  const holds = createHolds(sections.flatMap((words) => [...wordsIn(words)]))
  const phrases = phrasesOf(knowledge, lexicon)
  const traits = createTraitSpace(phrases.map(({ words }) => words))
  const phraseTraits = phrases.map(({ words }) => traits.traitsOf(words))
  const count = knowledge.sections.length
  const bayes = (classes: number, classOf: (phrase: Phrase) => number): NaiveBayes =>
    createNaiveBayes(traits, phraseTraits, Int32Array.from(phrases, classOf), classes)
  let next = 0
  return {
    knowledge,
    lexicon,
    sectionWeights: isUnwritten(knowledge) ? UNWRITTEN_SECTION_WEIGHTS : SECTION_WEIGHTS,
    stems: createSearchIndex(
      knowledge.sections.map(({ id }, i) => ({ id, tokens: stemTokens(sections[i], STEM_WEIGHTS) })),
      STEM_WEIGHTS,
    ),
    grams: createImpactIndex(
      sections.map((words) => keysOf(GRAM_WEIGHTS).map((field) => words[field].flatMap(({ grams }) => grams))),
      Object.values(GRAM_WEIGHTS),
    ),
    synonyms: createImpactIndex(
      sections.map((words) => keysOf(STEM_WEIGHTS).map((field) => words[field].map(({ stem }) => stem))),
      Object.values(STEM_WEIGHTS),
    ),
    sectionGrams: createPresenceIndex(sections.map((words) => gramsIn(wordsIn(words)))),
    traits,
    phrases: createPhraseIndex(phrases, traits, phraseTraits, count + knowledge.outOfScope.length, claims.length),
    likelySections: bayes(count, ({ owner }) => (owner < count ? owner : -1)),
    likelyClaims: bayes(claims.length, ({ claim }) => claim),
    likelyScope: bayes(2, ({ owner }) => (owner < count ? 0 : 1)),
    claims,
    claimTraits: claims.map((placed) => traitsOf(placed, lexicon)),
    claimRanges: knowledge.sections.map((section) => {
      const from = next
      next += section.claims.length
      return [from, next] as const
    }),
    vocabulary,
    holds: isUnwritten(knowledge) ? orInOtherWords(holds, vocabulary) : holds,
    claimCoverage: createCoverage(claimWords, vocabulary.synonyms),
  }
}

/** Where nobody has written how people ask, a word is also held if another way of saying it is. */
const orInOtherWords =
  (holds: Holds, { synonyms }: Vocabulary): Holds =>
  (word) =>
    holds(word) || synonyms(word).some((others) => others.every(holds))

/** A claim's text with its section's title, and the questions that it answers. */
const readClaim = ({ claim, section }: PlacedClaim, { language, tokeniseKnown }: Lexicon): Word[] =>
  contentOf(
    [claim.text[language], section.title[language], ...claim.asked[language].map(({ text }) => text)].flatMap(
      tokeniseKnown,
    ),
  )

const stemTokens = (words: SectionWords | undefined, weights: Weights): Record<string, readonly string[]> =>
  Object.fromEntries(keysOf(weights).map((field) => [field, (words?.[field] ?? []).map(({ stem }) => stem)]))

const keysOf = (weights: Weights): (keyof SectionWords)[] => Object.keys(weights) as (keyof SectionWords)[]
