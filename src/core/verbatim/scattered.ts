import { isWord } from './passage-change.ts'
import { tokensOf } from './difference.ts'
import { type Match, OMISSION } from './exact.ts'
import { sentencesOf } from '../text/sentences.ts'

/** Fewer words stand somewhere by chance. */
const MIN_WORDS = 3

/** Finds where a text stands as it is written, the best place first. */
type Find = (text: string) => Match | undefined

/**
 * Where the sentences of a passage stand that is put together from several parts: as long runs as possible, in the
 * passage's order.
 * @returns nothing where a sentence stands nowhere, all of them in one part, or one has but a word or two
 */
export function findScattered(passage: string, find: Find): Match[] {
  const runs: { text: string; match: Match }[] = []
  for (const sentence of sentencesIn(passage)) {
    const last = runs.at(-1)
    const longer = last && `${last.text} ${sentence}`
    const run = longer === undefined ? undefined : toRun(longer, find)
    const next = run ?? toRun(sentence, find)
    if (!next) return []
    if (run) runs.pop()
    runs.push(next)
  }
  if (runs.some(({ text }) => tokensOf(text).filter(isWord).length < MIN_WORDS)) return []
  const matches = runs.map(({ match }) => match)
  return new Set(matches.map(({ finding }) => finding.section)).size > 1 ? matches : []
}

function toRun(text: string, find: Find): { text: string; match: Match } | undefined {
  const match = find(text)
  return match && { text, match }
}

const sentencesIn = (passage: string): string[] =>
  passage
    .split(OMISSION)
    .flatMap((piece) => sentencesOf(piece).map(({ start, end }) => piece.slice(start, end)))
    .filter((sentence) => sentence.trim() !== '')
