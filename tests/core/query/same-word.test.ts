import { describe, expect, test } from 'vitest'
import { createSameWord } from '../../../src/core/query/same-word.ts'
import { catalogue } from '../../fixtures/memo.ts'

const names = ['lärare', 'läkare', 'professor', 'sjuksköterska', 'rektor', 'mar'].map((name) => ({
  parts: [name.replaceAll('ä', 'a').replaceAll('ö', 'o')],
}))
const sameWord = createSameWord(catalogue, 'sv', names)

describe('a word is that of a name', () => {
  test.each([
    ['lakare', 'lakare'],
    ['lakarna', 'lakare'],
    ['lakares', 'lakare'],
    ['rektorer', 'rektor'],
    ['rektorns', 'rektor'],
    ['sjukskoterskor', 'sjukskoterska'],
    ['sjukskotreska', 'sjukskoterska'],
    ['proffessor', 'professor'],
  ])('%s: %s', (word, named) => {
    expect(sameWord(word, named, 1)).toBe(true)
  })
})

describe('a word is another', () => {
  test.each([
    ['lakare', 'larare', 'an exact name beats a likely slip'],
    ['lakarna', 'larare', 'and so does an inflected one'],
    ['processer', 'professor', 'the document uses the word itself'],
    ['larande', 'larare', 'it has another ending'],
    ['mars', 'mar', 'short words have too many neighbours'],
  ])('%s, not %s: %s', (word, named) => {
    expect(sameWord(word, named, 1)).toBe(false)
  })
})
