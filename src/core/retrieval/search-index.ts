import MiniSearch from 'minisearch'

/** A text to search, with the tokens of each of its fields. */
export interface Entry<Field extends string> {
  readonly id: string
  readonly tokens: Readonly<Record<Field, readonly string[]>>
}

/** The constants of BM25+ (Lv and Zhai 2011): k saturation, b length normalisation, d the floor of a match. */
export interface Bm25 {
  readonly k: number
  readonly b: number
  readonly d: number
}

/** Ranks entries by the tokens that they share with a query. */
export interface SearchIndex {
  /** @returns BM25+ scores by entry id, summed over the distinct tokens; entries without a match are left out */
  search(tokens: readonly string[], filter?: (id: string) => boolean): Map<string, number>
}

/**
 * Builds an index over tokens that are ready: nothing is split or changed in here.
 * MiniSearch holds it (https://lucaong.github.io/minisearch).
 */
export function createSearchIndex<Field extends string>(
  entries: readonly Entry<Field>[],
  weights: Readonly<Record<Field, number>>,
  bm25: Bm25,
): SearchIndex {
  const engine = new MiniSearch<Entry<Field>>({
    fields: Object.keys(weights),
    extractField: (entry, field) => (field === 'id' ? entry.id : joinTokens(entry.tokens[field as Field])),
    tokenize: splitTokens,
    processTerm: (token) => token,
    searchOptions: { boost: weights, bm25, combineWith: 'OR' },
  })
  engine.addAll(entries)
  return {
    search(tokens, filter) {
      const found = engine.search(joinTokens(tokens), filter && { filter: ({ id }) => filter(String(id)) })
      // MiniSearch multiplies the sum by the number of query tokens that matched; their share ranks alike for any length.
      return new Map(found.map(({ id, score }) => [String(id), score / tokens.length]))
    },
  }
}

const SEPARATOR = '\n'
const joinTokens = (tokens: readonly string[]): string => tokens.join(SEPARATOR)
const splitTokens = (text: string): string[] => text.split(SEPARATOR)
