import { expect, test } from 'vitest'
import { targetOfAnswer } from '../../../src/core/model/answer-target.ts'
import { ask, items, open } from '../../fixtures/memo.ts'

test('an answer and a list can be opened again, and say the same', () => {
  for (const question of items('vad föreslår rådet om VFU; vad är alf; förslag; siffror; lärdom 7; förslag kommun')) {
    const answer = ask(question)
    const target = targetOfAnswer(answer)
    const again = target && open(target, 'sv')
    expect.soft(again?.outcome, question).toBe(answer.outcome)
    if (answer.outcome === 'answer') expect.soft(again, question).toMatchObject({ claims: answer.claims })
    if (answer.outcome === 'list') expect.soft(again, question).toMatchObject({ topic: { by: answer.topic.by } })
  }
})

test('a no and help cannot', () => {
  for (const question of items('hej; vad kostar en biobiljett'))
    expect.soft(targetOfAnswer(ask(question))).toBeUndefined()
})
