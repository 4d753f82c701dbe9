import { stemmer } from '@orama/stemmers/english'
import type { LanguagePack } from '../language-pack.ts'
import { createIntents } from './intents.ts'
import { messages } from './messages.ts'
import { DOCUMENT_WORDS, EVERYDAY_WORDS, FUNCTION_WORDS } from './stop-words.ts'

/** English: Snowball stems (Porter 2001, snowballstem.org). */
export const english: LanguagePack = {
  language: 'en',
  stem: stemmer,
  abbreviations: new Map(),
  lightHead: /(?!)/,
  functionWords: FUNCTION_WORDS,
  everydayWords: EVERYDAY_WORDS,
  documentWords: DOCUMENT_WORDS,
  yearWords: { before: ['from', 'of', 'in'], after: [] },
  whichWords: ['which', 'what'],
  genitive: 's',
  createIntents,
  messages,
}
