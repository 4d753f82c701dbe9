import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { truncateAtSentence, truncateAtWord } from '../../../src/core/index.ts'
import { anyCharacter } from '../../support/any-character.ts'

const hostile = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: anyCharacter, maxLength: 400 }),
  fc.constantFrom('x'.repeat(20_000), 'Ord. '.repeat(5000), '.'.repeat(5000), '😀'.repeat(4000), ' ', '\u202e\u0000'),
)

describe('a text cut to its room', () => {
  it('never exceeds it and keeps the beginning', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 3, max: 500 }), (text, most) => {
        for (const cut of [truncateAtSentence(text, most), truncateAtWord(text, most)]) {
          expect(cut.length).toBeLessThanOrEqual(most)
          expect(text.startsWith(cut.replace(/ …$/, ''))).toBe(true)
        }
      }),
    )
  })

  it.each([
    ['Se s. 16 och t.ex. bilagan. Den är lång och följer sedan.', 40, 'Se s. 16 och t.ex. bilagan.'],
    ['Det berör fler myndigheter, t.ex. IVO och andra.', 36, 'Det berör fler myndigheter, t.ex. …'],
    ['Han sade: ”Nu räcker det!” Sedan gick alla hem till sitt.', 35, 'Han sade: ”Nu räcker det!”'],
    ['Så var det 2019. 28 procent var nöjda.', 18, 'Så var det 2019.'],
  ])('ends where a sentence ends: %s', (text, most, cut) => expect(truncateAtSentence(text, most)).toBe(cut))

  it('is whole words and an ellipsis where no sentence fits, or too short a one', () => {
    expect(truncateAtSentence('En enda lång mening utan slut', 12)).toBe('En enda …')
    expect(truncateAtSentence('Nej. En andra och mycket längre mening som inte får rum.', 42)).toBe(
      'Nej. En andra och mycket längre mening …',
    )
    expect(truncateAtWord('Kommuner, regioner och lärosäten', 12)).toBe('Kommuner …')
  })

  it('is the text itself where it fits', () => {
    expect(truncateAtSentence('Kort.', 5)).toBe('Kort.')
    expect(truncateAtWord('Kort', 4)).toBe('Kort')
  })
})
