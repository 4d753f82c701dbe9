import { type Catalogue, createCatalogue, type Language, type Localised, type Section } from '../core/index.ts'

/*
 * Catalogues larger than the real one, to see how costs grow: the real parts, and synthetic ones that recombine their
 * words. The words are drawn as often as they stand in the real texts and always in the same order of chance, so that
 * every run measures the same catalogue.
 */

/** Words of a synthetic part: leaner than a real one (about 600 a language), so that a thousandfold fits in memory. */
const LENGTHS = { title: 6, lead: 20, questions: 4, question: 7, fact: 12, terms: 5 }

const LANGUAGES: readonly Language[] = ['sv', 'en']

/** @param times how many times as many parts as the real catalogue has; 1 gives the real one back */
export function enlarge(catalogue: Catalogue, times: number): Catalogue {
  const [document] = catalogue.documents
  if (times === 1 || document === undefined) return catalogue
  const draw = createDraw(catalogue)
  const count = catalogue.sections.length * (times - 1)
  const synthetic = Array.from({ length: count }, (_, i) => createPart(`synthetic-${i + 1}`, document.id, draw))
  const sections = [...catalogue.sections, ...synthetic]
  const { terms, roles, outside, synonyms } = catalogue
  const parts = sections.map(({ id }) => id)
  return createCatalogue([{ document: { ...document, parts }, sections, terms, roles, outside, synonyms }])
}

/** Words of a language, one after the other. */
type Draw = (language: Language, count: number) => string

function createDraw(catalogue: Catalogue): Draw {
  const pools = { sv: wordsOf(catalogue.sections, 'sv'), en: wordsOf(catalogue.sections, 'en') }
  const random = createRandom(SEED)
  return (language, count) => {
    const pool = pools[language]
    return Array.from({ length: count }, () => pool[Math.floor(random() * pool.length)] ?? '').join(' ')
  }
}

const wordsOf = (sections: readonly Section[], language: Language): string[] =>
  sections.flatMap(({ title, digest, questions, wordings }) =>
    [
      title[language],
      digest[language].lead,
      ...digest[language].rest,
      ...questions[language],
      ...wordings[language],
    ].flatMap((text) => text.split(/\s+/)),
  )

function createPart(id: string, document: string, draw: Draw): Section {
  const value = '7'
  return {
    id,
    document,
    kind: 'section',
    title: both((language) => draw(language, LENGTHS.title)),
    pages: [1],
    digest: both((language) => ({ lead: `${draw(language, LENGTHS.lead)}.`, rest: [] })),
    questions: both((language) => Array.from({ length: LENGTHS.questions }, () => draw(language, LENGTHS.question))),
    wordings: { sv: [], en: [] },
    terms: both((language) => draw(language, LENGTHS.terms).split(' ')),
    facts: [
      {
        kind: 'figure',
        value,
        unit: 'x',
        says: both((language) => `${value} ${draw(language, LENGTHS.fact)}`),
        repeats: false,
      },
    ],
    actors: [],
    footnotes: [],
    proposals: [],
    related: [],
    sameAs: [],
    inOverview: true,
  }
}

function both<T>(make: (language: Language) => T): Localised<T> {
  const [sv, en] = LANGUAGES.map(make)
  if (sv === undefined || en === undefined) throw new Error('There are two languages.')
  return { sv, en }
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
