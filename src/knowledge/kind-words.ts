import type { SectionKind } from '../core/index.ts'

/** A word that headings use for a kind of section. */
export interface KindWord {
  /** As ids have it. */
  readonly name: string
  readonly kind: SectionKind
  /** As running text has them: `tre lärdomar`. */
  readonly plural: string
  /** One of them, and the heading above several. */
  readonly one: RegExp
  readonly several: RegExp
}

/** Swedish reports say what they learnt, what is hard and what they propose in these words. */
const KIND_WORDS: readonly KindWord[] = [
  { name: 'lardom', plural: 'lärdomar', kind: 'lesson', one: /^lärdom\b/iu, several: /^(?:våra\s+)?lärdomar\b/iu },
  {
    name: 'utmaning',
    plural: 'utmaningar',
    kind: 'challenge',
    one: /^utmaning\b/iu,
    several: /^(?:våra\s+)?utmaningar\b/iu,
  },
  {
    name: 'forslag',
    plural: 'förslag',
    kind: 'proposal',
    one: /^förslag\b/iu,
    several: /^(?:våra\s+)?förslag(?:en)?$/iu,
  },
  {
    name: 'slutsats',
    plural: 'slutsatser',
    kind: 'lesson',
    one: /^slutsats\b/iu,
    several: /^(?:våra\s+)?slutsatser\b/iu,
  },
  {
    name: 'rekommendation',
    plural: 'rekommendationer',
    kind: 'proposal',
    one: /^rekommendation\b/iu,
    several: /^(?:våra\s+)?rekommendationer\b/iu,
  },
]

/** What stands below a heading like `Lärdomar`. */
export const kindOf = (heading: string): KindWord | undefined =>
  KIND_WORDS.find(({ several }) => several.test(heading.replace(/^[\d.]+\s+/, '').trim()))

/** The first of the kinds that a sentence speaks of in the plural. */
export function kindSpokenOf(sentence: string): KindWord | undefined {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.flatMap((word) => KIND_WORDS.find(({ plural }) => word.endsWith(plural)) ?? [])[0]
}

/** A heading, read: `Förslag 2. Betala …`, `2. Egna …`. */
export interface NumberedHeading {
  readonly word?: KindWord
  readonly number?: number
  readonly title: string
}

const NAMED = /^(\p{L}+)\s+(\d{1,2})\s*[.:–-]?\s+(.+)$/u
const NUMBERED = /^(\d{1,2})[.)]\s+(.+)$/u

export function numberedHeading(heading: string): NumberedHeading {
  const [, name = '', nameNumber, nameTitle] = NAMED.exec(heading) ?? []
  const word = KIND_WORDS.find(({ one }) => one.test(name))
  if (word && nameTitle !== undefined) return { word, number: Number(nameNumber), title: nameTitle }
  const [, number, title] = NUMBERED.exec(heading) ?? []
  return title === undefined ? { title: heading } : { number: Number(number), title }
}
