import type { Catalogue } from '../model/catalogue.ts'
import type { Analysis } from './parse.ts'
import { fold } from '../text/normalise.ts'
import { isStopWord } from '../languages/stop-words.ts'
import type { Word } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import type { Language, Role } from '../model/section.ts'
import { createSameWord, type SameWord } from './same-word.ts'

/** A role that a question names, and where. */
export interface NamedRole {
  readonly role: Role
  /** The question's words that name it, folded. */
  readonly words: readonly string[]
  /** Index of the first of them among the question's words. */
  readonly at: number
  /** True where the actor is named: `kommunen`. */
  readonly isActor: boolean
  /** True where someone who works there is named: `socialchef`. */
  readonly isPerson: boolean
}

/** Finds the roles that a question is asked for or from, in the order in which it names them. */
export type FindRoles = (analysis: Analysis) => readonly NamedRole[]

export function createFindRoles(catalogue: Catalogue): FindRoles {
  const finders = { sv: createFinder(catalogue, 'sv'), en: createFinder(catalogue, 'en') }
  return (analysis) => finders[analysis.language](analysis.words)
}

function createFinder(catalogue: Catalogue, language: Language): (words: readonly Word[]) => NamedRole[] {
  const names = namesIn(catalogue, language)
  const spotsIn = createSpotter(names, createSameWord(catalogue, language, names))
  return (words) => {
    const spots = unshared(longest(spotsIn(words)))
    const named = [...new Set(spots.map(({ name }) => name.role))].map((role) =>
      toNamedRole(
        role,
        spots.filter(({ name }) => name.role === role),
        words,
      ),
    )
    const telling = named.filter((one) => isTelling(one, { language }))
    return (telling.length > 0 ? telling : named).toSorted((a, b) => a.at - b.at)
  }
}

/** "Vad föreslår rådet för läkare?" does not ask for what concerns the council: everything is the council's. */
export const isTelling = ({ words }: NamedRole, { language }: Pick<Analysis, 'language'>): boolean =>
  words.some((word) => !isStopWord(word, language))

/** An expression that names a role. */
interface Name {
  readonly role: Role
  readonly parts: readonly string[]
  readonly isActor: boolean
}

/** A place where a question has a name. */
interface Spot {
  readonly name: Name
  readonly at: number
}

const namesIn = ({ roles }: Catalogue, language: Language): Name[] =>
  roles.flatMap((role) => {
    const toName = (isActor: boolean) => (text: string) => ({ role, isActor, parts: wordsOf(text).map(fold) })
    const names = [...role.words[language].map(toName(true)), ...role.people[language].map(toName(false))]
    return names.filter(({ parts }) => parts.length > 0)
  })

/** Finds names that share one of their first two letters with a word's: a slip leaves one of them, and most names share none. */
function createSpotter(names: readonly Name[], sameWord: SameWord): (words: readonly Word[]) => Spot[] {
  const byLetter = new Map<string, Name[]>()
  for (const name of names) {
    for (const letter of beginningOf(name.parts[0])) byLetter.set(letter, [...(byLetter.get(letter) ?? []), name])
  }
  return (words) =>
    words.flatMap(({ folded }, at) =>
      [...new Set(beginningOf(folded).flatMap((letter) => byLetter.get(letter) ?? []))]
        .filter(({ parts }) => parts.every((part, i) => sameWord(words[at + i]?.folded ?? '', part, parts.length)))
        .map((name) => ({ name, at })),
    )
}

const beginningOf = (word = ''): string[] => [...new Set(word.slice(0, 2))]

/** A name inside a longer one is not meant: the nurse in `medicinskt ansvarig sjuksköterska`. */
const longest = (spots: readonly Spot[]): Spot[] =>
  spots.filter(({ name, at }) =>
    spots.every(
      (other) =>
        other.name.parts.length <= name.parts.length ||
        at < other.at ||
        at + name.parts.length > other.at + other.name.parts.length,
    ),
  )

/** A name that several roles share (`politiker`) means the one that is named otherwise too: `politiker i regionen`. */
function unshared(spots: readonly Spot[]): Spot[] {
  const textOf = ({ name }: Spot): string => name.parts.join(' ')
  return spots.filter((spot) => {
    const hasOther = (role: Role): boolean =>
      spots.some((other) => other.name.role === role && textOf(other) !== textOf(spot))
    const sharing = spots.filter((other) => textOf(other) === textOf(spot)).map(({ name }) => name.role)
    return hasOther(spot.name.role) || !sharing.some(hasOther)
  })
}

const toNamedRole = (role: Role, spots: readonly Spot[], words: readonly Word[]): NamedRole => ({
  role,
  words: spots.flatMap(({ name, at }) => words.slice(at, at + name.parts.length).map(({ folded }) => folded)),
  at: Math.min(...spots.map(({ at }) => at)),
  isActor: spots.some(({ name }) => name.isActor),
  isPerson: spots.some(({ name }) => !name.isActor),
})
