import { LIST_NAMES, type ListName } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { PACKS } from '../languages/index.ts'
import { fold } from '../text/normalise.ts'
import { resembles } from '../text/spelling.ts'
import type { ParsedQuery } from './parsed-query.ts'

/** A list that a question asks for, with the word that says so and whether it is a command: the first word. */
export interface AskedList {
  readonly list: ListName
  readonly word: string
  readonly isCommand: boolean
}

/** The list that a question names; words with a subject of their own elsewhere (`åtgärder`) count last. */
export function listRequestIn({ words }: ParsedQuery, { intents }: Lexicon): AskedList | undefined {
  const { commands, also } = intents.lists
  return find(commands, true) ?? find(also, false)

  function find(names: Readonly<Partial<Record<ListName, readonly string[]>>>, mayBeCommand: boolean) {
    for (const [i, { folded }] of words.entries()) {
      const isNamed = (word: string): boolean => (mayBeCommand ? resembles(folded, word) : folded === word)
      const list = LIST_NAMES.find((name) => names[name]?.some(isNamed))
      if (list) return { list, word: folded, isCommand: mayBeCommand && i === 0 }
    }
    return undefined
  }
}

/** `Ett` is an article too. */
const LEAST_COUNTED = 2
const MOST_COUNTED = 20

/** The words in which a question asks how many there are: `hur många`, `nio eller tio`, `12`. Empty where it does not. */
export function countingWordsIn({ words, language }: ParsedQuery, { intents }: Lexicon): string[] {
  const { number } = PACKS[language].messages
  const counts = Array.from({ length: MOST_COUNTED - LEAST_COUNTED + 1 }, (_, i) => i + LEAST_COUNTED)
  const numbers = counts.flatMap((count) => [fold(number(count)), String(count)])
  return words.map(({ folded }) => folded).filter((word) => intents.lists.counting.test(word) || numbers.includes(word))
}
