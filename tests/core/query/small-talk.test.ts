import { expect, test } from 'vitest'
import { isSmallTalk, smallTalkIn } from '../../../src/core/query/small-talk.ts'
import { items } from '../../fixtures/memo.ts'
import { LEXICONS, read } from '../../fixtures/words.ts'

const { smallTalk } = LEXICONS.sv.intents

test('a message says what it does, and what is left of it', () => {
  const { kinds, rest } = smallTalkIn(read('Hej! Tack för svaret, ha en fin helg. Banan?').folded, smallTalk)
  expect([...kinds]).toEqual(expect.arrayContaining(['greeting', 'thanks', 'farewell']))
  expect(rest.trim()).toBe('banan')
})

test('an expression of several words goes before its words', () => {
  expect([...smallTalkIn(' hej da ', smallTalk).kinds]).toEqual(['farewell'])
})

test('a message of nothing else is small talk', () => {
  for (const text of items('hej; tack; bra svar; ok; ja visst; åh vad snäll du är, ha en fin helg; hej hej'))
    expect.soft(isSmallTalk(read(text).folded, smallTalk), text).toBe(true)
  for (const text of items('vfu; bra vård; tack för läkarna; hej kommun'))
    expect.soft(isSmallTalk(read(text).folded, smallTalk), text).toBe(false)
})
