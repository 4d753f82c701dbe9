import type { Word } from '../../languages/word.ts'
import { idf } from '../../text/idf.ts'
import { featuresOf, matchOf } from '../../text/similarity.ts'

/** A claim with what it is asked; with no claim, a section's title with what the section is asked. Words and concepts. */
export interface Passage {
  readonly section: string
  readonly claim: string | undefined
  readonly words: readonly Word[]
}

/** Where the best answer of a document stands. */
export interface AnswerPlace {
  readonly section: string
  readonly claim: string
}

/** How much of some words, 0 to 1, stands in a section and in its claim; rare words count more. */
export interface Held {
  readonly section: number
  readonly claim: number
}

/** How much of some words two documents hold, each where its best answer stands. */
export type Together = (
  words: readonly Word[],
  own: AnswerPlace | undefined,
  other: AnswerPlace | undefined,
) => { readonly own: Held; readonly other: Held }

/** Reads two documents as one: a word is as rare as it is in both together, so that what each holds can be compared. */
export function createTogether(own: readonly Passage[], other: readonly Passage[]): Together {
  const inClaims = createShareHeld(own, other)
  const inSections = createShareHeld(sectionsOf(own), sectionsOf(other))
  const heldBy = (side: Side, words: readonly Word[], place: AnswerPlace | undefined): Held => ({
    section: inSections(side, words, place?.section),
    claim: inClaims(side, words, place?.section, place?.claim),
  })
  return (words, place, otherPlace) => ({
    own: heldBy('own', words, place),
    other: heldBy('other', words, otherPlace),
  })
}

type Side = 'own' | 'other'

/** Only the passages that are asked for are looked into, and not all of both documents: that took 8 ms a question. */
function createShareHeld(own: readonly Passage[], other: readonly Passage[]) {
  const passages = { own: own.map(read), other: other.map(read) }
  const holding = new Map<string, number>()
  for (const { text } of [...passages.own, ...passages.other])
    for (const stem of text.stems) holding.set(stem, (holding.get(stem) ?? 0) + 1)
  return (side: Side, words: readonly Word[], section?: string, claim?: string): number => {
    const passage = passages[side].find((one) => one.section === section && one.claim === claim)
    if (!passage || words.length === 0) return 0
    const weights = words.map(({ stem }) => idf(own.length + other.length, holding.get(stem) ?? 0))
    const held = words.map((word, i) => (weights[i] ?? 0) * matchOf({ word, synonyms: [] }, passage.text))
    return sum(held) / sum(weights)
  }
}

const read = ({ section, claim, words }: Passage) => ({ section, claim, text: featuresOf(words) })

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Everything of a section as one passage. */
function sectionsOf(passages: readonly Passage[]): Passage[] {
  const sections = new Map<string, Word[]>()
  for (const { section, words } of passages) sections.set(section, [...(sections.get(section) ?? []), ...words])
  return [...sections].map(([section, words]) => ({ section, claim: undefined, words }))
}
