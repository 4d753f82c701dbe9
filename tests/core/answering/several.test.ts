import { expect, test } from 'vitest'
import { questionsIn } from '../../../src/core/answering/several.ts'
import { ask, expectOutcome, plainOf } from '../../fixtures/memo.ts'

const TWO = 'Hur många sökte till sjuksköterska? Och vad föreslår rådet om VFU?'

test('a message that asks more than one thing is cut at its question marks', () => {
  expect(questionsIn(TWO)).toEqual(['Hur många sökte till sjuksköterska?', 'Och vad föreslår rådet om VFU?'])
})

test('a single question, or an exclamation with its mark, is one', () => {
  for (const message of [
    'Vad föreslår rådet om VFU?',
    'Va? Vad föreslår rådet om VFU?',
    'Jag undrar. Vad är VULF?',
    '',
  ])
    expect.soft(questionsIn(message), message).toEqual([])
})

test('the first is answered, and the others in a line each', () => {
  const answer = expectOutcome(ask(TWO), 'answer')
  expect(answer.question).toBe(TWO)
  expect(answer.also).toMatchObject([{ says: 'claim', section: { id: 'forslag-1-vfu' } }])
  expect(plainOf(TWO)).toContain('Du frågade också:\n• ')
})

test('a no is said to those that the document does not answer', () => {
  const { also } = expectOutcome(ask('Vad föreslår rådet om VFU? Hur lagar man goda pannkakor?'), 'answer')
  expect(also).toMatchObject([{ says: 'no' }])
})
