import { describe, expect, test } from 'vitest'
import { firstClauseOf, withoutFrame, withoutReaction } from '../../../src/core/query/framing.ts'
import { items } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const { sv, en } = LEXICONS

describe('what frames a question is left out', () => {
  test.each([
    [sv, 'gäller det läkare, ja eller nej?', 'gäller det läkare'],
    [sv, 'nämns hemtjänst ja el nej', 'nämns hemtjänst'],
    [sv, 'samverkanspaket, ex?', 'exempel på samverkanspaket'],
    [sv, 'digitala verktyg – t.ex.?', 'exempel på digitala verktyg'],
    [sv, 'fler fysioterapeuter, vem?', 'vem fler fysioterapeuter'],
    [sv, 'förslag 3. när då', 'när då förslag 3'],
    [sv, 'tandläkarna oxå, va?', 'tandläkarna oxå'],
    [sv, 'är dom oroliga eller inte', 'är dom oroliga'],
    [sv, 'nämns psykologer nånstans i texten', 'nämns psykologer'],
    [sv, 'vi filmade rutinerna, skriver dom nåt om det?', 'vi filmade rutinerna'],
    [sv, 'det saknas lektorer hos oss. har dom nån tanke om det', 'det saknas lektorer hos oss.'],
    [en, 'does it cover doctors, yes or no?', 'does it cover doctors'],
    [en, 'are physiotherapists mentioned anywhere in the memo?', 'are physiotherapists mentioned'],
    [en, 'we filmed routines, do they say anything about that', 'we filmed routines'],
    [en, 'more physiotherapists, who?', 'who more physiotherapists'],
  ] as const)('%# %s', (lexicon, question, asked) => {
    expect(withoutFrame(question, lexicon)).toBe(asked)
  })

  test('a question that it is all of stays whole', () => {
    for (const question of items(`ja eller nej; när?; vad är VULF; hur många sökte, 28 procent?;
      Vilka tog fram kurserna, och när?; Hur länge varar pandemin, tex?; Jag är läkare. Får jag VULF? Hur mycket; står det nåt om det; och vad säger dom om det; är det säkert; finns vi med nånstans;
      är personalen säker; nämner de andra saker; det saknas lektorer. vad säger dom om det; sjuksköterskor: hur har de det`))
      expect.soft(withoutFrame(question, sv), question).toBe(question)
  })
})

describe('a word on the last answer is left out of what is asked', () => {
  test.each([
    [sv, 'ja det vet vi, men vad föreslår ni', 'men vad föreslår ni'],
    [sv, 'nej det hjälpte inte. vad gjorde säbo bra', 'vad gjorde säbo bra'],
    [sv, 'nej jag menade arbetsmiljön', 'arbetsmiljön'],
    [sv, 'nej bra exempel menar jag', 'bra exempel'],
    [sv, 'usk menar jag, inte ssk', 'usk'],
    [sv, 'alltså om vfu', 'vfu'],
    [sv, 'vulf asså', 'vulf'],
    [en, 'for the phd students i mean', 'for the phd students'],
  ] as const)('%# %s', (lexicon, message, asked) => {
    expect(withoutReaction(message, lexicon)).toBe(asked)
  })

  test('a short one says that the question goes on, and stays', () => {
    expect(withoutReaction('ok. vilken lärdom hör den till', sv)).toBe('ok. vilken lärdom hör den till')
    expect(withoutReaction('nej', sv)).toBe('nej')
  })

  test('what is no correction stays whole', () => {
    for (const message of items('det räcker alltså inte med fler platser; vad tänker vi på; vad menar jag'))
      expect.soft(withoutReaction(message, sv), message).toBe(message)
  })
})

test('a first clause ends at a comma, a stop or a dash', () => {
  expect(firstClauseOf('den tredje, vem betalar den')).toEqual({ first: 'den tredje', rest: 'vem betalar den' })
  expect(firstClauseOf('nytt ämne - bma')).toEqual({ first: 'nytt ämne', rest: 'bma' })
  expect(firstClauseOf('vem betalar')).toBeUndefined()
})
