import { expect, test } from 'vitest'
import { createIsKnown } from '../../../src/core/query/known-words.ts'
import { withoutPreamble } from '../../../src/core/query/preamble.ts'
import { createFindRoles } from '../../../src/core/query/roles.ts'
import { knowledge } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const findRoles = createFindRoles(knowledge, LEXICONS.sv, createIsKnown(knowledge, LEXICONS.sv))
const rest = (question: string): string => withoutPreamble(question, LEXICONS.sv, findRoles)

test('who somebody is who asks is left out of what is searched for', () => {
  for (const [question, meant] of [
    ['VFU-samordnare här, kan praktiken bli mer digital?', 'kan praktiken bli mer digital?'],
    ['Enhetschef på säbo: hur minskar smittan bland äldre?', 'hur minskar smittan bland äldre?'],
    ['Jag är dekan. Vilka kurser behövs om e-hälsa?', 'Vilka kurser behövs om e-hälsa?'],
  ] as const) {
    expect.soft(rest(question), question).toBe(meant)
  }
})

test('greetings, politeness and where somebody works are no part of a question', () => {
  for (const [question, meant] of [
    ['Hej, reporter på lokaltidningen. Är personalen utmattad?', 'Är personalen utmattad?'],
    [
      'Jag jobbar på en avdelning för hjärtsjuka, hur många fler sökte utbildningen?',
      'hur många fler sökte utbildningen?',
    ],
    ['fackombud på iva, vad säger ni om övertid', 'vad säger ni om övertid'],
    ['ursäkta men vad betyder VFU', 'vad betyder VFU'],
    ['byter ämne, digital VFU?', 'digital VFU?'],
    ['Dekan på medicinsk fakultet här. Vad ska vi göra?', 'dekan fakultet: Vad ska vi göra?'],
    ['sitter som dekan o får inte tag i lektorer', 'får inte tag i lektorer'],
    ['hr har slitit som djur i våras, står det nåt om oss', 'står det nåt om hr'],
  ] as const) {
    expect.soft(rest(question), question).toBe(meant)
  }
})

test('several who are asked about are no introduction, and a question word stays', () => {
  for (const question of [
    'är läkare och sjuksköterskor med',
    'sitter dekanen och rektorn i rådet',
    'jag är läkare och undrar om VULF',
  ])
    expect.soft(rest(question), question).toBe(question)
  expect(rest('hr har slitit i våras, var står det nåt om oss')).toBe('var står det nåt om hr')
})

test('a story that the question points back to is part of it', () => {
  const question = 'Vi jobbar utan läkare på plats nästan alla dagar, vems ansvar är det?'
  expect(rest(question)).toBe(question)
})

test('a question that speaks of whoever asks, or has another first clause, stays whole', () => {
  for (const question of [
    'Jag är socialchef, vad berör oss i kommunen?',
    'Hygien på äldreboende, vad sägs om den i texten?',
    'Vad föreslår rådet om VFU?',
    'Hur många fler sökte till läkare, 28 procent?',
    'Tandläkarna då, hur drabbades dom?',
    'Socialchef, nu?',
    'tack så mycket!',
  ]) {
    expect.soft(rest(question), question).toBe(question)
  }
})
