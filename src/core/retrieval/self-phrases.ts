import type { Catalogue } from '../model/catalogue.ts'
import { cuesOf } from '../query/cues.ts'
import { fold } from '../text/normalise.ts'
import { type Itself, itselfIn } from '../query/self-reference.ts'
import { spaced } from '../text/spaced.ts'
import { toWord } from '../languages/word.ts'
import { wordsOf } from '../text/tokenise.ts'
import { type Cue, UNDERSTANDING } from '../languages/index.ts'
import type { Language, OutsideTopic, Section } from '../model/section.ts'
import { TELLING } from './phrase-book.ts'

/** What a question about the document itself or the council behind it is like, and how like, from 0 up. */
export interface Match {
  readonly owner: { readonly section: Section } | { readonly topic: OutsideTopic }
  readonly score: number
}

/** Compares a question with the phrases that name the same of the two. @returns the likest first */
export type MatchItself = (question: string) => readonly Match[]

/** Factors for a kind of answer that both ask for, and for one that only one of the two does. */
const SAME_KIND = 1.25
const OTHER_KIND = 0.8

/**
 * Phrases about the document itself, compared word for word: in "när kom rapporten?" every word is a stop word, so
 * nothing is left for the search, and yet it has been asked before.
 */
export function createMatchItself(catalogue: Catalogue, language: Language): MatchItself {
  const phrases = phrasesIn(catalogue, language).flatMap(({ owner, text }) => {
    const words = wordsOf(text)
    if (namesIn(words, language).size === 0) return []
    const read = readPhrase(words, language)
    return read.speaks ? [] : [{ owner, ...read }]
  })
  const counts = new Map<string, number>()
  for (const { stems } of phrases) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weightOf = (stem: string): number => Math.log(1 + phrases.length / (counts.get(stem) ?? 1))
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0)
  return (question) => {
    const asked = readPhrase(wordsOf(question), language)
    return phrases
      .filter(({ names }) => [...names].some((name) => asked.names.has(name)))
      .map(({ owner, stems, cues }) => {
        const shared = weigh([...asked.stems].filter((stem) => stems.has(stem)))
        return { owner, score: ((2 * shared) / (weigh(asked.stems) + weigh(stems))) * kinship(asked.cues, cues) }
      })
      .sort((a, b) => b.score - a.score)
  }
}

const phrasesIn = ({ sections, outside }: Catalogue, language: Language) => [
  ...sections.flatMap((section) =>
    [section.title[language], ...section.questions[language], ...section.wordings[language]].map((text) => ({
      owner: { section },
      text,
    })),
  ),
  ...outside.flatMap((topic) => topic.phrases[language].map((text) => ({ owner: { topic }, text }))),
]

const namesIn = (words: readonly string[], language: Language): ReadonlySet<Itself> =>
  new Set(words.flatMap((word) => itselfIn(fold(word), language) ?? []))

function readPhrase(words: readonly string[], language: Language) {
  const folded = spaced(words.map(fold))
  return {
    names: namesIn(words, language),
    stems: new Set(words.map((word) => itselfIn(fold(word), language) ?? toWord(word, language).stem)),
    cues: cuesOf(folded, language),
    speaks: UNDERSTANDING[language].itself.speaks.test(folded),
  }
}

const kinship = (asked: ReadonlySet<Cue>, held: ReadonlySet<Cue>): number =>
  TELLING.reduce((factor, cue) => {
    if (asked.has(cue) !== held.has(cue)) return factor * OTHER_KIND
    return asked.has(cue) ? factor * SAME_KIND : factor
  }, 1)
