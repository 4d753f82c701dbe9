import { expect, test } from 'vitest'
import { resembles } from '../../../src/core/text/spelling.ts'

test.each([
  ['forslag', 'forslag'],
  ['forslag', 'forslg'],
  ['forslag', 'forsslag'],
  ['forslag', 'forslak'],
  ['forslag', 'forsalg'],
  ['utmaningar', 'utmanignar'],
  ['utmaningar', 'utmaninga'],
  ['kommunerna', 'komunerena'],
])('%s and %s are the same but for a slip', (a, b) => {
  expect(resembles(a, b)).toBe(true)
  expect(resembles(b, a)).toBe(true)
})

test.each([
  ['vfu', 'vfa'],
  ['mas', 'mar'],
  ['alf', 'vulf'],
  ['lardom', 'lakare'],
  ['forslag', 'forskning'],
  ['', 'a'],
])('%s and %s are two words', (a, b) => {
  expect(resembles(a, b)).toBe(false)
  expect(resembles(b, a)).toBe(false)
})
