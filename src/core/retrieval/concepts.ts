import type { Lexicon } from '../languages/lexicon.ts'
import type { Word } from '../languages/word.ts'
import type { DocumentFiles } from '../model/document-files.ts'
import type { ParsedQuery } from '../query/parsed-query.ts'

/** The concepts that some words speak of, each as a word of its own: it is searched for, compared and weighed as the others are. */
export type FindConcepts = (words: readonly Word[]) => readonly Word[]

/** At an end of a word: more letters may stand there. */
const OPEN = '*'

/** Begins a concept's word; no word of a text has it. */
const CONCEPT = '#'

/** So many other words may stand between two of an expression: `säger de upp sig` for `säga upp sig`. */
const BETWEEN = 2

/** Words whose expressions are remembered: more than people use, and as with roles not all that anybody ever typed. */
const MOST_REMEMBERED = 5000

/** One word of an expression. */
interface Part {
  readonly fits: (word: Word) => boolean
}

interface Expression {
  readonly concept: number
  readonly parts: readonly Part[]
}

/** Finds the concepts that a document's knowledge tells of; none where it tells of none. */
export function conceptsIn({ concepts }: Pick<DocumentFiles, 'concepts'>, lexicon: Lexicon): FindConcepts {
  if (!concepts) return () => []
  return createFindConcepts(
    concepts.map((concept) => concept[lexicon.language]),
    lexicon,
  )
}

/** @param concepts ways of speaking of each, in the lexicon's language: words, beginnings (`praktik*`) and expressions of several words */
export function createFindConcepts(concepts: readonly (readonly string[])[], lexicon: Lexicon): FindConcepts {
  const words = concepts.map((_, number) => toConceptWord(number))
  const byStem = new Map<string, Expression[]>()
  const open: { readonly part: Part; readonly expression: Expression }[] = []
  concepts.forEach((texts, concept) => {
    for (const text of texts) add(text, concept)
  })
  /** Texts use the same words again and again: what may begin with a word is found once. */
  const begun = new Map<string, readonly Expression[]>()
  return (text) => {
    const found = new Set<number>()
    text.forEach((word, at) => {
      for (const { concept, parts } of beginningWith(word)) if (goesOn(text, at, parts)) found.add(concept)
    })
    return [...found].flatMap((number) => words[number] ?? [])
  }

  function add(text: string, concept: number): void {
    const parts = text.split(' ').flatMap((one) => partsOf(one, lexicon))
    const [first] = parts
    if (!first) return
    const expression = { concept, parts: parts.map(({ part }) => part) }
    if (first.stem === undefined) open.push({ part: first.part, expression })
    else byStem.set(first.stem, [...(byStem.get(first.stem) ?? []), expression])
  }

  function beginningWith(word: Word): readonly Expression[] {
    const known = begun.get(word.text)
    if (known) return known
    const expressions = [
      ...(byStem.get(word.stem) ?? []),
      ...open.flatMap(({ part, expression }) => (part.fits(word) ? [expression] : [])),
    ]
    if (begun.size >= MOST_REMEMBERED) begun.clear()
    begun.set(word.text, expressions)
    return expressions
  }
}

function goesOn(text: readonly Word[], from: number, parts: readonly Part[]): boolean {
  let at = from
  return parts.slice(1).every((part) => {
    const next = text.slice(at + 1, at + 2 + BETWEEN).findIndex(part.fits)
    at += 1 + next
    return next >= 0
  })
}

/** A hyphen parts words: `st-tjänst*` is two. */
function partsOf(text: string, { tokeniseKnown }: Lexicon): { readonly part: Part; readonly stem?: string }[] {
  const tokens = tokeniseKnown(text)
  return tokens.map((token, i) => {
    const before = i === 0 && text.startsWith(OPEN)
    const after = i === tokens.length - 1 && text.endsWith(OPEN)
    const { folded, stem } = token
    if (before && after) return { part: { fits: (word) => word.folded.includes(folded) } }
    if (before) return { part: { fits: (word) => word.folded.endsWith(folded) || word.stem.endsWith(stem) } }
    if (after) return { part: { fits: (word) => word.folded.startsWith(folded) } }
    return { part: { fits: (word) => word.stem === stem }, stem }
  })
}

function toConceptWord(number: number): Word {
  const name = `${CONCEPT}${number}`
  return { text: name, folded: name, stem: name, grams: [name], isStop: false }
}

/** A question with the concepts that it speaks of, to be looked for as its words are. */
export const withConcepts = (query: ParsedQuery, concepts: readonly Word[]): ParsedQuery => ({
  ...query,
  words: [...query.words, ...concepts],
  subject: [...query.subject, ...concepts],
})

export const isConcept = ({ folded }: Word): boolean => folded.startsWith(CONCEPT)
