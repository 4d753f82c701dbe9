import { expect, test } from 'vitest'
import { printable, raiseNotes, wrapStyled } from '../../../src/adapters/terminal/wrap.ts'
import { spansOfWords } from '../../../src/core/index.ts'
import { ownWords } from '../../fixtures/own-words.ts'

const wrap = (text: string, width: number): string[] => wrapStyled([{ text, style: String }], width)

test.each([
  ['ord ord ord (s. 16)', 's. 16'],
  ['ord ord ord pp. 9–10', 'pp. 9–10'],
  ['ord ord om 1 700 boenden', '1 700 boenden'],
  ['ord ord drygt 28 procent', '28 procent'],
  ['ord ord drygt 70 %', '70 %'],
  ['ord ord i september 2020 än', 'september 2020'],
  ['ord ord ord Lärdom 7', 'Lärdom 7'],
  ['ord ord ord, fotnot 8', 'fotnot 8'],
])('“%s”: “%s” is never broken apart', (words, held) => {
  for (let width = 18; width <= 30; width++) {
    expect(wrap(words, width).join('\n'), `${width}`).toContain(held)
  }
})

test('what is held together is broken where the screen is narrower', () => {
  expect(wrap('28 sjuksköterskor', 15).join('\n')).toBe('28\nsjuksköterskor')
})

test('cannot move the cursor, colour the screen or turn the writing direction', () => {
  expect(printable('a\u001B[31mb\u0007c\u202Ed\u2028e\r\nf')).toBe('a [31mb cd e f')
})

test('footnote markers are raised, and two in a row stay two', () => {
  const raised = raiseNotes(spansOfWords(ownWords('Två.[9][10] Tre [sic].')))
  expect(raised.map(({ text }) => text).join('')).toBe('Två.⁹,¹⁰ Tre [sic].')
})
