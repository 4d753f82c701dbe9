import type { Catalogue } from '../model/catalogue.ts'
import { contentOf, createReader, type Word } from '../languages/word.ts'
import type { Language } from '../model/section.ts'

/** Other ways of saying a word, each of one word or several: `fhm` → `Folkhälsomyndigheten`. */
export type Synonyms = (word: Word) => readonly (readonly Word[])[]

/** Reads the catalogue's glossary and groups of synonyms. */
export function createSynonyms(catalogue: Catalogue, language: Language): Synonyms {
  const read = createReader(language)
  const table = new Map<string, Map<string, readonly Word[]>>()
  const groups = [
    ...catalogue.synonyms[language],
    ...catalogue.terms.map(({ term, forms, name, synonyms }) => [
      term,
      ...forms,
      name[language],
      ...synonyms[language],
    ]),
  ]
  for (const group of groups) {
    const members = group.map((member) => contentOf(read(member))).filter((words) => words.length > 0)
    for (const member of members) {
      const [word, ...more] = member
      if (!word || more.length > 0) continue
      const others = table.get(word.stem) ?? new Map<string, readonly Word[]>()
      for (const other of members) others.set(stemsOf(other), other)
      table.set(word.stem, others)
    }
  }
  const lists = new Map([...table].map(([stem, others]) => [stem, [...others.values()]]))
  return ({ stem }) => lists.get(stem) ?? []
}

/** Two inflections are one way of saying a word. */
const stemsOf = (words: readonly Word[]): string => words.map(({ stem }) => stem).join(' ')
