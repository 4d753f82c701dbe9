import { expect, test } from 'vitest'
import { ask, knowledge, plainOf, present } from '../../fixtures/memo.ts'

const { profile } = knowledge.document

test('a call for help says what the bot answers from, and questions to try', () => {
  expect(plainOf('hjälp')).toContain(profile.intro.sv)
  for (const example of profile.examples.en) expect(plainOf('what can you do')).toContain(`• ${example}`)
})

test('a word in return is no more than that', () => {
  for (const saying of ['tack', 'hejdå', 'bra svar!', 'thanks', 'bye']) {
    const { blocks, actions } = present(ask(saying), 'short')
    expect.soft(blocks, saying).toHaveLength(1)
    expect.soft(actions, saying).toEqual([])
    expect.soft(plainOf(saying).length, saying).toBeLessThan(80)
  }
})

test('the bot says that it is no person and makes nothing up', () => {
  expect(plainOf('är du en AI?')).toMatch(/ingen människa/)
  expect(plainOf('are you a human')).toMatch(/not a person/)
})
