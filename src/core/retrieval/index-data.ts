import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, gramsIn, type Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import { type ClaimTraits, traitsOf } from './claim-features.ts'
import { type CoverageData, coverageDataOf } from './coverage.ts'
import { GRAM_WEIGHTS, readSection, type SectionWords, STEM_WEIGHTS, type Weights, wordsIn } from './fields.ts'
import { type WordData, wordDataOf } from './held-words.ts'
import { type ImpactData, impactDataOf } from './impact-index.ts'
import { type BayesData, bayesDataOf } from './naive-bayes.ts'
import { type PhraseData, phraseDataOf } from './phrase-index.ts'
import { type TraitData, traitDataOf } from './phrase-traits.ts'
import { type Phrase, type PlacedClaim, phrasesOf, placedClaims } from './phrases.ts'
import { type PresenceData, presenceDataOf } from './presence-index.ts'
import { type SearchData, searchDataOf } from './search-index.ts'
import { createReadText, type ReadText } from './read-text.ts'
import { type SynonymData, synonymsIn } from './vocabulary.ts'

/**
 * What is costly of a document's index in one language, as plain data: texts, numbers, typed arrays and objects of them.
 * It can be written down and read again, and an index made of it answers alike.
 */
export interface IndexData extends SectionData {
  readonly traits: TraitData
  readonly phrases: PhraseData
  readonly likelySections: BayesData
  readonly likelyClaims: BayesData
  readonly likelyScope: BayesData
  readonly claimTraits: readonly ClaimTraits[]
  readonly claimCoverage: CoverageData
}

/** The part in which a document's own words count, where there are some. */
export interface SectionData {
  readonly stems: SearchData
  readonly grams: ImpactData
  readonly synonymStems: ImpactData
  readonly sectionGrams: PresenceData
  readonly words: WordData
  readonly synonyms: SynonymData
}

/** Reads all texts of a document in a language. */
export function indexDataOf(knowledge: DocumentKnowledge, lexicon: Lexicon): IndexData {
  const read = createReadText(knowledge, lexicon)
  return {
    ...sectionDataOf(knowledge, lexicon, read),
    ...phraseParts(knowledge, lexicon, read),
    ...claimDataOf(placedClaims(knowledge.sections), lexicon, read),
  }
}

export function sectionDataOf(
  knowledge: DocumentKnowledge,
  lexicon: Lexicon,
  read = createReadText(knowledge, lexicon),
): SectionData {
  const sections = knowledge.sections.map((section) => readSection(section, lexicon, read))
  const words = sections.map((section) => [...wordsIn(section)])
  return {
    stems: searchDataOf(
      knowledge.sections.map(({ id }, i) => ({ id, tokens: stemTokens(sections[i], STEM_WEIGHTS) })),
      STEM_WEIGHTS,
    ),
    grams: impactDataOf(
      sections.map((section) => keysOf(GRAM_WEIGHTS).map((field) => section[field].flatMap(({ grams }) => grams))),
      Object.values(GRAM_WEIGHTS),
    ),
    synonymStems: impactDataOf(
      sections.map((section) => keysOf(STEM_WEIGHTS).map((field) => section[field].map(({ stem }) => stem))),
      Object.values(STEM_WEIGHTS),
    ),
    sectionGrams: presenceDataOf(words.map(gramsIn)),
    words: wordDataOf(words.flat()),
    synonyms: synonymsIn(knowledge, lexicon),
  }
}

function phraseParts(knowledge: DocumentKnowledge, lexicon: Lexicon, read: ReadText) {
  const phrases = phrasesOf(knowledge, lexicon, read)
  const { data, traits } = traitDataOf(phrases.map(({ words }) => words))
  const sections = knowledge.sections.length
  const claims = knowledge.sections.reduce((sum, section) => sum + section.claims.length, 0)
  const bayes = (classes: number, classOf: (phrase: Phrase) => number): BayesData =>
    bayesDataOf(data.weights, traits, Int32Array.from(phrases, classOf), classes)
  return {
    traits: data,
    phrases: phraseDataOf(phrases, data, traits),
    likelySections: bayes(sections, ({ owner }) => (owner < sections ? owner : -1)),
    likelyClaims: bayes(claims, ({ claim }) => claim),
    likelyScope: bayes(2, ({ owner }) => (owner < sections ? 0 : 1)),
  }
}

const claimDataOf = (claims: readonly PlacedClaim[], lexicon: Lexicon, read: ReadText) => ({
  claimTraits: claims.map((placed) => traitsOf(placed, lexicon)),
  claimCoverage: coverageDataOf(claims.map((placed) => readClaim(placed, lexicon, read))),
})

/** A claim's text with its section's title, and the questions that it answers. */
const readClaim = ({ claim, section }: PlacedClaim, { language }: Lexicon, read: ReadText): Word[] =>
  contentOf(
    [claim.text[language], section.title[language], ...claim.asked[language].map(({ text }) => text)].flatMap(read),
  )

const stemTokens = (words: SectionWords | undefined, weights: Weights): Record<string, readonly string[]> =>
  Object.fromEntries(keysOf(weights).map((field) => [field, (words?.[field] ?? []).map(({ stem }) => stem)]))

const keysOf = (weights: Weights): (keyof SectionWords)[] => Object.keys(weights) as (keyof SectionWords)[]
