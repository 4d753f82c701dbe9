import { PACKS } from '../../languages/index.ts'
import type { Document } from '../../model/document.ts'
import { fold } from '../../text/normalise.ts'
import { wordsOf } from '../../text/tokenise.ts'
import { isYear } from '../../text/years.ts'

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

/** What a document is called, folded. */
interface Names {
  readonly document: Document
  /** `rapporten`, `memo`: what every document of its kind is called. */
  readonly kind: readonly string[]
  readonly publisher: readonly string[]
  /** Those of them that end another: `nämnden` for `äldrenämnden`, which may as well be the reader's own. */
  readonly short: readonly string[]
  /** The words of its title and of its publisher's name. */
  readonly title: readonly string[]
  readonly year: string
}

function namesOf(document: Document): Names {
  const publisher = folded(document.profile.publisherWords)
  return {
    document,
    kind: folded(document.profile.documentWords),
    publisher,
    short: publisher.filter((word) => publisher.some((other) => other !== word && other.endsWith(word))),
    title: wordsOf(`${document.title.sv} ${document.publisher}`).map(fold),
    year: document.date.slice(0, 4),
  }
}

const folded = (words: Document['profile']['documentWords']): string[] => [...words.sv, ...words.en].map(fold)

/** Tells which document a question names; nothing where none or several are. */
export function createDocumentNamed(documents: readonly Document[]): (question: string) => Named {
  const all = documents.map(namesOf)
  const kinds = all.flatMap(({ kind }) => kind)
  return (question) => {
    const words = wordsOf(question).map(fold)
    const only = one(all.filter((names) => isNamed(names, words)))
    if (only) return { only: only.document.id, question: withPlainName(question, only) }
    const [first, ...more] = namedTogether(words)
    if (first && more.length === 0)
      return words.some((word) => first.short.includes(word))
        ? { rather: first.document.id, question }
        : { only: first.document.id, question: withPlainName(question, first) }
    if (first) return { among: [first, ...more].map(({ document }) => document.id), question }
    if (isAnother(words)) return { another: true, question }
    const said = words.filter((_, i) => !WHICH.has(words[i - 1] ?? ''))
    const rather = one(all.filter((names) => isHinted(names, said)))
    return rather ? { rather: rather.document.id, question } : { question }
  }

  /** By a name of its publisher's that no other has, by its title, or by its year. */
  function isNamed(names: Names, words: readonly string[]): boolean {
    const isOwn = (word: string): boolean =>
      !names.short.includes(word) && isOnlyIn(names, word, ({ publisher }) => publisher)
    if (words.some((word) => isOwn(word) || isTitleWord(word, names))) return true
    return words.includes(names.year) && words.some((word) => kinds.includes(word))
  }

  /** Those that a question names by a word that only some of them have; what is replaced only where nothing else is. */
  function namedTogether(words: readonly string[]): readonly Names[] {
    const some = all.filter((names) => words.some((word) => names.publisher.includes(word) || isTitleWord(word, names)))
    const current = some.filter(({ document }) => document.replacedBy === undefined)
    return some.length === all.length ? [] : current.length > 0 ? current : some
  }

  /** `rapporten från 2023`, where there is none. */
  function isAnother(words: readonly string[]): boolean {
    const years = words.filter(isYear)
    const isOfOurs = all.some(({ year }) => years.includes(year))
    return years.length > 0 && !isOfOurs && words.some((word) => kinds.includes(word))
  }

  function isHinted(names: Names, words: readonly string[]): boolean {
    return words.some(
      (word) => isOnlyIn(names, word, ({ kind }) => kind) || isOnlyIn(names, word, ({ year }) => [year]),
    )
  }

  function isOnlyIn(names: Names, word: string, of: (some: Names) => readonly string[]): boolean {
    return of(names).includes(word) && !all.some((other) => other !== names && of(other).includes(word))
  }
}

/** `vilken rapport` names none. */
const WHICH: ReadonlySet<string> = new Set(Object.values(PACKS).flatMap(({ whichWords }) => whichWords.map(fold)))

const one = ([first, ...more]: readonly Names[]): Names | undefined => (more.length === 0 ? first : undefined)

/** `primarvardsrapporten`: what the document is called, after the beginning of a word of its title. */
const isTitleWord = (word: string, { kind, title }: Names): boolean =>
  kind.some((name) => {
    const beginning = word.endsWith(name) ? word.slice(0, -name.length).replace(/s$/, '') : ''
    return beginning.length >= LEAST_BEGINNING && title.some((titled) => titled.startsWith(beginning))
  })

const yearWords = (side: 'before' | 'after'): string =>
  Object.values(PACKS)
    .flatMap((pack) => pack.yearWords[side])
    .join('|')
const BEFORE_YEAR = `\\s*(?:(?<!\\p{L})(?:${yearWords('before')})\\s+)*`
const AFTER_YEAR = `(?:\\s+(?:${yearWords('after')})(?!\\p{L}))?`

function withPlainName(question: string, names: Names): string {
  const { document, kind, publisher, year } = names
  const [plain = ''] = document.profile.documentWords.sv.toReversed()
  const ofYear = new RegExp(`${BEFORE_YEAR}\\b${year}\\b${AFTER_YEAR}`, 'giu')
  const shortName = wordsOf(document.publisher).find((word) => publisher.includes(fold(word))) ?? document.publisher
  const isCalled = wordsOf(question).some((word) => kind.includes(fold(word)))
  const called = question.replace(/[\p{L}\p{N}]+/gu, (word) => (isTitleWord(fold(word), names) ? plain : word))
  const plainName = called.replace(new RegExp(escaped(document.publisher), 'giu'), shortName)
  return isCalled ? plainName.replace(ofYear, '').trim() : plainName
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
