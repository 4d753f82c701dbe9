import { stemmer } from '@orama/stemmers/swedish'
import type { LanguagePack } from '../language-pack.ts'
import { ABBREVIATIONS } from './abbreviations.ts'
import { createIntents } from './intents.ts'
import { LIGHT_HEAD } from './light-head.ts'
import { messages } from './messages.ts'
import { DOCUMENT_WORDS, EVERYDAY_WORDS, FUNCTION_WORDS } from './stop-words.ts'

/** Swedish: Snowball stems (Porter 2001, snowballstem.org). */
export const swedish: LanguagePack = {
  language: 'sv',
  stem: stemmer,
  abbreviations: ABBREVIATIONS,
  lightHead: LIGHT_HEAD,
  functionWords: FUNCTION_WORDS,
  everydayWords: EVERYDAY_WORDS,
  documentWords: DOCUMENT_WORDS,
  yearWords: { before: ['från', 'av', 'i', 'år'], after: ['års'] },
  whichWords: ['vilken', 'vilket', 'vilka'],
  genitive: 's',
  createIntents,
  messages,
}
