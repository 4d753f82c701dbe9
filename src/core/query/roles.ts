import type { Lexicon } from '../languages/lexicon.ts'
import type { Word } from '../languages/word.ts'
import type { DocumentKnowledge } from '../model/catalogue.ts'
import type { Role } from '../model/role.ts'
import { fold } from '../text/normalise.ts'
import { wordsOf } from '../text/tokenise.ts'
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
export type FindRoles = (words: readonly Word[]) => readonly NamedRole[]

/** @param isKnown true for a folded word that is no slip for another */
export function createFindRoles(
  knowledge: DocumentKnowledge,
  lexicon: Lexicon,
  isKnown: (folded: string) => boolean,
): FindRoles {
  const names = namesIn(knowledge, lexicon)
  const sameWord = createSameWord(names, isKnown, lexicon.intents.roles)
  const spotsIn = createSpotter(names, sameWord)
  return (words) => {
    const spots = unshared(longest(spotsIn(words)))
    const named = [...new Set(spots.map(({ name }) => name.role))].map((role) =>
      toNamedRole(
        role,
        spots.filter(({ name }) => name.role === role),
        words,
      ),
    )
    const telling = named.filter((one) => isTelling(one, lexicon))
    return (telling.length > 0 ? telling : named).toSorted((a, b) => a.at - b.at)
  }
}

/** "Vad föreslår rådet för läkare?" does not ask for what concerns the council: everything is the council's. */
export const isTelling = ({ words }: NamedRole, { isStopWord }: Pick<Lexicon, 'isStopWord'>): boolean =>
  words.some((word) => !isStopWord(word))

/** An expression that names a role. */
interface Name {
  readonly role: Role
  readonly words: readonly string[]
  readonly isActor: boolean
}

/** A place where a question has a name. */
interface Spot {
  readonly name: Name
  readonly at: number
}

const namesIn = ({ roles }: DocumentKnowledge, { language }: Lexicon): Name[] =>
  roles.flatMap((role) => {
    const toName = (isActor: boolean) => (text: string) => ({ role, isActor, words: wordsOf(text).map(fold) })
    const names = [...role.words[language].map(toName(true)), ...role.people[language].map(toName(false))]
    return names.filter(({ words }) => words.length > 0)
  })

/** Words whose names are remembered: more than people use. */
const MOST_REMEMBERED = 5000

/**
 * Finds names whose first word is a word's. Names that share one of its first two letters are compared: a slip leaves one
 * of them. Words recur from question to question, so what they name is remembered.
 */
function createSpotter(names: readonly Name[], sameWord: SameWord): (words: readonly Word[]) => Spot[] {
  const byLetter = new Map<string, Name[]>()
  for (const name of names) {
    for (const letter of beginningOf(name.words[0])) byLetter.set(letter, [...(byLetter.get(letter) ?? []), name])
  }
  const remembered = new Map<string, readonly Name[]>()
  const beginningWith = (word: string): readonly Name[] => {
    const known = remembered.get(word)
    if (known) return known
    const candidates = new Set(beginningOf(word).flatMap((letter) => byLetter.get(letter) ?? []))
    const found = [...candidates].filter((name) => sameWord(word, name.words[0] ?? '', name.words.length))
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(word, found)
    return found
  }
  return (words) =>
    words.flatMap(({ folded }, at) =>
      beginningWith(folded)
        .filter(({ words: parts }) =>
          parts.every((part, i) => i === 0 || sameWord(words[at + i]?.folded ?? '', part, parts.length)),
        )
        .map((name) => ({ name, at })),
    )
}

const beginningOf = (word = ''): string[] => [...new Set(word.slice(0, 2))]

/** A name inside a longer one is not meant: the nurse in `medicinskt ansvarig sjuksköterska`. */
const longest = (spots: readonly Spot[]): Spot[] =>
  spots.filter(({ name, at }) =>
    spots.every(
      (other) =>
        other.name.words.length <= name.words.length ||
        at < other.at ||
        at + name.words.length > other.at + other.name.words.length,
    ),
  )

/** A name that several roles share (`politiker`) means the one that is named otherwise too: `politiker i regionen`. */
function unshared(spots: readonly Spot[]): Spot[] {
  const textOf = ({ name }: Spot): string => name.words.join(' ')
  return spots.filter((spot) => {
    const hasOther = (role: Role): boolean =>
      spots.some((other) => other.name.role === role && textOf(other) !== textOf(spot))
    const sharing = spots.filter((other) => textOf(other) === textOf(spot)).map(({ name }) => name.role)
    return hasOther(spot.name.role) || !sharing.some(hasOther)
  })
}

const toNamedRole = (role: Role, spots: readonly Spot[], words: readonly Word[]): NamedRole => ({
  role,
  words: spots.flatMap(({ name, at }) => words.slice(at, at + name.words.length).map(({ folded }) => folded)),
  at: Math.min(...spots.map(({ at }) => at)),
  isActor: spots.some(({ name }) => name.isActor),
  isPerson: spots.some(({ name }) => !name.isActor),
})
