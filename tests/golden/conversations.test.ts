import { describe, expect, test } from 'vitest'
import { converseAll, scoreTurns } from '../../src/measure/conversations.ts'
import { conversationFiles, goldenFiles, readConversations, readQuestions } from '../../src/measure/questions.ts'
import type { Answer } from '../../src/core/index.ts'
import { core } from '../fixtures/memo.ts'

/* Conversations written from the memo alone by others than those who wrote the rules; `npm run eval` prints every miss. */

/** A little below what is reached: `npm run eval` prints the figures. */
const FLOORS = {
  'conversations-a': 0.9,
  'conversations-b': 0.9,
  'conversations-c': 0.74,
  'conversations-d': 0.85,
  'conversations-e': 0.8,
  'conversations-f': 0.82,
  'conversations-g': 0.75,
  'conversations-h': 0.82,
  'conversations-i': 0.78,
  'conversations-j': 0.78,
  'conversations-k': 0.88,
  'conversations-l': 0.84,
  'conversations-m': 0.88,
  'conversations-n': 0.84,
}

describe('golden conversations', () => {
  const sets = conversationFiles().map((file) => {
    const conversations = readConversations(file)
    return { file, result: scoreTurns(converseAll(core, conversations)) }
  })

  test('are many', () => {
    expect(sets.reduce((sum, { result }) => sum + result.turns, 0)).toBeGreaterThanOrEqual(250)
  })

  test.each(Object.entries(FLOORS))('%s is answered right', (name, floor) => {
    const found = sets.find(({ file }) => file.includes(name))
    expect(found?.result.passed).toBeGreaterThanOrEqual(floor)
  })
})

/** Those that the last answer draws to its own section or words all the same; one that it no longer draws fails the test. */
const DRAWN = [
  'vad ska kommunerna göra',
  'vad säger de om forskningen',
  '1177 siffror tack',
]

describe('a question with a topic of its own', () => {
  const before = ['fotnot 13', 'förslag', 'lärdom 7', 'vad är VULF', 'sida 9'].map((q) => core.converse(q).context)
  const asked = goldenFiles().flatMap(readQuestions)

  test('is answered as if nothing had been said before', () => {
    const spoilt = asked.filter(({ q }, i) => {
      const alone = core.ask(q)
      const after = core.converse(q, before[i % before.length]).answer
      return isSaid(alone) || isSaid(after) ? gistOf(alone) !== gistOf(after) : false
    })
    expect(spoilt.map(({ q }) => q)).toEqual(DRAWN)
  })
})

const isSaid = ({ outcome }: Answer): boolean => outcome === 'answer' || outcome === 'list'

/** What an answer says, in short. */
function gistOf(answer: Answer): string {
  switch (answer.outcome) {
    case 'answer':
      return answer.claims.map(({ section, id }) => `${section}/${id}`).join(' ')
    case 'list':
      return JSON.stringify(answer.topic)
    case 'help':
    case 'none':
      return answer.outcome
  }
}
