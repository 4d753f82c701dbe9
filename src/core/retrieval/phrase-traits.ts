import { gramsIn, type Word } from '../languages/word.ts'
import { idf } from '../text/idf.ts'

/**
 * What a phrase is known by: the 4-grams of all its words, their stems, and its pairs of neighbouring stems, which tell
 * `vad kostar` from `vad gör`. On phrases by one mind, found by those of three others, the pairs and the small words
 * raise the share of right first sections from 80 to 84 in a hundred.
 */
export interface Traits {
  /** Ids of the distinct traits that some phrase has. */
  readonly ids: readonly number[]
  /** The squared length of the vector of all traits, also of those that no phrase has. */
  readonly square: number
}

/** Numbers the traits of phrases and weighs them by their inverse document frequency. */
export interface TraitSpace {
  /** How many traits there are. */
  readonly size: number
  /** Each trait's weight, by its id; stems count too. */
  readonly weights: Float64Array
  /** The square of what each trait counts where two phrases are compared, by its id; 0 for stems. */
  readonly squares: Float64Array
  traitsOf(words: readonly Word[]): Traits
}

/** A trait that a larger share of all phrases has counts nothing: answers stay as they are, and a tenth of the time is saved. */
const COMMON = 0.12

/**
 * Begins the name of a stem's trait. Stems tell classes of phrases apart (two in a hundred claims more are right first); two
 * phrases are compared without them: a stem and its 4-grams would count the same word twice, and a slip would weigh more.
 */
const STEM = '='

export function createTraitSpace(phrases: readonly (readonly Word[])[]): TraitSpace {
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const words of phrases) {
    for (const trait of traitNames(words)) {
      const id = ids.get(trait) ?? ids.size
      ids.set(trait, id)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const weightOf = (holding: number): number => (holding > COMMON * phrases.length ? 0 : idf(phrases.length, holding))
  const weights = Float64Array.from(counts, weightOf)
  const squares = weights.map((weight) => weight ** 2)
  for (const [trait, id] of ids) if (trait.startsWith(STEM)) squares[id] = 0
  const unknown = weightOf(0) ** 2
  return {
    size: ids.size,
    weights,
    squares,
    traitsOf(words) {
      const known: number[] = []
      let square = 0
      for (const trait of traitNames(words)) {
        const id = ids.get(trait)
        if (id !== undefined) {
          known.push(id)
          square += squares[id] ?? 0
        } else if (!trait.startsWith(STEM)) square += unknown
      }
      return { ids: known, square }
    },
  }
}

/** Neither a space nor the mark of a stem ever stands in a 4-gram. */
function traitNames(words: readonly Word[]): Set<string> {
  const names = new Set(gramsIn(words))
  words.forEach(({ stem }, i) => {
    names.add(STEM + stem)
    if (i > 0) names.add(`${words[i - 1]?.stem ?? ''} ${stem}`)
  })
  return names
}
