import { describe, expect, test } from 'vitest'
import { type Answer, plainText } from '../../../../src/core/index.ts'
import { ask } from '../../../fixtures/memo.ts'
import { OPENINGS } from '../../../fixtures/openings.ts'

const firstIn = (answer: Answer): string => plainText(answer).split('\n\n')[0] ?? ''

describe('what an answer says first', () => {
  /** Before answers opened with the sentence that answers best, 9 of the 43 did. */
  test('is the sentence that answers, for nine questions in ten', () => {
    const missed = OPENINGS.filter(([question, expression]) => !firstIn(ask(question)).includes(expression))
    expect(missed.length, missed.map(([question]) => question).join('; ')).toBeLessThanOrEqual(OPENINGS.length / 10)
  })

  test('is said once, and the part’s own lead after it', () => {
    const answer = ask('vem ansvarar för läkare på särskilda boenden')
    if (answer.outcome !== 'answer' || !('sentence' in answer.opening)) throw new Error('a sentence opens')
    const [first, second] = plainText(answer).split('\n\n')
    expect([first, second]).toEqual([answer.opening.sentence, answer.section.digest.sv.lead])
    expect(plainText(answer).split(answer.opening.sentence)).toHaveLength(2)
  })

  test.each([
    ['lärdom 1', 'a part by its number'],
    ['lardom-1-samordning', 'a part by its id'],
    ['vad är rådets uppdrag', 'a question that says no more than the part’s title'],
  ])('is the part’s own lead for %s: %s', (question) => {
    expect(ask(question)).toMatchObject({ opening: { lead: true } })
  })

  test('can be understood alone', () => {
    for (const [question] of OPENINGS)
      expect.soft(firstIn(ask(question)), question).not.toMatch(/^(De|Dessa|Men|Där|Och|Så) /)
  })
})
