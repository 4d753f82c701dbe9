import type { Word } from '../languages/word.ts'
import type { Section } from '../model/section.ts'
import { once } from '../text/once.ts'
import type { Engine } from './engine.ts'

/** A word that so few sections use tells what a question is about: of those that all use (`viktig`, `öka`) none does. */
const FEW_SECTIONS = 3

/** The sections whose titles and claims use a word, in any form, where they are few. */
export type SectionsWith = (word: Word) => ReadonlySet<Section> | undefined

export function createSectionsWith({ knowledge, lexicon, language }: Engine): SectionsWith {
  const byStem = once(() => {
    const found = new Map<string, Set<Section>>()
    for (const section of knowledge.sections) {
      const texts = [section.title[language], ...section.claims.map(({ text }) => text[language])]
      for (const { stem } of lexicon.tokeniseKnown(texts.join(' '))) {
        found.set(stem, (found.get(stem) ?? new Set()).add(section))
      }
    }
    return found
  })
  return ({ stem }) => {
    const sections = byStem().get(stem)
    return sections && sections.size <= FEW_SECTIONS ? sections : undefined
  }
}
