import { describe, expect, test } from 'vitest'
import { converseAll, scoreTurns } from '../../src/measure/conversations.ts'
import { conversationFiles, goldenFiles, readConversations, readQuestions } from '../../src/measure/questions.ts'
import type { Answer } from '../../src/core/index.ts'
import { core } from '../fixtures/memo.ts'

/* Conversations written from the memo alone by others than those who wrote the rules; `npm run eval` prints every miss. */

const conversations = conversationFiles().flatMap(readConversations)

describe('golden conversations', () => {
  const result = scoreTurns(converseAll(core, conversations))

  test('are many', () => {
    expect(result.turns).toBeGreaterThanOrEqual(150)
  })

  test('are answered right, follow-ups too', () => {
    expect(result.passed).toBeGreaterThanOrEqual(0.85)
    expect(result.followUpsPassed).toBeGreaterThanOrEqual(0.85)
  })
})

describe('a question with a topic of its own', () => {
  const before = ['fotnot 13', 'förslag', 'lärdom 7', 'vad är VULF', 'sida 9'].map((q) => core.converse(q).context)
  const asked = goldenFiles().flatMap(readQuestions)

  test('is answered as if nothing had been said before', () => {
    const spoilt = asked.filter(({ q }, i) => {
      const alone = core.ask(q)
      const after = core.converse(q, before[i % before.length]).answer
      return isSaid(alone) || isSaid(after) ? gistOf(alone) !== gistOf(after) : false
    })
    expect(spoilt.map(({ q }) => q)).toEqual([])
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
