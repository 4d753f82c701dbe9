import type { Corpus } from './corpus.ts'
import { compareClosest, type Step, toChanges, type Token, tokensOf } from './difference.ts'
import type { Verification } from './verification.ts'

/** Below this share of common words, weighted by rarity, two texts are about the same thing at most. */
const MIN_SIMILARITY = 0.4
/** Fewer words in common are a phrase that anybody may use. */
const MIN_KEPT_WORDS = 3

const WORD = /[\p{L}\p{N}]/u

/** Says how a passage that does not stand in a document departs from what comes closest to it. */
export type Compare = (passage: string) => Extract<Verification, { outcome: 'departs' | 'absent' }>

/** Comparing takes the time and memory of passage × document words. */
export function createCompare(corpus: Corpus): Compare {
  const document = tokensOf(corpus.text)
  const rarity = rarityIn(document)
  return (passage) => {
    const steps = compareClosest(tokensOf(passage), document, rarity)
    const kept = steps.filter(({ kind, token }) => kind === 'kept' && isWord(token))
    const added = steps.filter(({ kind, token }) => kind === 'added' && isWord(token))
    const weigh = (part: readonly Step[]): number => part.reduce((sum, { token }) => sum + rarity(token), 0)
    const similarity = weigh(kept) / (weigh(kept) + weigh(added))
    const theirs = steps.filter(({ kind }) => kind !== 'added')
    const finding = corpus.locate(theirs[0]?.token.from ?? 0, theirs.at(-1)?.token.to ?? 0)
    if (!finding || kept.length < MIN_KEPT_WORDS || similarity < MIN_SIMILARITY) return { outcome: 'absent' }
    return { outcome: 'departs', finding, changes: toChanges(steps, passage, corpus.text), similarity }
  }
}

/** Rare words weigh more: one that stands once, or nowhere, weighs most. */
function rarityIn(document: readonly Token[]): (token: Token) => number {
  const counts = new Map<string, number>()
  for (const { key } of document) counts.set(key, (counts.get(key) ?? 0) + 1)
  return ({ key }) => Math.log(1 + document.length / (counts.get(key) ?? 1))
}

export const isWord = ({ key }: Token): boolean => WORD.test(key)
