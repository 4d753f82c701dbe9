import type { Lexicon } from '../languages/lexicon.ts'
import { contentOf, type Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { OutOfScopeTopic } from '../model/out-of-scope-topic.ts'
import type { Term } from '../model/term.ts'
import { fold } from '../text/normalise.ts'
import { once } from '../text/once.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { WordData } from './held-words.ts'

/** The words and expressions of a language that a document's knowledge has. */
export interface Vocabulary {
  /** Neighbouring words that are one word in the knowledge: `beredskaps lyftet` → `beredskapslyftet`. */
  readonly joined: (words: readonly Word[]) => Word[]
  /** True for a folded word that is in the knowledge, or begins one that is. */
  readonly knows: (folded: string) => boolean
  /** Other ways of saying a word, each of one word or several: `fhm` → `Folkhälsomyndigheten`. */
  readonly synonyms: (word: Pick<Word, 'stem'>) => readonly (readonly Word[])[]
  /** The glossary's terms that a question mentions. @param folded folded words between single spaces */
  readonly terms: (folded: string) => Term[]
  /** The first out-of-scope topic that a question names. @param folded folded words between single spaces */
  readonly named: (folded: string) => OutOfScopeTopic | undefined
}

/** Shorter joins are chance: `i` + `va`. */
const SHORTEST_JOIN = 7

/** Other ways of saying a word, as texts, by its stem. */
export type SynonymData = readonly (readonly [stem: string, others: readonly string[]])[]

/** @param words of the document's sections */
export function createVocabulary(
  knowledge: DocumentKnowledge,
  words: WordData,
  synonyms: SynonymData,
  lexicon: Lexicon,
): Vocabulary {
  const known = new Set(words.folded)
  const wholeText = spaced(words.folded)
  const others = new Map(synonyms.map(([stem, texts]) => [stem, once(() => texts.map(lexicon.tokeniseKnown))]))
  const terms = createFinder(
    knowledge.terms.flatMap((term) =>
      [term.term, ...term.forms, term.name[lexicon.language]].map((form) => [form, term] as const),
    ),
  )
  const names = createFinder(knowledge.outOfScope.flatMap((topic) => topic.names.map((name) => [name, topic] as const)))
  return {
    joined: (asked) =>
      asked.slice(1).flatMap((word, i) => {
        const before = asked[i]
        if (!before || !known.has(before.folded + word.folded)) return []
        const join = before.text + word.text
        return join.length >= SHORTEST_JOIN ? lexicon.tokenise(join) : []
      }),
    knows: (folded) =>
      known.has(folded) || wholeText.includes(` ${folded}`) || (folded.endsWith('s') && known.has(folded.slice(0, -1))),
    synonyms: ({ stem }) => others.get(stem)?.() ?? [],
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

/** Of each one-word member of a group, in the glossary or among the synonyms: the other members. */
export function synonymsIn(knowledge: DocumentKnowledge, { language, tokeniseKnown }: Lexicon): SynonymData {
  const table = new Map<string, Map<string, readonly Word[]>>()
  const groups = [
    ...knowledge.synonyms[language],
    ...knowledge.terms.map(({ term, forms, name, synonyms }) => [
      term,
      ...forms,
      name[language],
      ...synonyms[language],
    ]),
  ]
  for (const group of groups) {
    const members = group.map((member) => contentOf(tokeniseKnown(member))).filter((words) => words.length > 0)
    for (const [word, ...more] of members) {
      if (!word || more.length > 0) continue
      const others = table.get(word.stem) ?? new Map<string, readonly Word[]>()
      // Two inflections are one way of saying a word.
      for (const other of members) others.set(other.map(({ stem }) => stem).join(' '), other)
      table.set(word.stem, others)
    }
  }
  return [...table].map(([stem, others]) => {
    others.delete(stem)
    return [stem, [...others.values()].map((words) => words.map(({ text }) => text).join(' '))] as const
  })
}
