import { describe, expect, it } from 'vitest'
import { drawCard, type Presented } from '../../../src/adapters/teams/cards/card.ts'
import { placeOfAsked } from '../../../src/adapters/teams/cards/navigation.ts'
import { bytesOf, LIMITS } from '../../../src/adapters/teams/limits.ts'
import { drawMessage, toMessage } from '../../../src/adapters/teams/messages/message.ts'
import type { RenderOptions } from '../../../src/adapters/teams/options.ts'
import { pressed } from '../../../src/adapters/teams/pressed.ts'
import { type Answer, type Block, type Core, NO_BREAK, PACKS, type View } from '../../../src/core/index.ts'
import { everyAnswer, WITH_FILE, WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { type Drawn, testRenderer } from '../../contracts/renderer.ts'
import { cardOf, dataIn, objectsIn, textOf, textsOf } from './support/cards.ts'
import { toRecord } from './support/fake-connector.ts'
import { cardProblems, messageProblems } from './support/rules.ts'
import { ownWords } from '../../fixtures/own-words.ts'

const messageFor = (shown: Presented, options: RenderOptions) => drawMessage(shown, options).message

function pressedCard(data: unknown, options: RenderOptions) {
  const shown = pressed(data, options)
  return shown && drawCard(shown, options)
}

const presentedAs = (view: View, answer: Answer): Presented => ({
  answer,
  view,
  form: 'short',
  place: placeOfAsked(view.target, answer.language),
})

const isCut = (card: unknown): boolean =>
  Object.values(PACKS).some(({ messages }) => textsOf(card).some((text) => text.startsWith(messages.goesOn(undefined))))

const withoutMarkup = (markdown = ''): string =>
  markdown
    .replace(/\\(?=[^\w\s])/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')

function drawWhole(view: View, answer: Answer, core: Core): Drawn {
  const message = messageFor(presentedAs(view, answer), { core })
  const card = cardOf(message)
  const text = withoutMarkup(message.text)
  return {
    visible: [text, ...textsOf(card)].join('\n'),
    spoken: [text, textOf(card['speak'])].join('\n'),
    problems: messageProblems(message),
    isCut: isCut(card),
  }
}

function drawAlone(view: View, answer: Answer, core: Core): Drawn {
  const card = drawCard(presentedAs(view, answer), { core })
  return { visible: textsOf(card).join('\n'), spoken: card.speak, problems: cardProblems(card), isCut: isCut(card) }
}

testRenderer({ name: 'Teams, a message', draw: drawWhole })
testRenderer({ name: 'Teams, a card in the place of another', draw: drawAlone })

it.each([
  { file: 'without the memo’s file', core: WITHOUT_FILE },
  { file: 'with a file', core: WITH_FILE },
])('everything that can be pressed carries ids alone and leads to a card that keeps the rules, $file', ({ core }) => {
  const opened = new Map<string, string[]>()
  for (const { name, answer } of everyAnswer(core).filter(({ form }) => form === 'short')) {
    for (const data of dataIn(cardOf(messageFor(presentedAs(core.present(answer, 'short'), answer), { core })))) {
      const key = JSON.stringify(data)
      if (answer.question.includes(' ')) expect.soft(key, name).not.toContain(answer.question)
      const problems = opened.get(key) ?? cardProblems(pressedCard(data, { core }))
      opened.set(key, problems)
      expect.soft(problems, `${name}: ${key}`).toEqual([])
    }
  }
  expect(opened.size).toBeGreaterThan(200)
})

it('no line breaks between a page and its mark, and what is read aloud has ordinary blanks', () => {
  // All but the document's own words, which stay as they are, and what is read aloud.
  const isSeen = (key: string, value: unknown) =>
    !['speak', 'fallbackText', 'summary', 'entities'].includes(key) && toRecord(value)['style'] !== 'emphasis'
  for (const { name, answer, form } of everyAnswer(WITHOUT_FILE)) {
    const message = messageFor(
      { ...presentedAs(WITHOUT_FILE.present(answer, form), answer), form },
      { core: WITHOUT_FILE },
    )
    const seen = JSON.stringify(message, (key, value: unknown) => (isSeen(key, value) ? value : undefined))
    expect.soft(seen, name).not.toMatch(/\b(?:s|pp?)\. \d/)
    expect.soft(`${message.summary}${textOf(cardOf(message)['speak'])}`, name).not.toContain(NO_BREAK)
  }
})

it('with the document’s own words, they stand in a box below the answer and behind its mark', () => {
  const answer = WITHOUT_FILE.ask('förslag 2')
  if (answer.outcome !== 'answer') throw new Error('förslag 2 does not answer')
  const source = { document: 'promemoria-2020', file: 'memo.txt', sha256: '0' }
  const text = 'Det här är ett ordagrant citat.'
  const quote = {
    text,
    markers: [{ number: 10, at: text.length }],
    footnotes: [10],
    pages: [16],
    start: 0,
    end: 9,
    source,
  }
  const reader = { urlOf: ({ id }: { id: string }) => `https://bot.example.se/las/${id}`, sectionAt: () => undefined }
  const message = toMessage({ ...answer, quotes: [quote] }, { core: WITHOUT_FILE, reader })
  expect(messageProblems(message)).toEqual([])
  const box = objectsIn(cardOf(message)).find(({ style }) => style === 'emphasis')
  expect(textsOf(box)).toEqual(['Ordagrant, s. 16', `”${text}[10]”`])
  expect(message.entities).toMatchObject([
    { citation: [{ appearance: { abstract: text, url: 'https://bot.example.se/las/forslag-2-vulf' } }] },
  ])
})

describe('what is too heavy for Teams is cut at a sentence, with the way to the rest', () => {
  const sentence = 'En mening om vården som är ganska lång. '
  const answer = WITHOUT_FILE.ask('lärdom 7')
  const reader = { urlOf: () => 'https://bot.example.se/las/x', sectionAt: () => undefined }
  const text = (times: number): Block => ({ kind: 'text', text: sentence.repeat(times).trim() })
  const quote = (times: number): Block => ({
    kind: 'quote',
    source: 'Ordagrant',
    paragraphs: [ownWords(sentence.repeat(times).trim())],
  })

  it.each<[string, readonly Block[]]>([
    ['one text', [text(50_000)]],
    ['one quotation', [text(1), quote(50_000)]],
    ['many paragraphs', [text(1), ...Array.from({ length: 3000 }, () => quote(3))]],
    [
      'many entries',
      Array.from({ length: 1000 }, (_, i) => ({
        kind: 'item',
        label: `Fotnot ${i}`,
        target: { to: 'section', section: 'fotnot-1' },
      })),
    ],
  ])('%s', (_, blocks) => {
    const shown = { ...presentedAs(WITHOUT_FILE.present(answer, 'short'), answer) }
    const heavy = { ...shown, view: { ...shown.view, blocks } }
    const options = { core: WITHOUT_FILE, reader }
    for (const drawn of [messageFor(heavy, options), drawCard(heavy, options)]) {
      expect(bytesOf(drawn)).toBeLessThanOrEqual(LIMITS.messageBytes)
      expect(bytesOf(drawn)).toBeGreaterThan(LIMITS.messageBytes / 4)
      expect(JSON.stringify(drawn)).toContain('https://bot.example.se/las/x')
      expect(textsOf(drawn).at(-1)).toBe('Texten är längre än så här. Läs resten: https://bot.example.se/las/x')
    }
    const texts = textsOf(drawCard(heavy, options)).slice(0, -1)
    for (const shownText of texts.filter((one) => one.includes('ganska'))) expect(shownText).toMatch(/lång\.”?$/)
  })
})
