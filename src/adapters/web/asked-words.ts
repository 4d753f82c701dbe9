import { type Catalogue, fold, type Language, PACKS, type Section } from '../../core/index.ts'
import { BEGINNING, createWordFinder, lowerWordsOf, type WordFinder } from './word-finder.ts'

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
    const { says, claims, original } = vocabulary
    const words = [...new Set(lowerWordsOf(question))].filter((word) => word.length > 1 && says(word))
    const asked = words.map((word) => {
      const patterns = patternsOf(word, vocabulary)
      return { patterns, sections: claims.holding(patterns) }
    })
    const rare = asked.filter(({ sections }) => sections.size <= catalogue.sections.length * LARGEST_SHARE)
    const telling = rare.some(({ sections }) => sections.size > 0) ? rare : asked
    const patterns = [...new Set(telling.flatMap((word) => word.patterns))]
    return {
      patterns,
      finder: createWordFinder(patterns),
      inClaims: new Set(telling.flatMap(({ sections }) => [...sections])),
      inOriginal: original.holding(patterns),
    }
  }
}

/** A beginning that inflections and compounds of a word have, and the inflections that begin otherwise. */
function patternsOf(word: string, { stem, formsOf }: Vocabulary): string[] {
  const stemmed = stem(word)
  const beginning = stemmed.length >= SHORTEST_STEM || stemmed === word ? stemmed : word.slice(0, -1)
  const forms = [word, ...formsOf(stemmed)]
  if (beginning.length < SHORTEST_BEGINNING) return [...new Set(forms)]
  return [beginning + BEGINNING, ...new Set(forms.filter((form) => !form.startsWith(beginning)))]
}

/** The words that a catalogue has in a language. */
interface Vocabulary {
  readonly stem: (word: string) => string
  /** False for what every question has, for names of the documents and for what their parts are called. */
  readonly says: (word: string) => boolean
  readonly claims: Places
  /** The documents are in Swedish. */
  readonly original: Places
  readonly formsOf: (stem: string) => readonly string[]
}

function createVocabulary({ documents, sections }: Catalogue, language: Language): Vocabulary {
  const { functionWords, everydayWords, stem, messages } = PACKS[language]
  const names = new Set(
    documents
      .flatMap(({ document: { profile } }) => [...profile.documentWords[language], ...profile.publisherWords[language]])
      .map(fold),
  )
  const kindNames = [...Object.values(messages.kind), ...Object.values(messages.kinds)]
  const kinds = new Set(kindNames.map((name) => stem(name.toLowerCase())))
  const claims = placesOf(sections, (section) => [
    section.title[language],
    ...section.claims.map(({ text }) => text[language]),
  ])
  const original = placesOf(language === 'sv' ? sections : [], (section) =>
    (section.original?.paragraphs ?? []).map(({ text }) => text),
  )
  const forms = new Map<string, Set<string>>()
  for (const word of [...claims.words, ...original.words]) add(forms, stem(word), word)
  return {
    stem,
    says(word) {
      const folded = fold(word)
      return ![functionWords, everydayWords, names].some((set) => set.has(folded)) && !kinds.has(stem(word))
    },
    claims,
    original,
    formsOf: (stemmed) => [...(forms.get(stemmed) ?? [])],
  }
}

/** Which sections hold which words. */
interface Places {
  readonly words: readonly string[]
  /** Ids of the sections that hold a word which suits one of the patterns. */
  holding(patterns: readonly string[]): ReadonlySet<string>
}

function placesOf(sections: readonly Section[], textsOf: (section: Section) => readonly string[]): Places {
  const sectionsOf = new Map<string, Set<string>>()
  for (const section of sections) {
    for (const text of textsOf(section)) for (const word of lowerWordsOf(text)) add(sectionsOf, word, section.id)
  }
  const words = [...sectionsOf.keys()]
  const byBeginning = new Map<string, Set<string>>()
  for (const word of words) add(byBeginning, word.slice(0, SHORTEST_BEGINNING), word)
  const suiting = (pattern: string): readonly string[] => {
    if (!pattern.endsWith(BEGINNING)) return [pattern]
    const beginning = pattern.slice(0, -BEGINNING.length)
    return [...(byBeginning.get(beginning.slice(0, SHORTEST_BEGINNING)) ?? [])].filter((word) =>
      word.startsWith(beginning),
    )
  }
  return {
    words,
    holding: (patterns) => new Set(patterns.flatMap(suiting).flatMap((word) => [...(sectionsOf.get(word) ?? [])])),
  }
}

function add(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}
