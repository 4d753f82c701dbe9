import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../src/core/query/detect-language.ts'

const SWEDISH = [
  'vad föreslår rådet om VFU?',
  'vad foreslar radet om vfu',
  'hur många fler sökte till sjuksköterska',
  'hur manga fler sokte till sjukskoterska',
  'vilka utmaningar har kommunen',
  'varför behövs det fler läkare på boendet',
  'när kom rapporten',
  'vem sitter i rådet',
  'jag är slutkörd, vad säger ni om det',
  'berätta om digitala besök',
  'vad betyder VULF',
  'förslag',
  'lardomar',
  'utmaningar',
  'sida 16',
  'fotnot 13',
  'tack',
  'ssk som vill plugga vidare',
  'VFU',
  'personal på säbo',
]

const ENGLISH = [
  'what does the council propose about placements?',
  'how many more applied to nursing programmes',
  'which challenges do municipalities face',
  'why are more doctors needed in care homes',
  'when was the report published',
  'who sits on the council',
  'I am exhausted, what does it say about recovery',
  'tell me about digital visits',
  'what does VULF mean',
  'is there a shortage of specialist nurses',
  'proposals',
  'lessons',
  'challenges',
  'page 16',
  'footnote 13',
  'thanks',
  'glossary VULF',
  'figures',
  'lesson 7',
  'recommendations for universities',
  'write a letter',
]

describe('Swedish', () => {
  test.each(SWEDISH)('%s', (question) => expect(detectLanguage(question)).toBe('sv'))
})

describe('English', () => {
  test.each(ENGLISH)('%s', (question) => expect(detectLanguage(question)).toBe('en'))
})

test.each(['', '???', '😷', '13'])('%j is taken for Swedish: most readers are', (text) => {
  expect(detectLanguage(text)).toBe('sv')
})
