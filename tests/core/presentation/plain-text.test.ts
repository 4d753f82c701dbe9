import { describe, expect, test } from 'vitest'
import { headingOf, listedFacts, plainText, ranges } from '../../../src/core/index.ts'
import { quoteOf } from '../../contracts/quote.ts'
import { ask, catalogue, expectOutcome } from '../../fixtures/memo.ts'

const textOf = (question: string): string => plainText(ask(question))

describe('an answer', () => {
  test('leads with the digest, then says where it stands and what to read next', () => {
    const answer = expectOutcome(ask('förslag 2'), 'answer')
    const text = plainText(answer)
    const places = [
      answer.section.digest.sv.lead,
      'Promemorian s. 16 · Förslag 2',
      headingOf(catalogue.section(answer.section.parent ?? ''), 'sv'),
    ].map((part) => text.indexOf(part))
    expect(places[0]).toBe(0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('says the document’s own words right after what was asked for', () => {
    const answer = expectOutcome(ask('hur många yrkesgrupper omfattar uppdraget'), 'answer')
    const text = plainText({ ...answer, quote: quoteOf('Ordagranna ord.', [7], []) })
    expect(text.split('\n\n').slice(1, 3)).toEqual([
      'Ordagrant, s. 7: ”Ordagranna ord.”',
      answer.section.digest.sv.lead,
    ])
  })

  test('gives the references of its footnotes', () => {
    const text = textOf('lärdom 7')
    for (const number of [4, 5, 6, 7]) {
      expect.soft(text).toContain(catalogue.numbered('footnote', number)?.reference ?? `footnote ${number}`)
    }
  })

  test('says a footnote’s number once, and calls notes that only explain no sources', () => {
    const note = catalogue.numbered('footnote', 15)
    expect(textOf('utmaning 4')).toContain(`• 15. ${note?.digest.sv.lead ?? ''}`)
    expect(textOf('utmaning 4')).not.toContain('15. Fotnot 15')
    expect(textOf('förslag 2')).toContain('Fotnoter:\n• 10. ')
    expect(textOf('lärdom 7')).toContain('Källor:\n• 4. ')
  })

  test('says a known error of the source', () => {
    const erratum = catalogue.section('fotnot-13').erratum
    expect(erratum).toBeDefined()
    expect(textOf('fotnot 13')).toContain(erratum?.sv)
  })

  test('begins with the meaning where a term is asked for', () => {
    expect(textOf('vad betyder VULF')).toMatch(/^VULF \(/)
  })

  test('is in English to an English question', () => {
    expect(textOf('lesson 7')).toContain('The memo pp. 12–13 · Lesson 7 · footnotes 4–7')
  })
})

describe('a list', () => {
  test('has a heading and an item for each part', () => {
    const text = textOf('förslag')
    expect(text.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(10)
    expect(text.startsWith('Promemorians förslag\n')).toBe(true)
  })

  test('of figures says each in a sentence, with its page', () => {
    const items = textOf('siffror')
      .split('\n')
      .filter((line) => line.startsWith('• '))
    expect(items).toHaveLength(listedFacts(catalogue.sections).length)
    for (const item of items) expect.soft(item).toMatch(/\((s\. [\d–, ]+|följebrev)\)$/)
  })

  test('for a role says first what the memo says to it', () => {
    expect(textOf('vad berör oss i kommunen')).toContain(catalogue.roles.find(({ id }) => id === 'kommun')?.summary.sv)
  })
})

describe('a no', () => {
  test('says why in its first sentence, where to turn, and what is nearest', () => {
    const none = expectOutcome(ask('vad tjänar en sjuksköterska'), 'none')
    const text = plainText(none)
    expect(none.refusal.reason).toBe('outside')
    if (none.refusal.reason !== 'outside') return
    expect(text.startsWith(none.refusal.topic.answer.sv)).toBe(true)
    expect(text).toContain(none.refusal.topic.turnTo?.name)
    for (const part of none.nearest) expect(text).toContain(headingOf(part, 'sv'))
  })

  test.each([
    ['förslag 11', 'Förslag 11 finns inte. Förslagen har nummer 1–10.'],
    ['proposal 11', 'There is no proposal 11. The proposals are numbered 1–10.'],
    ['sida 21', 'Sidan 21 finns inte. Promemorian har 20 sidor.'],
    ['page 21', 'There is no page 21. The memo has 20 pages.'],
    ['sida 2', 'Sidan 2 har bara omslag eller innehållsförteckning.'],
  ])('%s: %s', (question, sentence) => {
    expect(textOf(question).split('\n')[0]).toBe(sentence)
  })
})

test('the examples of the help are answered, none refused', () => {
  for (const question of ['hjälp', 'what can you do']) {
    const examples = textOf(question)
      .split('\n')
      .filter((line) => line.startsWith('• '))
    expect(examples.length).toBeGreaterThan(3)
    for (const example of examples) expect.soft(ask(example.slice(2)).outcome, example).not.toBe('none')
  }
})

test('the examples of the help are answered in the language of the help', () => {
  for (const [question, language] of [
    ['hjälp', 'sv'],
    ['what can you do', 'en'],
  ] as const) {
    const examples = textOf(question)
      .split('\n')
      .filter((line) => line.startsWith('• '))
    for (const example of examples) expect.soft(ask(example.slice(2)).language, example).toBe(language)
  }
})

test('no text holds an unfilled place, markup or a doubled blank line', () => {
  const questions = [...catalogue.sections.map(({ id }) => id), 'förslag', 'siffror', 'ordlista', 'om', 'hjälp', 'tack']
  for (const question of questions) {
    const text = textOf(question)
    expect.soft(text, question).not.toMatch(/undefined|null|NaN|\[object|<\/?[a-z]+>|\*\*|\n\n\n|^\s|\s$/)
  }
})

describe('page numbers', () => {
  test.each([
    [[], ''],
    [[16], '16'],
    [[9, 10], '9–10'],
    [[10, 11, 12, 14], '10–12, 14'],
    [[1, 3, 5], '1, 3, 5'],
  ])('%j are written %j', (numbers, text) => {
    expect(ranges(numbers)).toBe(text)
  })
})
