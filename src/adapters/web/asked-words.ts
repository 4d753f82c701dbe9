import { type Catalogue, fold, type Language, PACKS, type Section } from '../../core/index.ts'
import { BEGINNING, createWordFinder, createWordTest, type WordFinder, lowerWordsOf } from './word-finder.ts'

/** The words that a question turns on, and where they stand. */
export interface AskedWords {
  /** As {@link createWordFinder} takes them. */
  readonly patterns: readonly string[]
  /** Undefined where no word says anything. */
  readonly finder: WordFinder | undefined
  /** Ids of the sections whose title or claims hold one. */
  readonly inClaims: ReadonlySet<string>
  /** Ids of the sections whose own words hold one; none without the user's file. */
  readonly inOriginal: ReadonlySet<string>
}

export type FindAskedWords = (question: string, language: Language) => AskedWords

/** Sections that hold a word, by the word. */
type Places = ReadonlyMap<string, ReadonlySet<string>>

/** Shorter beginnings say too little: `tjän` begins `tjänst` as well as `tjänar`. */
const SHORTEST_STEM = 5
const SHORTEST_BEGINNING = 4

/** A word that more of the sections hold says little where another is rarer: `föreslår`, in 14 of 51. */
const LARGEST_SHARE = 0.25

/** @returns what looks words up among those of the catalogue; a language's are read when they are first wanted */
export function createAskedWords(catalogue: Catalogue): FindAskedWords {
  const vocabularies = new Map<Language, Vocabulary>()
  return (question, language) => {
    const vocabulary = vocabularies.get(language) ?? createVocabulary(catalogue, language)
    vocabularies.set(language, vocabulary)
    const { claims, original, formsOf } = vocabulary
    const asked = contentWords(question, language, catalogue).map((word) => {
      const patterns = patternsOf(word, language, formsOf)
      return { patterns, sections: holding(patterns, claims) }
    })
    const rare = asked.filter(({ sections }) => sections.size <= catalogue.sections.length * LARGEST_SHARE)
    const telling = rare.some(({ sections }) => sections.size > 0) ? rare : asked
    const patterns = [...new Set(telling.flatMap((word) => word.patterns))]
    return {
      patterns,
      finder: createWordFinder(patterns),
      inClaims: new Set(telling.flatMap(({ sections }) => [...sections])),
      inOriginal: holding(patterns, original),
    }
  }
}

/** The words of a question without those that every question has, the documents' names and those of their parts. */
function contentWords(question: string, language: Language, { documents }: Catalogue): string[] {
  const { functionWords, everydayWords, stem, messages } = PACKS[language]
  const kinds = new Set(
    [...Object.values(messages.kind), ...Object.values(messages.kinds)].map((name) => stem(name.toLowerCase())),
  )
  const names = new Set(
    documents
      .flatMap(({ document: { profile } }) => [...profile.documentWords[language], ...profile.publisherWords[language]])
      .map(fold),
  )
  return [...new Set(lowerWordsOf(question))].filter((word) => {
    const folded = fold(word)
    return (
      word.length > 1 && !kinds.has(stem(word)) && ![functionWords, everydayWords, names].some((set) => set.has(folded))
    )
  })
}

/** A beginning that inflections and compounds of a word have, and the inflections that begin otherwise. */
function patternsOf(word: string, language: Language, formsOf: Vocabulary['formsOf']): string[] {
  const stem = PACKS[language].stem(word)
  const beginning = stem.length >= SHORTEST_STEM || stem === word ? stem : word.slice(0, -1)
  const forms = [word, ...formsOf(stem)]
  if (beginning.length < SHORTEST_BEGINNING) return [...new Set(forms)]
  return [beginning + BEGINNING, ...new Set(forms.filter((form) => !form.startsWith(beginning)))]
}

function holding(patterns: readonly string[], places: Places): Set<string> {
  const suits = createWordTest(patterns)
  return new Set([...places].flatMap(([word, sections]) => (suits(word) ? [...sections] : [])))
}

/** The words that a catalogue has in a language. */
interface Vocabulary {
  readonly claims: Places
  /** The documents are in Swedish. */
  readonly original: Places
  readonly formsOf: (stem: string) => readonly string[]
}

function createVocabulary({ sections }: Catalogue, language: Language): Vocabulary {
  const claims = placesOf(sections, ({ title, claims }) => [
    title[language],
    ...claims.map(({ text }) => text[language]),
  ])
  const original = placesOf(language === 'sv' ? sections : [], ({ original }) =>
    (original?.paragraphs ?? []).map(({ text }) => text),
  )
  const forms = new Map<string, Set<string>>()
  for (const word of [...claims.keys(), ...original.keys()]) add(forms, PACKS[language].stem(word), word)
  return { claims, original, formsOf: (stem) => [...(forms.get(stem) ?? [])] }
}

function placesOf(sections: readonly Section[], textsOf: (section: Section) => readonly string[]): Places {
  const places = new Map<string, Set<string>>()
  for (const section of sections) {
    for (const text of textsOf(section)) for (const word of lowerWordsOf(text)) add(places, word, section.id)
  }
  return places
}

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}
