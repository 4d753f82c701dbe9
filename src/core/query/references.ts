import type { Intents } from '../languages/intents.ts'
import type { ListedKind } from '../languages/reference-words.ts'
import { fold } from '../text/normalise.ts'
import { spaced, typedWords, wordsOf } from '../text/tokenise.ts'

/** A section that a question names by its number, or by being the last of its kind. */
export interface Reference {
  readonly kind: ListedKind
  readonly number: number | 'last'
}

/** Pages that a question consists of, and whether it asks for their figures. */
export interface PageReference {
  readonly pages: readonly number[]
  readonly figures: boolean
}

/** `lärdom 7`, `sjunde lärdomen`, `förslag 1 och 2`, `L7`: the sections in order; of several kinds only if joined. */
export function referencesIn(text: string, intents: Intents): Reference[] {
  const { sections, letters, joined } = compiled(intents)
  const folded = digitised(text, intents)
  if (letters.whole.test(folded)) {
    return [...folded.matchAll(letters.each)].flatMap(([, letter = '', number]) => {
      const kind = letters.kinds.get(letter)
      return kind ? [{ kind, number: Number(number) }] : []
    })
  }
  const found = namesIn(folded, sections)
  const [first] = found
  if (!first) return []
  const inOrder = [...found].sort((a, b) => a.from - b.from)
  const areJoined = inOrder.every(({ from }, i) => {
    const before = inOrder[i - 1]
    return !before || joined.test(folded.slice(before.from + before.said.length, from))
  })
  return (areJoined ? inOrder : [first]).flatMap(({ kind, numbers }) =>
    numbersIn(numbers).map((number) => ({ kind, number })),
  )
}

/** A question with a pronoun for the first section of {@link referencesIn}: `vem betalar förslag 8` → `vem betalar det`. */
export function withPronoun(text: string, intents: Intents): string {
  const folded = digitised(text, intents)
  const [first] = namesIn(folded, compiled(intents).sections)
  const words = typedWords(text)
  if (!first || wordCount(folded) !== words.length) return text
  const at = wordCount(folded.slice(0, first.from))
  const after = at + wordCount(first.said)
  const stop = (words[after - 1] ?? '').replace(/^[^\s,.:;?!–]+(?::\p{L}+)?/u, '')
  return [...words.slice(0, at), intents.references.pronoun, stop, ...words.slice(after)].join('').trim()
}

const wordCount = (text: string): number => text.split(' ').filter((word) => word !== '').length

/** Where sections are named by their numbers. */
const namesIn = (folded: string, sections: ReturnType<typeof compile>['sections']) =>
  sections.flatMap(({ kind, regex }) =>
    [...folded.matchAll(regex)].map((match) => ({
      kind,
      from: match.index,
      said: match[0],
      numbers: match[1] ?? '',
    })),
  )

/** The pages, where a question asks for nothing else: `sida 14`, `sid 9-10`, `siffror på sidan fjorton`. */
export function pagesIn(text: string, intents: Intents): PageReference | undefined {
  const [, figures, numbers] = compiled(intents).page.exec(digitised(text, intents)) ?? []
  if (numbers === undefined) return undefined
  return { pages: numbersIn(numbers).filter((page) => page !== 'last'), figures: figures !== undefined }
}

const numbersIn = (numbers: string): (number | 'last')[] =>
  (numbers.match(/\d+|last/g) ?? []).map((number) => (number === 'last' ? number : Number(number)))

/** Longer runs are no list of sections: `1–300` names its two ends. */
const LONGEST_RUN = 20

const RUN = /(?<![\d:–-])(\d{1,3})(?:\s*[-–—]\s*|\s+(?:till|to|through)\s+)(\d{1,3})(?![\d:–-])/giu

/** The folded words with numbers as digits, ordinals as `7e` or `laste`, and runs written out: `9-11` → `9 10 11`. */
function digitised(text: string, intents: Intents): string {
  const { numerals } = compiled(intents)
  const writtenOut = text.replace(RUN, (_, from: string, to: string) => run(Number(from), Number(to)))
  return spaced(
    wordsOf(writtenOut).map((word) => numerals.get(fold(word)) ?? fold(word).replace(/^(\d+)(?:st|nd|rd|th)$/, '$1e')),
  )
}

function run(from: number, to: number): string {
  const length = to - from + 1
  return length < 1 || length > LONGEST_RUN
    ? `${from} ${to}`
    : Array.from({ length }, (_, i) => String(from + i)).join(' ')
}

const COMPILED = new WeakMap<Intents, ReturnType<typeof compile>>()

/** The patterns of a language, built once. */
function compiled(intents: Intents): ReturnType<typeof compile> {
  const known = COMPILED.get(intents) ?? compile(intents)
  COMPILED.set(intents, known)
  return known
}

function compile({ references, lists }: Intents) {
  const { kinds, number, numerals, joiners, page } = references
  const several = (one: string): string => `${one}(?: (?:(?:${joiners}) )?${one})*`
  const digits = several('\\d{1,3}(?!\\w)')
  const ordinals = several('(?:\\d{1,3}|last)e?')
  const letters = kinds.flatMap(({ kind, letter }) => (letter === undefined ? [] : [[letter, kind] as const]))
  const short = `(?:${letters.map(([letter]) => letter).join('|')})\\d{1,2}`
  return {
    sections: kinds.flatMap(({ kind, name, one }) => [
      { kind, regex: new RegExp(`\\b(?:${name}) ?(?:(?:${number}) ?)?(${digits})`, 'g') },
      { kind, regex: new RegExp(`(?<= )(${ordinals}) (?:${one})(?= )`, 'g') },
    ]),
    letters: {
      whole: new RegExp(`^ ${several(short)} $`),
      each: /([a-z])(\d+)/g,
      kinds: new Map(letters),
    },
    joined: new RegExp(`^ (?:(?:${joiners}) )?$`),
    page: new RegExp(
      `^ (?:(${lists.commands.figures.join('|')}) )?(?:${page.before} )?(?:${page.name}) ?(${digits}) $`,
    ),
    numerals: new Map([
      ...numerals.cardinal.map((word, i) => [word, String(i + 1)] as const),
      ...numerals.ordinal.map((word, i) => [word, `${i + 1}e`] as const),
      ...numerals.last.map((word) => [word, 'laste'] as const),
    ]),
  }
}
