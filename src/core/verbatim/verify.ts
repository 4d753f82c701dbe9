import type { Document } from '../model/document.ts'
import type { Section } from '../model/section.ts'
import { createCorpus } from './corpus.ts'
import { createCompare, isWord } from './passage-change.ts'
import { tokensOf } from './difference.ts'
import { elsewhere } from './elsewhere.ts'
import type { Match } from './exact.ts'
import { createFindMatches } from './matches.ts'
import { createCutRunningHeads } from './running-heads.ts'
import { asWritten, type Reread, withoutMarkers, withoutOuterMarks } from './readings.ts'
import { findScattered } from './scattered.ts'
import type { Verification } from './verification.ts'

/** Checks a quotation, with or without quotation marks around it. */
export type Verify = (passage: string) => Verification

/** What quotations are checked against. */
export interface Library {
  /** The parts with their own words; those without are not looked in. */
  readonly sections: readonly Section[]
  readonly documents: readonly Document[]
}

/** In characters; twice as many as the memo has in all. */
const MAX_LENGTH = 100_000
/** Comparing takes some 10 ms per 100 words of the passage; the memo has 7,000 in all. */
const MAX_WORDS = 2000

/** Prepares the check of quotations. */
export function createVerify({ sections, documents }: Library): Verify {
  const corpus = createCorpus(sections, false)
  const cutRunningHeads = createCutRunningHeads(sections, documents)
  const find = createFindMatches(sections, corpus, cutRunningHeads)
  const compare = createCompare(corpus)
  const hasOriginal = sections.some(({ original }) => original !== undefined)
  return (raw) => {
    if (raw.length > MAX_LENGTH) return { outcome: 'unchecked', reason: 'too-long' }
    const passage = raw.normalize('NFC').trim()
    if (!tokensOf(passage).some(isWord)) return { outcome: 'unchecked', reason: 'empty' }
    if (!hasOriginal) return { outcome: 'unchecked', reason: 'no-original' }
    const exact = toExact(find(passage))
    if (exact) return exact
    const bare = bareText(passage, cutRunningHeads)
    if (tokensOf(bare).length > MAX_WORDS) return { outcome: 'unchecked', reason: 'too-long' }
    const scattered = toScattered(findScattered(bare, (text) => find(text)[0]))
    if (scattered) return scattered
    const verdict = compare(bare)
    return hidesWhatDiffers(verdict) ? compare(passage) : verdict
  }
}

function toExact([best, ...others]: readonly Match[]): Verification | undefined {
  if (!best) return undefined
  const { finding, tolerated } = best
  const further = others.map((other) => other.finding)
  return { outcome: 'exact', finding, others: elsewhere(finding, further), tolerated }
}

function toScattered([first, ...others]: readonly Match[]): Verification | undefined {
  if (!first) return undefined
  const tolerated = [first, ...others].flatMap((match) => match.tolerated)
  const findings = [first.finding, ...others.map(({ finding }) => finding)] as const
  return { outcome: 'scattered', findings, tolerated: [...new Set(tolerated)] }
}

/** A passage without quotation marks around it, footnote markers and what stands at the head and foot of pages. */
function bareText(passage: string, cutRunningHeads: Reread): string {
  return [withoutOuterMarks, withoutMarkers, cutRunningHeads].reduce(
    (reading, reread) => reread(reading) ?? reading,
    asWritten(passage),
  ).text
}

/** Whether nothing is left that differs: what was taken out of the passage stands in the wrong place. */
const hidesWhatDiffers = (verdict: Verification): boolean =>
  verdict.outcome === 'departs' && verdict.changes.every(({ kind }) => kind === 'kept')
