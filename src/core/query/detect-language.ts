import { detect } from 'tinyld/light'
import { LIST_NAMES } from '../languages/intents.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Language, Localised } from '../model/language.ts'
import { fold } from '../text/normalise.ts'
import { resembles } from '../text/spelling.ts'
import { spaced, wordsOf } from '../text/tokenise.ts'
import type { Familiarity } from './familiarity.ts'
import { pagesIn, referencesIn } from './references.ts'
import { isSmallTalk } from './small-talk.ts'

const SWEDISH_LETTER = /[åäö]/iu

/** A list word with its filter, a kind with its number: more words than this are a sentence. */
const LONGEST_COMMAND = 3

/** So many words without any grammar are hardly a question: tinyld has enough to go by and decides. */
const LONGEST_KEYWORDS = 8

/** Above 0 for English, below for Swedish, 0 where it does not tell: so for each lead. */
type Lead = number

/** Tells which of the two languages a question is in. */
export type DetectLanguage = (text: string) => Language

/**
 * Short commands (`proposals`, `page 16`) decide, then words of grammar, then Swedish letters, then the words that the
 * catalogue knows better in one of the two. tinyld (19 of 20 right when limited to the two) is asked only about what all
 * these leave open: of two or three words it knows too little. Swedish in a tie, since most readers are Swedish and bare
 * terms look like neither.
 */
export function createDetectLanguage(lexicons: Localised<Lexicon>, familiarity: Familiarity): DetectLanguage {
  return (text) => {
    const words = wordsOf(text).map(fold)
    const lead = leadOfCommand(text, words) || leadOfGrammar(text) || leadOfLetters(text) || leadOfKnown(words)
    if (lead !== 0) return lead > 0 ? 'en' : 'sv'
    const isKnown = words.some((word) => familiarity(word, 'sv') > 0)
    const isOpen = words.length > LONGEST_KEYWORDS || (words.length > 1 && !isKnown)
    return isOpen && detect(text, { only: ['sv', 'en'] }) === 'en' ? 'en' : 'sv'
  }

  function leadOfCommand(text: string, words: readonly string[]): Lead {
    if (words.length > LONGEST_COMMAND) return 0
    return commandLikeness(text, words, lexicons.en) - commandLikeness(text, words, lexicons.sv)
  }

  /**
   * Counts the words that are grammar of one language only. Beside a word with å, ä or ö, English grammar must be no
   * word of the Swedish texts: `at` is a preposition in "what is said at läkare", a doctor's internship in "at läkare".
   */
  function leadOfGrammar(text: string): Lead {
    const mayBeSwedish = SWEDISH_LETTER.test(text)
    return wordsOf(withoutAbbreviations(text)).reduce((lead, word) => {
      const folded = fold(word)
      const isSwedish = isGrammar(folded, lexicons.sv) && word !== 'a'
      const isEnglish = isGrammar(folded, lexicons.en) && word !== 'å'
      if (isSwedish === isEnglish) return lead
      if (isSwedish) return lead - 1
      return mayBeSwedish && familiarity(folded, 'sv') === 1 ? lead : lead + 1
    }, 0)
  }

  function leadOfKnown(words: readonly string[]): Lead {
    if (words.length > LONGEST_KEYWORDS) return 0
    return words.reduce((lead, word) => lead + familiarity(word, 'en') - familiarity(word, 'sv'), 0)
  }
}

const leadOfLetters = (text: string): Lead => (SWEDISH_LETTER.test(text) ? -1 : 0)

/** `AT`, `IT` and `US` are no grammar, unless somebody writes in nothing but capitals. */
const withoutAbbreviations = (text: string): string =>
  SMALL_LETTER.test(text) ? text.replace(ABBREVIATION, ' ') : text

const SMALL_LETTER = /\p{Ll}/u
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu

const isGrammar = (folded: string, { isStopWord, intents }: Lexicon): boolean =>
  isStopWord(folded) || intents.filler.test(folded) || isSmallTalk(spaced([folded]), intents.smallTalk)

/** 2 where the words are a command of the language to the letter, 1 where a list word is misspelt, 0 where it is none. */
function commandLikeness(text: string, words: readonly string[], { intents }: Lexicon): number {
  const { smallTalk, lists } = intents
  if (isSmallTalk(spaced(words), smallTalk) || smallTalk.help.regex.test(spaced(words))) return 2
  if (referencesIn(text, intents).length > 0 || pagesIn(text, intents)) return 2
  const [first = ''] = words
  const names = LIST_NAMES.flatMap((name) => lists.commands[name])
  if (names.includes(first)) return 2
  return names.some((name) => resembles(first, name)) ? 1 : 0
}
