import type { Document } from '../../model/document.ts'
import { fold } from '../../text/normalise.ts'
import { wordsOf } from '../../text/tokenise.ts'

/** What a question says of the document that it is about. */
export interface Named {
  /** It can be no other: its publisher, or its title in a word: `primärvårdsrapporten`. */
  readonly only?: string
  /** It is what is meant if it answers: `rapporten`, `2022`. */
  readonly rather?: string
}

/** Letters. `primärvårds-` in `primärvårdsrapporten` must begin as a word of the title does. */
const LEAST_BEGINNING = 5

/** Which document a question names; nothing where none or several are. */
export function documentNamed(question: string, documents: readonly Document[]): Named {
  const words = wordsOf(question).map(fold)
  const only = one(documents.filter((document) => isNamed(document, words, documents)))
  if (only !== undefined) return { only }
  const rather = one(documents.filter((document) => isHinted(document, words, documents)))
  return rather === undefined ? {} : { rather }
}

const one = ([first, ...more]: readonly Document[]): string | undefined => (more.length === 0 ? first?.id : undefined)

const folded = (words: Document['profile']['documentWords']): string[] => [...words.sv, ...words.en].map(fold)

function isNamed(document: Document, words: readonly string[], documents: readonly Document[]): boolean {
  const own = folded(document.profile.publisherWords).filter(
    (word) => !documents.some((other) => other !== document && folded(other.profile.publisherWords).includes(word)),
  )
  if (words.some((word) => own.includes(word))) return true
  const title = wordsOf(`${document.title.sv} ${document.publisher}`).map(fold)
  return folded(document.profile.documentWords).some((name) =>
    words.some((word) => {
      const beginning = word.endsWith(name) ? word.slice(0, -name.length).replace(/s$/, '') : ''
      return beginning.length >= LEAST_BEGINNING && title.some((titled) => titled.startsWith(beginning))
    }),
  )
}

function isHinted(document: Document, words: readonly string[], documents: readonly Document[]): boolean {
  const isOwn = (of: (some: Document) => readonly string[]): boolean =>
    of(document).some(
      (word) => words.includes(word) && !documents.some((other) => other !== document && of(other).includes(word)),
    )
  return isOwn(({ profile }) => folded(profile.documentWords)) || isOwn(({ date }) => [date.slice(0, 4)])
}
