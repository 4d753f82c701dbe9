import type { Language } from '../model/language.ts'
import { GRAM_LENGTH } from '../text/ngrams.ts'
import { fold } from '../text/normalise.ts'
import { once } from '../text/once.ts'

/** How familiar a folded word is in a language, from 0 (never met, nor anything like it) to 1 (it stands there). */
export interface Familiarity {
  (folded: string, language: Language): number
  /** Reads the texts of a language now, which takes a tenth of a second, and not with the first word. */
  readonly warmUp: (language: Language) => void
}

/** A smaller share of the word's 4-grams is chance: languages with one alphabet share many. */
const LEAST_SHARE = 0.5

/** A compound or an inflection of known words counts less than a word that stands there. */
const BY_GRAMS = 0.5

/**
 * Knows the words of some texts in both languages, and words put together from pieces of them (`specialistutbildning`).
 * The texts are read when the first word is asked for: most questions are told apart by their grammar.
 */
export function createFamiliarity(textsIn: (language: Language) => readonly string[]): Familiarity {
  const known = { sv: once(() => read(textsIn('sv'))), en: once(() => read(textsIn('en'))) }
  const familiarity = (folded: string, language: Language) => known[language]()(folded)
  return Object.assign(familiarity, { warmUp: (language: Language) => void known[language]() })
}

/** The texts are split as one, and their distinct words folded as one: word by word takes ten times as long. */
function read(texts: readonly string[]): (folded: string) => number {
  const distinct = new Set(texts.join(' ').normalize().toLowerCase().split(NO_WORD))
  const words = new Set(fold([...distinct].join(' ')).split(' '))
  const all = ` ${[...words].join(' ')} `
  return (folded) => {
    if (words.has(folded)) return 1
    const grams = gramsWithin(` ${folded}`)
    const share = grams.filter((gram) => all.includes(gram)).length / grams.length
    return share < LEAST_SHARE ? 0 : share * BY_GRAMS
  }
}

const NO_WORD = /[^a-z0-9\u00df-\u00ff]+/

/** Like `gramsOf`, but a space marks where the word begins, as in the text that they are looked up in. */
const gramsWithin = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - GRAM_LENGTH + 1) }, (_, i) => text.slice(i, i + GRAM_LENGTH))
