import { expect, test } from 'vitest'
import { sharedWords } from '../../../src/core/index.ts'
import { catalogue } from '../../fixtures/memo.ts'

const DIGITAL = catalogue.section('lardom-7-digitalt')

test.each([
  ['digitala besök', ['digitala', 'besök']],
  ['digitalla besok', ['digitalla', 'besok']],
  ['digitalt besöket', ['digitalt', 'besöket']],
  ['digitala papegojor', ['digitala']],
  ['papegojor', []],
])('%s: the words that the part holds, in any form or misspelt, are %j', (question, words) => {
  expect(sharedWords(question, DIGITAL, 'sv')).toEqual(words)
})
