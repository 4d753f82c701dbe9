import { expect, test } from 'vitest'

import { createFindConcepts } from '../../../src/core/retrieval/concepts.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const lexicon = LEXICONS.sv
const CONCEPTS = [
  ['säga upp sig', 'slutar'],
  ['praktik*', 'st-tjänst*'],
  ['*larmet', 'larm'],
]
const find = createFindConcepts(CONCEPTS, lexicon)
const found = (text: string): number[] =>
  CONCEPTS.flatMap((_, number) =>
    find(lexicon.tokenise(text)).some((word) => word.text === concept(number)) ? [number] : [],
  )
const concept = (number: number): string =>
  find(lexicon.tokenise(['slutar', 'praktik', 'larm'][number] ?? ''))[0]?.text ?? ''

test('an expression is found in any inflection, with two words between', () => {
  expect(found('varför sluta här')).toEqual([0])
  expect(found('de säga alla upp sig')).toEqual([0])
  expect(found('säga till chefen att ge upp sig')).toEqual([])
})

test('more letters may stand where the star is, and only there', () => {
  expect(found('praktikplatserna')).toEqual([1])
  expect(found('fler ST-tjänsterna')).toEqual([1])
  expect(found('överfallslarmet')).toEqual([2])
  expect(found('larmcentralen')).toEqual([])
})

test('two ways of speaking of the same are the same word', () => {
  expect(find(lexicon.tokenise('larmet'))).toEqual(find(lexicon.tokenise('larm')))
})
