import type { Section } from '../model/section.ts'
import { type Corpus, createCorpus, type Finding } from './corpus.ts'
import { findExact, type Match } from './exact.ts'
import { type Reading, readingsOf, type Reread } from './readings.ts'

/** All places where a passage stands, read in the way that forgives least; the best place first. */
export type FindMatches = (passage: string) => Match[]

/** @param plain the sections' words without footnote markers; with them they are prepared at the first need */
export function createFindMatches(sections: readonly Section[], plain: Corpus, cutRunningHeads: Reread): FindMatches {
  let lazilyMarked: Corpus | undefined
  return (passage) => {
    for (const reading of readingsOf(passage, cutRunningHeads)) {
      const found = findExact(reading, plain)
      if (found.length > 0) return bestFirst(found)
      const copied = findExact(asCopied(reading), (lazilyMarked ??= createCorpus(sections, true)))
      if (copied.length > 0) return bestFirst(copied)
    }
    return []
  }
}

const asCopied = (reading: Reading): Reading => ({
  ...reading,
  tolerated: [...new Set([...reading.tolerated, 'footnote-markers' as const])],
})

/** The place with the fewest differences leads; then one with a printed page, which a cover letter lacks. */
const bestFirst = (matches: readonly Match[]): Match[] =>
  matches.toSorted((a, b) => a.tolerated.length - b.tolerated.length || unprinted(a.finding) - unprinted(b.finding))

const unprinted = ({ pages }: Finding): number => (pages.length === 0 ? 1 : 0)
