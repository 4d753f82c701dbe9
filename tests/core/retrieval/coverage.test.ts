import { expect, test } from 'vitest'
import type { Word } from '../../../src/core/languages/word.ts'
import { coverageDataOf, createCoverage } from '../../../src/core/retrieval/coverage.ts'
import { featuresOf, matchOf } from '../../../src/core/text/similarity.ts'
import { items } from '../../fixtures/memo.ts'
import { wordsIn } from '../../fixtures/words.ts'

const TEXTS = items(`läkarutbildningar på sjukhus; sjukhusen i kommunen; äldreboende med personal; särskilt boende`)
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  säbo: ['särskilt boende', 'äldreboende'],
  doktor: ['läkare'],
}
const synonyms = ({ text }: Word): Word[][] => (SYNONYMS[text] ?? []).map(wordsIn)
const coverage = createCoverage(coverageDataOf(TEXTS.map(wordsIn)), synonyms)

test('a single word is covered as it is matched', () => {
  for (const word of wordsIn('sjukhuset läkare säbo doktor kommun personal boenden xyzzy')) {
    const held = coverage([word])
    TEXTS.forEach((text, i) => {
      const match = matchOf({ word, synonyms: synonyms(word) }, featuresOf(wordsIn(text)))
      expect.soft(held[i], `${word.text} in ${text}`).toBeCloseTo(match, 9)
    })
  }
})

test('of several words it is a share, in which rare ones count more', () => {
  const [first = 0, second = 0] = coverage(wordsIn('sjukhus kommun'))
  expect(second).toBe(1)
  expect(first).toBeGreaterThan(0)
  expect(first).toBeLessThan(0.5)
})

test('no words cover nothing', () => {
  expect([...coverage([])]).toEqual([0, 0, 0, 0])
})
