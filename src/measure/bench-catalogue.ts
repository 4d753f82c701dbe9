import {
  type Catalogue,
  type Claim,
  createCatalogue,
  type Language,
  LANGUAGES,
  type Localised,
  type Section,
} from '../core/index.ts'

/*
 * Catalogues larger than the real one, to see how costs grow: the real sections, and synthetic ones that recombine their
 * words and have as many claims and phrases as a real one has. The words are drawn as often as they stand in the real
 * texts and always in the same order of chance, so that every run measures the same catalogue.
 */

/** Words of a synthetic text; the numbers of texts are those of the real catalogue, on average. */
const LENGTHS = { title: 6, claim: 22, question: 7, keywords: 20 }

/** @param times how many times as many sections as the real catalogue has; 1 gives the real one back */
export function enlarge(catalogue: Catalogue, times: number): Catalogue {
  const [knowledge] = catalogue.documents
  if (times === 1) return catalogue
  const { document, sections: real, terms, roles, outOfScope, synonyms } = knowledge
  const draw = createDraw(real)
  const counts = countsOf(real)
  const synthetic = Array.from({ length: real.length * (times - 1) }, (_, i) =>
    createSection(`synthetic-${i + 1}`, document.id, counts, draw),
  )
  const sections = [...real, ...synthetic]
  const ids = sections.map(({ id }) => id)
  return createCatalogue([{ document: { ...document, sections: ids }, sections, terms, roles, outOfScope, synonyms }])
}

/** How many claims a section has, how many questions a claim, and how many phrases the section itself. */
interface Counts {
  readonly claims: number
  readonly asked: number
  readonly phrases: number
}

function countsOf(sections: readonly Section[]): Counts {
  const claims = sections.flatMap((section) => section.claims)
  const mean = (numbers: readonly number[]): number =>
    Math.max(1, Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)))
  return {
    claims: mean(sections.map((section) => section.claims.length)),
    asked: mean(claims.map(({ asked }) => asked.sv.length)),
    phrases: mean(sections.map(({ questions, wordings }) => questions.sv.length + wordings.sv.length)),
  }
}

/** Words of a language, one after the other. */
type Draw = (language: Language, count: number) => string

function createDraw(sections: readonly Section[]): Draw {
  const pools = { sv: wordsOf(sections, 'sv'), en: wordsOf(sections, 'en') }
  const random = createRandom(SEED)
  return (language, count) => {
    const pool = pools[language]
    return Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)] ?? '').join(' ')
  }
}

const wordsOf = (sections: readonly Section[], language: Language): string[] =>
  sections.flatMap(({ title, claims, questions, wordings }) =>
    [
      title[language],
      ...claims.map(({ text }) => text[language]),
      ...questions[language],
      ...wordings[language],
    ].flatMap((text) => text.split(/\s+/)),
  )

function createSection(id: string, document: string, counts: Counts, draw: Draw): Section {
  const several = (count: number, length: number) =>
    both((language) => Array.from({ length: count }, () => draw(language, length)))
  const claim = (i: number): Claim => ({
    id: `claim-${i}`,
    text: both((language) => `${draw(language, LENGTHS.claim)}.`),
    pages: [1],
    footnotes: [],
    roles: [],
    denies: false,
    silent: false,
    startsParagraph: false,
    asked: both((language) => Array.from({ length: counts.asked }, () => ({ text: draw(language, LENGTHS.question) }))),
  })
  return {
    id,
    document,
    kind: 'section',
    title: both((language) => draw(language, LENGTHS.title)),
    pages: [1],
    claims: [claim(1), ...Array.from({ length: counts.claims - 1 }, (_, i) => claim(i + 2))],
    questions: several(counts.phrases, LENGTHS.question),
    wordings: { sv: [], en: [] },
    keywords: several(LENGTHS.keywords, 1),
    roles: [],
    footnotes: [],
    proposals: [],
    related: [],
    sameAs: [],
    inOverview: true,
  }
}

function both<T>(make: (language: Language) => T): Localised<T> {
  const [sv, en] = LANGUAGES
  return { sv: make(sv), en: make(en) }
}

const SEED = 2020

/** Mulberry32 (Tommy Ettinger): 32 bits of state, the same numbers from the same seed. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
