import type { Word } from '../languages/word.ts'
import type { Section } from '../model/section.ts'
import { featuresOf, HELD, matchOf, type TextFeatures } from '../text/similarity.ts'
import type { Engine } from './engine.ts'

/** Whether a section is about a subject. */
export interface AboutSubject {
  /** Complete rather than short: its title and its claims, other than those that deny something, hold every word. */
  readonly isAbout: (section: Section, subject: readonly Word[]) => boolean
  /** Its title alone does. */
  readonly isTitled: (section: Section, subject: readonly Word[]) => boolean
}

export function createAboutSubject({ lexicon, language, index }: Engine): AboutSubject {
  const texts = new Map<string, TextFeatures>()
  return { isAbout, isTitled }

  function isTitled({ title }: Section, asked: readonly Word[]): boolean {
    return asked.every((word) => isSaid(word, read(title[language])))
  }

  function isAbout({ title, claims }: Section, asked: readonly Word[]): boolean {
    const said = [title[language], ...claims.filter(({ denies }) => !denies).map(({ text }) => text[language])]
    return asked.every((word) => said.some((text) => isSaid(word, read(text))))
  }

  function isSaid(word: Word, text: TextFeatures): boolean {
    const { synonyms } = index().vocabulary
    return matchOf({ word, synonyms: synonyms(word) }, text) >= HELD || beginsAlike(word, text)
  }

  function read(text: string): TextFeatures {
    const known = texts.get(text) ?? featuresOf(lexicon.tokeniseKnown(text))
    texts.set(text, known)
    return known
  }
}

/** Characters. Shorter stems begin too many others alike. */
const SHORTEST_BEGINNING = 6

/** `digitalisering` for `digitala`. */
function beginsAlike({ stem }: Word, { stems }: TextFeatures): boolean {
  for (const other of stems) {
    const [short, long] = other.length < stem.length ? [other, stem] : [stem, other]
    if (short.length >= SHORTEST_BEGINNING && long.startsWith(short)) return true
  }
  return false
}
