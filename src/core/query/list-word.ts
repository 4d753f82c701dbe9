import type { Analysis } from './parse.ts'
import { fold } from '../text/normalise.ts'
import { resembles } from '../text/spelling.ts'
import { LIST_NAMES, type ListName, UNDERSTANDING, WORDING } from '../languages/index.ts'

/** A list that a question asks for, with the word that says so and whether it is a command: the first word. */
export interface Asked {
  readonly list: ListName
  readonly word: string
  readonly first: boolean
}

/** The list that a question names; words with a subject of their own elsewhere (`åtgärder`) count last. */
export function listWord({ words, language }: Analysis): Asked | undefined {
  const { lists, alsoLists } = UNDERSTANDING[language]
  return find(lists, true) ?? find(alsoLists, false)

  function find(names: Readonly<Partial<Record<ListName, readonly string[]>>>, mayBeCommand: boolean) {
    for (const [i, { folded }] of words.entries()) {
      const list = LIST_NAMES.find((name) => names[name]?.some((word) => resembles(folded, word)))
      if (list) return { list, word: folded, first: mayBeCommand && i === 0 }
    }
    return undefined
  }
}

/** The words in which a question asks how many there are: `hur många`, `nio eller tio`. Empty where it does not. */
export function countingWords({ words, language }: Analysis): string[] {
  const { counting } = UNDERSTANDING[language]
  const numbers = WORDING[language].numbers.slice(LEAST_COUNTED).map(fold)
  return words.map(({ folded }) => folded).filter((word) => counting.test(word) || numbers.includes(word))
}

/** `Ett` is an article too. */
const LEAST_COUNTED = 2
