import { PACKS } from '../../languages/index.ts'
import type { Document } from '../../model/document.ts'
import { fold } from '../../text/normalise.ts'
import { wordsOf } from '../../text/tokenise.ts'

/** What a question says of the document that it is about. */
export interface Named {
  /** It can be no other: its publisher, its title in a word (`primärvårdsrapporten`), or its year (`2022 års rapport`). */
  readonly only?: string
  /** It can be none but these: their publisher has several. */
  readonly among?: readonly string[]
  /** It is what is meant if it answers: `rapporten`, `2022`. */
  readonly rather?: string
  /** It speaks of a report of a year that none of them is of. */
  readonly another?: true
  /** The question with the document called what every document is called: the name says nothing of the subject. */
  readonly question: string
}

/** Letters. `primärvårds-` in `primärvårdsrapporten` must begin as a word of the title does. */
const LEAST_BEGINNING = 5

/** Which document a question names; nothing where none or several are. */
export function documentNamed(question: string, documents: readonly Document[]): Named {
  const words = wordsOf(question).map(fold)
  const only = one(documents.filter((document) => isNamed(document, words, documents)))
  if (only) return { only: only.id, question: withPlainName(question, only) }
  const [first, ...more] = namedTogether(words, documents)
  if (first && more.length === 0) return { only: first.id, question: withPlainName(question, first) }
  if (first) return { among: [first, ...more].map(({ id }) => id), question }
  if (isAnother(words, documents)) return { another: true, question }
  const said = words.filter((_, i) => !WHICH.has(words[i - 1] ?? ''))
  const rather = one(documents.filter((document) => isHinted(document, said, documents)))
  return rather ? { rather: rather.id, question } : { question }
}

/** `vilken rapport` names none. */
const WHICH: ReadonlySet<string> = new Set(Object.values(PACKS).flatMap(({ whichWords }) => whichWords.map(fold)))

/** Those that a question names by a word that only some of them have; what is replaced only where nothing else is. */
function namedTogether(words: readonly string[], documents: readonly Document[]): readonly Document[] {
  const some = documents.filter(
    (document) =>
      folded(document.profile.publisherWords).some((word) => words.includes(word)) ||
      words.some((word) => isTitleWord(word, document)),
  )
  const current = some.filter(({ replacedBy }) => replacedBy === undefined)
  return some.length === documents.length ? [] : current.length > 0 ? current : some
}

const YEAR = /^(?:19|20)\d\d$/

/** `rapporten från 2023`, where there is none. */
function isAnother(words: readonly string[], documents: readonly Document[]): boolean {
  const years = words.filter((word) => YEAR.test(word))
  const names = documents.flatMap(({ profile }) => folded(profile.documentWords))
  const isOfOurs = documents.some((document) => years.includes(yearOf(document)))
  return years.length > 0 && !isOfOurs && words.some((word) => names.includes(word))
}

const one = ([first, ...more]: readonly Document[]): Document | undefined => (more.length === 0 ? first : undefined)

const folded = (words: Document['profile']['documentWords']): string[] => [...words.sv, ...words.en].map(fold)

const yearOf = ({ date }: Document): string => date.slice(0, 4)

function isNamed(document: Document, words: readonly string[], documents: readonly Document[]): boolean {
  const own = folded(document.profile.publisherWords).filter(
    (word) => !documents.some((other) => other !== document && folded(other.profile.publisherWords).includes(word)),
  )
  if (words.some((word) => own.includes(word) || isTitleWord(word, document))) return true
  const names = documents.flatMap(({ profile }) => folded(profile.documentWords))
  return words.includes(yearOf(document)) && words.some((word) => names.includes(word))
}

/** `primarvardsrapporten`: what the document is called, after the beginning of a word of its title. */
function isTitleWord(word: string, document: Document): boolean {
  const title = wordsOf(`${document.title.sv} ${document.publisher}`).map(fold)
  return folded(document.profile.documentWords).some((name) => {
    const beginning = word.endsWith(name) ? word.slice(0, -name.length).replace(/s$/, '') : ''
    return beginning.length >= LEAST_BEGINNING && title.some((titled) => titled.startsWith(beginning))
  })
}

const yearWords = (side: 'before' | 'after'): string =>
  Object.values(PACKS)
    .flatMap((pack) => pack.yearWords[side])
    .join('|')
const BEFORE_YEAR = `\\s*(?:(?<!\\p{L})(?:${yearWords('before')})\\s+)*`
const AFTER_YEAR = `(?:\\s+(?:${yearWords('after')})(?!\\p{L}))?`

function withPlainName(question: string, document: Document): string {
  const [plain = ''] = document.profile.documentWords.sv.toReversed()
  const year = new RegExp(`${BEFORE_YEAR}\\b${yearOf(document)}\\b${AFTER_YEAR}`, 'giu')
  const names = folded(document.profile.documentWords)
  const callers = folded(document.profile.publisherWords)
  const shortName = wordsOf(document.publisher).find((word) => callers.includes(fold(word))) ?? document.publisher
  const isCalled = wordsOf(question).some((word) => names.includes(fold(word)))
  const called = question.replace(/[\p{L}\p{N}]+/gu, (word) => (isTitleWord(fold(word), document) ? plain : word))
  const plainName = called.replace(new RegExp(escaped(document.publisher), 'giu'), shortName)
  return isCalled ? plainName.replace(year, '').trim() : plainName
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function isHinted(document: Document, words: readonly string[], documents: readonly Document[]): boolean {
  const isOwn = (of: (some: Document) => readonly string[]): boolean =>
    of(document).some(
      (word) => words.includes(word) && !documents.some((other) => other !== document && of(other).includes(word)),
    )
  return isOwn(({ profile }) => folded(profile.documentWords)) || isOwn((some) => [yearOf(some)])
}
