import { describe, expect, it } from 'vitest'
import { viewCard } from '../../../src/adapters/teams/cards/answer-card.ts'
import { findPart, type Part } from '../../../src/adapters/teams/cards/part.ts'
import { partBody } from '../../../src/adapters/teams/cards/part-card.ts'
import { toMessage } from '../../../src/adapters/teams/messages/to-message.ts'
import { type Answer, type Language, placeOf } from '../../../src/core/index.ts'
import { TEAMS_WORDING } from '../../../src/adapters/teams/wording/index.ts'
import { ask, catalogue, everyAnswer, everyPart, KNOWLEDGE, WITH_FILE } from '../../contracts/every-answer.ts'
import { type Drawn, testRenderer } from '../../contracts/renderer.ts'
import { cardProblems, messageProblems } from './support/rules.ts'
import { cardOf, objectsIn, showDataOf, textOf, textsOf } from './support/cards.ts'
import { toView } from '../../../src/adapters/teams/cards/view.ts'

const knowledge = { ask, catalogue }

function draw(answer: Answer): Drawn {
  const message = toMessage(answer, knowledge)
  const card = cardOf(message)
  const text = String(message.text).replace(/\\(?=[^\w\s])/g, '')
  return {
    visible: [text, ...textsOf(card)].join('\n'),
    spoken: [text, textOf(card['speak'])].join('\n'),
    message,
    problems: messageProblems(message),
  }
}

testRenderer({ name: 'Teams', draw })

describe.each(KNOWLEDGE)('every button of every answer, $name', (from) => {
  it.each(everyAnswer(from))('leads to a card that keeps the rules: $name', ({ answer }) => {
    for (const data of showDataOf(cardOf(toMessage(answer, from)))) {
      const view = toView(data)
      const card = view && viewCard(view, from)
      expect(card, JSON.stringify(data)).toBeDefined()
      expect(cardProblems(card)).toEqual([])
    }
  })
})

describe('with the memo file, every part', () => {
  const text = 'Det här är ett ordagrant citat. '.repeat(30).trim()
  const source = { document: 'promemoria-2020', file: 'memo.txt', sha256: '0' }
  const quote = {
    text,
    markers: [{ number: 10, at: text.length }],
    pages: [9, 10],
    footnotes: [10, 11],
    start: 0,
    end: 9,
    source,
  }

  it.each(everyPart())('shows the quotation, its pages and footnotes: $name', ({ answer }) => {
    const quoted = { ...answer, quote }
    const message = toMessage(quoted, knowledge)
    expect(messageProblems(message)).toEqual([])
    const texts = textsOf(cardOf(message))
    expect(texts).toContain(`”${text}[10]”`)
    expect(texts.some((text) => /9–10 · (fotnot|footnotes) 10–11$/.test(text))).toBe(true)
  })
})

describe('with the memo file, Visa hela', () => {
  const viewOf = (section: string, language: Language) =>
    ({ show: 'part', subject: { section, language }, fold: 'whole', said: false }) as const

  it.each(everyPart(WITH_FILE))('shows the whole text apart from the digest: $name', ({ answer }) => {
    const { section, language } = answer
    const card = viewCard(viewOf(section.id, language), WITH_FILE)
    const box = objectsIn(card).find(({ style }) => style === 'emphasis')
    const outside = textsOf(card).filter((text) => !textsOf(box).includes(text))
    const { verbatimText } = TEAMS_WORDING[language]
    expect(textsOf(box)[0]).toBe(verbatimText)
    expect(textsOf(box)[1]).toContain(placeOf(section, language))
    for (const { kind, text, markers } of section.original?.paragraphs ?? []) {
      const marks = markers.map(({ number }) => `[${number}]`).reverse()
      expect(textsOf(box)).toContain([kind === 'item' ? '• ' : '', text, ...marks].join(''))
    }
    for (const paragraph of section.digest[language].rest) expect(outside.join()).toContain(paragraph.slice(0, 40))
  })

  it('that are too long are cut at a sentence, with the way to the rest', () => {
    const [section] = WITH_FILE.catalogue.sections
    const [first] = section?.original?.paragraphs ?? []
    const placed = section && findPart(viewOf(section.id, 'sv').subject, WITH_FILE)
    if (!section?.original || !first || !placed) throw new Error('There are no own words')
    const text = 'En mening om vården som är ganska lång. '.repeat(2000).trim()
    const original = { ...section.original, paragraphs: [{ ...first, kind: 'text' as const, text }] }
    const part: Part = { ...placed.part, section: { ...section, original } }
    const reader = { urlOf: () => 'https://bot.example.se/las/x', sectionAt: () => undefined }
    const body = partBody({ ...placed, part }, viewOf(section.id, 'sv'), reader)
    expect(textsOf(body).join('')).toMatch(/ganska lång\.Texten är längre än så här\. Läs resten/)
    expect(JSON.stringify(body)).toContain('https://bot.example.se/las/x')
    expect(JSON.stringify(body).length).toBeLessThan(20_000)
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
