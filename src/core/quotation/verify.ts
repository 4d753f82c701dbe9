import type { Section } from '../section.ts'
import { type Corpus, createCorpus, type Finding } from './corpus.ts'
import { type Change, compareClosest, type Step, toChanges, type Token, tokensOf } from './difference.ts'
import { findExact, type Match } from './exact.ts'
import type { Tolerance } from './tolerance.ts'

/** What a check of a quotation finds. */
export type Verdict =
  /** It stands there; where more than once, up to eight places are given. */
  | {
      readonly outcome: 'exact'
      readonly finding: Finding
      readonly others: readonly Finding[]
      /** The differences that were let through; none where every character is alike. */
      readonly tolerated: readonly Tolerance[]
    }
  /** It comes close to a passage. */
  | {
      readonly outcome: 'departs'
      readonly finding: Finding
      readonly changes: readonly Change[]
      /** Share of the quotation's words that stand in the closest passage, rare words counting more: 0 to 1. */
      readonly similarity: number
    }
  /** Nothing like it stands there. */
  | { readonly outcome: 'absent' }
  /** It has no words, or more than can be compared. */
  | { readonly outcome: 'unreadable'; readonly reason: 'empty' | 'too-long' }

/** Checks a quotation, with or without quotation marks around it. */
export type Verify = (passage: string) => Verdict

/** Comparing takes some 10 ms per 100 words of the passage; the memo has 7,000 in all. */
const MAX_WORDS = 2000

/** Below this share of common words, weighted by rarity, two texts are about the same thing at most. */
const MIN_SIMILARITY = 0.4
/** Fewer words in common are a phrase that anybody may use. */
const MIN_KEPT_WORDS = 3

const WORD = /[\p{L}\p{N}]/u
const WRAPPED = /^\s*["“”„«»'‘’](.*)["“”„«»'‘’]\s*$/su
/** Footnote markers as people and this bot write them: `[10]`, `¹⁰`. */
const WRITTEN_MARKER = /(?<=\S) ?\[\d{1,3}\]|(?<=\S)[⁰¹²³⁴-⁹]+/gu

/**
 * Prepares the check of quotations.
 * @param sections the parts with their own words; parts without are not looked in
 */
export function createVerify(sections: readonly Section[]): Verify {
  const plain = createCorpus(sections, false)
  let lazilyMarked: Corpus | undefined
  const marked = (): Corpus => (lazilyMarked ??= createCorpus(sections, true))
  const document = tokensOf(plain.text)
  const rarity = rarityIn(document)
  return (raw) => {
    const passage = unwrap(raw.normalize('NFC'))
    const words = tokensOf(passage)
    if (!words.some(isWord)) return { outcome: 'unreadable', reason: 'empty' }
    const exact = exactMatches(passage, plain, marked)
    if (exact) return exact
    if (words.length > MAX_WORDS) return { outcome: 'unreadable', reason: 'too-long' }
    return departure(passage, compareClosest(words, document), plain, rarity)
  }
}

function unwrap(passage: string): string {
  const inner = WRAPPED.exec(passage)?.[1]
  return (inner === undefined || /["“”„«»]/u.test(inner) ? passage : inner).trim()
}

function exactMatches(passage: string, plain: Corpus, marked: () => Corpus): Verdict | undefined {
  const asWritten = findExact(passage, plain)
  if (asWritten.length > 0) return toExact(asWritten, [])
  const stripped = findExact(passage.replace(WRITTEN_MARKER, ''), plain)
  return toExact(stripped.length > 0 ? stripped : findExact(passage, marked()), ['footnote-markers'])
}

/** The place with the fewest differences leads; then one with a printed page, which a cover letter lacks. */
function toExact(matches: readonly Match[], further: readonly Tolerance[]): Verdict | undefined {
  const [best, ...others] = matches.toSorted(
    (a, b) => a.tolerated.length - b.tolerated.length || unprinted(a.finding) - unprinted(b.finding),
  )
  if (!best) return undefined
  const tolerated = [...best.tolerated, ...further]
  return { outcome: 'exact', finding: best.finding, others: others.map(({ finding }) => finding), tolerated }
}

const unprinted = ({ pages }: Finding): number => (pages.length === 0 ? 1 : 0)

type Rarity = (token: Token) => number

/** Rare words weigh more: one that stands once, or nowhere, weighs most. */
function rarityIn(document: readonly Token[]): Rarity {
  const counts = new Map<string, number>()
  for (const { key } of document) counts.set(key, (counts.get(key) ?? 0) + 1)
  return ({ key }) => Math.log(1 + document.length / (counts.get(key) ?? 1))
}

function departure(passage: string, steps: readonly Step[], corpus: Corpus, rarity: Rarity): Verdict {
  const kept = steps.filter(({ kind, token }) => kind === 'kept' && isWord(token))
  const added = steps.filter(({ kind, token }) => kind === 'added' && isWord(token))
  const weigh = (part: readonly Step[]): number => part.reduce((sum, { token }) => sum + rarity(token), 0)
  const similarity = weigh(kept) / (weigh(kept) + weigh(added))
  const theirs = steps.filter(({ kind }) => kind !== 'added')
  const finding = corpus.locate(theirs[0]?.token.from ?? 0, theirs.at(-1)?.token.to ?? 0)
  if (!finding || kept.length < MIN_KEPT_WORDS || similarity < MIN_SIMILARITY) return { outcome: 'absent' }
  return { outcome: 'departs', finding, changes: toChanges(steps, passage, corpus.text), similarity }
}

const isWord = ({ key }: Token): boolean => WORD.test(key)
