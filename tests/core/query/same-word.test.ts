import { expect, test } from 'vitest'
import { createIsKnown } from '../../../src/core/query/known-words.ts'
import { createSameWord } from '../../../src/core/query/same-word.ts'
import { knowledge } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const names = ['larare', 'lakare', 'professor', 'sjukskoterska', 'rektor', 'mar'].map((name) => ({ words: [name] }))
const isKnown = createIsKnown(knowledge, LEXICONS.sv)
const sameWord = createSameWord(names, isKnown, LEXICONS.sv.intents.roles)

test('a word is that of a name to the letter, inflected, or but for a slip', () => {
  for (const [word, named] of [
    ['lakare', 'lakare'],
    ['lakarna', 'lakare'],
    ['lakares', 'lakare'],
    ['rektorer', 'rektor'],
    ['rektorns', 'rektor'],
    ['sjukskoterskor', 'sjukskoterska'],
    ['sjukskotreska', 'sjukskoterska'],
    ['proffessor', 'professor'],
  ] as const) {
    expect.soft(sameWord(word, named, 1), `${word}: ${named}`).toBe(true)
  }
})

test('a word is another', () => {
  for (const [word, named, why] of [
    ['lakare', 'larare', 'an exact name beats a likely slip'],
    ['lakarna', 'larare', 'and so does an inflected one'],
    ['processer', 'professor', 'the document uses the word itself'],
    ['larande', 'larare', 'it has another ending'],
    ['mars', 'mar', 'short words have too many neighbours'],
  ] as const) {
    expect.soft(sameWord(word, named, 1), `${word}, not ${named}: ${why}`).toBe(false)
  }
})

test('a name of several words is not misspelt: its words have too many neighbours', () => {
  expect(sameWord('proffessor', 'professor', 2)).toBe(false)
})

test('what the editor has written is known, and what people ask is not', () => {
  expect(isKnown('kohortvard')).toBe(true)
  expect(isKnown('och')).toBe(true)
  expect(isKnown('slutkoord')).toBe(false)
})
