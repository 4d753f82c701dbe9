import type { Catalogue } from '../model/catalogue.ts'
import { spaced } from '../text/spaced.ts'
import { fold } from '../text/normalise.ts'
import { toWord, type Word } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Language, OutsideTopic, Term } from '../model/section.ts'
import { type Reading, wordsIn } from './entries.ts'

/** The words and expressions of a language that the catalogue knows. */
export interface Vocabulary {
  /** Neighbouring words that are one word in the catalogue: `beredskaps lyftet` → `beredskapslyftet`. */
  joined(words: readonly Word[]): Word[]
  /** True for a folded word that is in the catalogue, or begins one that is. */
  knows(folded: string): boolean
  /** Folded stems that mean nearly the same as the given ones; none of the given ones. */
  synonyms(stems: readonly string[]): string[]
  /** The glossary's terms that a question mentions. @param folded folded words between single spaces */
  terms(folded: string): Term[]
  /** The first outside topic that a question names. @param folded folded words between single spaces */
  named(folded: string): OutsideTopic | undefined
}

/** Shorter joins are chance: `i` + `va`. */
const SHORTEST_JOIN = 7

export function createVocabulary(catalogue: Catalogue, readings: readonly Reading[], language: Language): Vocabulary {
  const known = new Set(readings.flatMap((reading) => [...wordsIn(reading)].map((word) => word.folded)))
  const wholeText = spaced([...known])
  const synonyms = synonymTable(catalogue, language)
  const terms = createFinder(
    catalogue.terms.flatMap((term) =>
      [term.term, ...term.forms, term.name[language]].map((form) => [form, term] as const),
    ),
  )
  const names = createFinder(catalogue.outside.flatMap((topic) => topic.names.map((name) => [name, topic] as const)))
  return {
    joined: (words) =>
      words.slice(1).flatMap((word, i) => {
        const before = words[i]
        if (!before || !known.has(before.folded + word.folded)) return []
        const join = before.text + word.text
        return join.length >= SHORTEST_JOIN ? [toWord(join, language)] : []
      }),
    knows: (folded) =>
      known.has(folded) || wholeText.includes(` ${folded}`) || (folded.endsWith('s') && known.has(folded.slice(0, -1))),
    synonyms(stems) {
      const given = new Set(stems)
      return [...new Set(stems.flatMap((stem) => synonyms.get(stem) ?? []))].filter((stem) => !given.has(stem))
    },
    terms: (folded) => [...new Set(terms(folded))],
    named: (folded) => names(folded)[0],
  }
}

/** Finds expressions in a folded text by their first word, so that the cost does not grow with their number. */
function createFinder<T>(expressions: readonly (readonly [text: string, value: T])[]): (folded: string) => T[] {
  const byFirst = new Map<string, { form: string; value: T }[]>()
  for (const [text, value] of expressions) {
    const words = wordsOf(text).map(fold)
    const [first] = words
    if (first === undefined) continue
    const same = byFirst.get(first) ?? []
    same.push({ form: spaced(words), value })
    byFirst.set(first, same)
  }
  return (folded) =>
    folded
      .split(' ')
      .flatMap((word) => byFirst.get(word) ?? [])
      .filter(({ form }) => folded.includes(form))
      .map(({ value }) => value)
}

/** From the stem of each one-word member of a group to the stems of the others. */
function synonymTable(catalogue: Catalogue, language: Language): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, Set<string>>()
  const groups = [
    ...catalogue.synonyms[language],
    ...catalogue.terms.map((term) => [term.term, ...term.forms, term.name[language], ...term.synonyms[language]]),
  ]
  for (const group of groups) {
    const members = group.map((member) => wordsOf(member).map((word) => toWord(word, language).stem))
    for (const [stem, ...more] of members) {
      if (stem === undefined || more.length > 0) continue
      const others = table.get(stem) ?? new Set()
      for (const other of members.flat()) if (other !== stem) others.add(other)
      table.set(stem, others)
    }
  }
  return new Map([...table].map(([stem, others]) => [stem, [...others]]))
}
