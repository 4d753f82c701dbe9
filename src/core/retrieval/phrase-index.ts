import type { Cue } from '../languages/intents.ts'
import { CUE_SQUARES, CUES_IN_VECTOR, cueSet, FACTORS, NO_CUES, TELLING_CUES } from './cue-set.ts'
import { inverted, type NumberLists } from './number-lists.ts'
import type { TraitData, Traits, TraitSpace } from './phrase-traits.ts'
import type { Phrase } from './phrases.ts'

/** How similar a question and the phrases about something are. */
export interface Similarity {
  /** Cosine of the most similar phrase, 0 to 1, lowered for each kind of answer that only one of the two asks for. */
  readonly max: number
  /** The mean of the three most similar: one may be chance. */
  readonly topMean: number
}

/** What a comparison of a question with all phrases found. */
export interface Similarities {
  /** By the number of a section or topic. */
  ofOwner(owner: number): Similarity
  /** The cosine of a claim's most similar phrase, 0 to 1. */
  ofClaim(claim: number): number
}

/** Compares a question with every phrase. */
export type PhraseIndex = (question: Traits, cues: ReadonlySet<Cue>) => Similarities

/** All phrases, as a question is compared with them. */
export interface PhraseData {
  /** The phrases of each trait. */
  readonly postings: NumberLists
  /** The length of each phrase's vector. */
  readonly norms: Float64Array
  /** The cues of each phrase, as the bits of a number. */
  readonly cues: Int32Array
  /** What each phrase is about: see {@link Phrase}. */
  readonly owner: Int32Array
  readonly claim: Int32Array
}

/** How many of the most similar phrases make the mean. */
const TOP = 3

/** Phrases that are compared at a time: what they share and what is known of them fits the processor's own memory. */
const BLOCK = 8192

/**
 * Flat arrays over all phrases: of twenty thousand a question meets a quarter, and is compared with those alone.
 * @param owners how many sections and topics there are
 * @param claims how many claims there are
 */
export function createPhraseIndex(
  { squares }: TraitSpace,
  { postings: { starts, numbers }, norms, cues, owner, claim }: PhraseData,
  owners: number,
  claims: number,
): PhraseIndex {
  const dots = new Float64Array(BLOCK)
  /** The phrases that share a trait with the question, and a place for the one that is met next. */
  const met = new Int32Array(BLOCK + 1)

  return ({ ids, square }, asked) => {
    const query = cueSet(asked)
    const norm = Math.sqrt(square + (CUE_SQUARES[query & CUES_IN_VECTOR] ?? 0))
    const top = new Float64Array(owners * TOP)
    const byClaim = new Float64Array(claims)
    const telling = Int32Array.from(ids.filter((trait) => (squares[trait] ?? 0) > 0))
    /** Of each trait's phrases, the first that has not been looked at. */
    const next = Int32Array.from(telling, (trait) => starts[trait] ?? 0)
    for (let from = 0; from < owner.length; from += BLOCK) {
      const count = meet(telling, next, from)
      for (let place = 0; place < count; place++) {
        const at = met[place] ?? 0
        const i = from + at
        const held = cues[i] ?? NO_CUES
        const shared = (dots[at] ?? 0) + (CUE_SQUARES[query & held & CUES_IN_VECTOR] ?? 0)
        const score = (shared / (norm * (norms[i] ?? 1))) * (FACTORS[(query ^ held) & TELLING_CUES] ?? 0)
        dots[at] = 0
        insert(top, (owner[i] ?? 0) * TOP, score)
        const number = claim[i] ?? -1
        if (number >= 0 && score > (byClaim[number] ?? 0)) byClaim[number] = score
      }
    }
    return {
      ofOwner(number) {
        const at = number * TOP
        const [first, second, third] = [top[at] ?? 0, top[at + 1] ?? 0, top[at + 2] ?? 0]
        return { max: first, topMean: (first + second + third) / TOP }
      },
      ofClaim: (number) => byClaim[number] ?? 0,
    }
  }

  /**
   * Adds up what each phrase of a block shares with a question. The phrases are listed without a branch, which the
   * processor would guess wrong for every second one.
   * @returns how many are listed
   */
  function meet(traits: Int32Array, next: Int32Array, from: number): number {
    const to = from + BLOCK
    let count = 0
    for (let t = 0; t < traits.length; t++) {
      const trait = traits[t] ?? 0
      const weight = squares[trait] ?? 0
      const end = starts[trait + 1] ?? 0
      let i = next[t] ?? 0
      for (; i < end; i++) {
        const phrase = numbers[i] ?? 0
        if (phrase >= to) break
        const at = phrase - from
        met[count] = at
        count += dots[at] === 0 ? 1 : 0
        dots[at] = (dots[at] ?? 0) + weight
      }
      next[t] = i
    }
    return count
  }
}

/** @param traits the ids of each phrase's traits */
export function phraseDataOf(
  phrases: readonly Phrase[],
  { weights, squares }: TraitData,
  traits: NumberLists,
): PhraseData {
  const cues = Int32Array.from(phrases, (phrase) => cueSet(phrase.cues))
  return {
    postings: inverted(traits, weights.length),
    norms: Float64Array.from(cues, (set, i) =>
      Math.sqrt(squareOf(traits, i, squares) + (CUE_SQUARES[set & CUES_IN_VECTOR] ?? 0)),
    ),
    cues,
    owner: Int32Array.from(phrases, (phrase) => phrase.owner),
    claim: Int32Array.from(phrases, (phrase) => phrase.claim),
  }
}

/** The squared length of a phrase's vector without its cues. */
function squareOf({ starts, numbers }: NumberLists, phrase: number, squares: Float64Array): number {
  const end = starts[phrase + 1] ?? 0
  let square = 0
  for (let i = starts[phrase] ?? 0; i < end; i++) square += squares[numbers[i] ?? 0] ?? 0
  return square
}

/** Puts a score into its place among an owner's best, which are sorted downwards. */
function insert(top: Float64Array, at: number, score: number): void {
  let rest = score
  for (let i = at; i < at + TOP; i++) {
    const here = top[i] ?? 0
    if (rest <= here) continue
    top[i] = rest
    rest = here
  }
}
