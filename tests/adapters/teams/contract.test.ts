import { describe, expect, it } from 'vitest'
import { viewCard } from '../../../src/adapters/teams/cards/answer-card.ts'
import { findPart, type Part } from '../../../src/adapters/teams/cards/part.ts'
import { partBody } from '../../../src/adapters/teams/cards/part-card.ts'
import { toMessage } from '../../../src/adapters/teams/messages/to-message.ts'
import type { Answer } from '../../../src/core/index.ts'
import { ask, catalogue, everyAnswer, everyPart } from '../../contracts/every-answer.ts'
import { type Drawn, testRenderer } from '../../contracts/renderer.ts'
import { cardProblems, messageProblems } from './support/rules.ts'
import { cardOf, showDataOf, textsOf } from './support/cards.ts'
import { toView } from '../../../src/adapters/teams/cards/view.ts'

const knowledge = { ask, catalogue }

function draw(answer: Answer): Drawn {
  const message = toMessage(answer, knowledge)
  const card = cardOf(message)
  const text = String(message.text).replace(/\\(?=[^\w\s])/g, '')
  return {
    visible: [text, ...textsOf(card)].join('\n'),
    spoken: [text, String(card['speak'] ?? '')].join('\n'),
    message,
    problems: messageProblems(message),
  }
}

testRenderer({ name: 'Teams', draw })

describe('every button of every answer', () => {
  it.each(everyAnswer())('leads to a card that keeps the rules: $name', ({ answer }) => {
    for (const data of showDataOf(cardOf(toMessage(answer, knowledge)))) {
      const view = toView(data)
      const card = view && viewCard(view, knowledge)
      expect(card, JSON.stringify(data)).toBeDefined()
      expect(cardProblems(card)).toEqual([])
    }
  })
})

describe('with the memo file, every part', () => {
  const quote = { text: 'Det här är ett ordagrant citat. '.repeat(30).trim(), pages: [9, 10], footnotes: [10, 11] }

  it.each(everyPart())('shows the quotation, its pages and footnotes: $name', ({ answer }) => {
    const quoted = { ...answer, quote }
    const message = toMessage(quoted, knowledge)
    expect(messageProblems(message)).toEqual([])
    const texts = textsOf(cardOf(message))
    expect(texts).toContain(`”${quote.text}”`)
    expect(texts.some((text) => /9–10 · (fotnot|footnotes) 10–11$/.test(text))).toBe(true)
  })
})

it('a part of any length stays within a message', () => {
  const view = { show: 'part', subject: { section: 'slutord', language: 'sv' }, fold: 'whole', said: false } as const
  const placed = findPart(view.subject, knowledge)
  if (!placed) throw new Error('slutord is missing')
  const long = 'En mening om vården som är ganska lång. '.repeat(50_000)
  const digest = { lead: 'Kort.', rest: [long, long] }
  const part: Part = { ...placed.part, section: { ...placed.part.section, digest: { sv: digest, en: digest } } }
  expect(JSON.stringify(partBody({ ...placed, part }, view, undefined)).length).toBeLessThan(20_000)
})
