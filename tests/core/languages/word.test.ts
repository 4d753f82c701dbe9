import { describe, expect, test } from 'vitest'
import { isStopWord } from '../../../src/core/languages/stop-words.ts'
import { createReader, toWord } from '../../../src/core/languages/word.ts'

describe('words of one family share a stem', () => {
  test.each([
    ['utmaning', 'utmaningarna'],
    ['kommun', 'kommunerna'],
    ['sjuksköterska', 'sjuksköterskor'],
    ['forskning', 'forskningen'],
    ['universitet', 'universiteten'],
  ])('%s, %s', (one, other) => {
    expect(toWord(one, 'sv').stem).toBe(toWord(other, 'sv').stem)
  })

  test.each([
    ['proposal', 'proposals'],
    ['placement', 'placements'],
    ['educate', 'educating'],
    ['municipality', 'municipalities'],
  ])('%s, %s', (one, other) => {
    expect(toWord(one, 'en').stem).toBe(toWord(other, 'en').stem)
  })

  test('with or without å, ä, ö, the grams are the same', () => {
    expect(toWord('läkarnärvaro', 'sv').grams).toEqual(toWord('lakarnarvaro', 'sv').grams)
  })

  test('words of different families do not', () => {
    expect(toWord('läkare', 'sv').stem).not.toBe(toWord('lärare', 'sv').stem)
  })
})

describe('stop words', () => {
  test.each(['och', 'att', 'finns', 'ska', 'far', 'rådet', 'promemorian'])('%s says nothing in Swedish', (word) => {
    expect(toWord(word, 'sv').isStop).toBe(true)
  })

  test.each(['the', 'and', 'what', 'does', 'memo'])('%s says nothing in English', (word) => {
    expect(isStopWord(word, 'en')).toBe(true)
  })

  test.each(['vfu', 'kommun', 'forslag', 'forskning', 'lakare'])('%s says something', (word) => {
    expect(isStopWord(word, 'sv')).toBe(false)
  })

  test('each language has its own', () => {
    expect(isStopWord('och', 'en')).toBe(false)
    expect(isStopWord('the', 'sv')).toBe(false)
  })
})

test('a reader gives the same words as reading each alone', () => {
  const read = createReader('sv')
  expect(read('vård och vård')).toEqual(['vård', 'och', 'vård'].map((text) => toWord(text, 'sv')))
})
