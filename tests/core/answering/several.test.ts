import { expect, test } from 'vitest'
import { questionsIn } from '../../../src/core/answering/several.ts'
import { ask, expectOutcome, plainOf } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const TWO = 'Hur många sökte till sjuksköterska? Och vad föreslår rådet om VFU?'

test('a message that asks more than one thing is cut at its question marks', () => {
  expect(questionsIn(TWO, LEXICONS.sv)).toEqual([
    'Hur många sökte till sjuksköterska?',
    'Och vad föreslår rådet om VFU?',
  ])
})

test('and where a question word follows an “och”', () => {
  expect(questionsIn('hur många ledamöter är det och vem utser dem', LEXICONS.sv)).toEqual([
    'hur många ledamöter är det',
    'vem utser dem',
  ])
  expect(questionsIn('vilka har fått det & vilket datum är det?', LEXICONS.sv)).toHaveLength(2)
  expect(questionsIn('when was it published and who wrote it', LEXICONS.en)).toHaveLength(2)
})

test('a single question, or an exclamation with its mark, is one', () => {
  for (const message of [
    'Vad föreslår rådet om VFU?',
    'Va? Vad föreslår rådet om VFU?',
    'Jag undrar. Vad är VULF?',
    'hur ska regioner och kommuner samarbeta',
    'när gjordes det och varför',
    'VFU och vad det kostar',
    '',
  ])
    expect.soft(questionsIn(message, LEXICONS.sv), message).toEqual([])
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
