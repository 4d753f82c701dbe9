import { detect } from 'tinyld/light'
import type { Language } from '../section.ts'
import { LIST_NAMES, UNDERSTANDING } from '../locales/index.ts'
import { fold } from './fold.ts'
import { resembles } from './resembles.ts'
import { isStopWord } from './stop-words.ts'
import { wordsOf } from './words.ts'

const SWEDISH_LETTER = /[åäö]/iu

/** A list word with its filter, a kind with its number: more words than this are a sentence. */
const LONGEST_COMMAND = 3

/**
 * Which of the two languages a question is in. Short commands (`proposals`, `page 16`) decide, then function
 * words, then tinyld (19 of 20 right when limited to the two); Swedish where none knows, since most readers are Swedish
 * and bare terms look like neither.
 */
export function detectLanguage(text: string): Language {
  if (SWEDISH_LETTER.test(text)) return 'sv'
  const words = wordsOf(text).map(fold)
  if (words.length <= LONGEST_COMMAND) {
    const command = commandLikeness(words, 'en') - commandLikeness(words, 'sv')
    if (command !== 0) return command > 0 ? 'en' : 'sv'
  }
  const count = (language: Language, other: Language): number =>
    words.filter((word) => belongsTo(word, language) && !belongsTo(word, other)).length
  const lead = count('en', 'sv') - count('sv', 'en')
  if (lead !== 0) return lead > 0 ? 'en' : 'sv'
  return words.length > 1 && detect(text, { only: ['sv', 'en'] }) === 'en' ? 'en' : 'sv'
}

/** `å` folds to `a`, but whoever types it has been recognised before: `a` is English here. */
const belongsTo = (word: string, language: Language): boolean =>
  isStopWord(word, language) && !(language === 'sv' && word === 'a')

/** 2 where the words are a command of the language to the letter, 1 where a list word is misspelt, 0 where it is none. */
function commandLikeness(words: readonly string[], language: Language): number {
  const { numbered, page, greeting, thanks, help, lists } = UNDERSTANDING[language]
  const folded = ` ${words.join(' ')} `
  const patterns = [page, greeting, thanks, help, ...numbered.map(([, pattern]) => pattern)]
  if (patterns.some((pattern) => pattern.test(folded))) return 2
  const [first = ''] = words
  const names = LIST_NAMES.flatMap((name) => lists[name])
  if (names.includes(first)) return 2
  return names.some((name) => resembles(first, name)) ? 1 : 0
}
