import type { Catalogue } from '../../model/catalogue.ts'
import { contentOf, createReader, type Word } from '../../languages/word.ts'
import type { Read } from '../../languages/similarity.ts'
import { OPENING } from '../../languages/index.ts'
import type { Language, Section, Term } from '../../model/section.ts'
import { sentencesIn } from './sentence.ts'

/** How much a word of a question tells which sentence answers it, 0 to 1. */
export interface Worth {
  /** The words of a term (`särskilt boende`) share the worth of one. @param subject all words of the question's subject */
  share(word: Word, subject: readonly Word[]): number
  /**
   * The same, less where the word is common: a word of the part's title says which part is meant and not what is asked
   * about it, and one that may stand in any question says nothing. The others are worth their inverse document
   * frequency: `pandemin`, which most parts hold, has little.
   */
  inPart(word: Word, subject: readonly Word[], section: Section): number
}

export function createWorth({ sections, terms }: Catalogue, language: Language, read: (text: string) => Read): Worth {
  const expressions = termsOfSeveralWords(terms, language)
  const holders = countHolders(sections, language, read)
  const rarity = (stem: string): number =>
    Math.log((1 + sections.length) / (1 + (holders.get(stem) ?? 0))) / Math.log(1 + sections.length)
  const share = ({ stem }: Word, subject: readonly Word[]): number => {
    const asked = new Set(subject.map((word) => word.stem))
    const expression = expressions.get(stem)?.find((stems) => stems.every((other) => asked.has(other)))
    return 1 / (expression?.length ?? 1)
  }
  return {
    share,
    inPart(word, subject, { title }) {
      const { stem, folded } = word
      const says = !OPENING[language].light.test(` ${folded} `) && !read(title[language]).stems.has(stem)
      return says ? rarity(stem) * share(word, subject) : 0
    },
  }
}

/** The terms of several words, as stems, by each of these. */
function termsOfSeveralWords(terms: readonly Term[], language: Language): ReadonlyMap<string, readonly string[][]> {
  const read = createReader(language)
  const byStem = new Map<string, string[][]>()
  for (const { term, forms } of terms) {
    for (const form of [term, ...forms]) {
      const stems = contentOf(read(form)).map(({ stem }) => stem)
      if (stems.length > 1) for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), stems])
    }
  }
  return byStem
}

/** How many parts hold a stem in their digest. */
function countHolders(
  sections: readonly Section[],
  language: Language,
  read: (text: string) => Read,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { digest } of sections) {
    const sentences = [digest[language].lead, ...sentencesIn(digest[language])]
    const stems = new Set(sentences.flatMap((sentence) => [...read(sentence).stems]))
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}
