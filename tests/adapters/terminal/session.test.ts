import { describe, expect, test } from 'vitest'
import { createSession } from '../../../src/adapters/terminal/session.ts'
import type { Section } from '../../../src/core/index.ts'
import { TERMINAL_WORDING } from '../../../src/adapters/terminal/wording/index.ts'
import { PACKS } from '../../../src/core/index.ts'
import { core } from '../../fixtures/memo.ts'
import { synthetic, syntheticWith } from '../../fixtures/synthetic-originals.ts'

const startSession = (from = core) => createSession(from, () => ({ width: 10_000, colour: false }))

const { catalogue } = core
const firstClaim = (id: string, language: 'sv' | 'en' = 'sv') => catalogue.section(id).claims[0].text[language]

test('greets with questions, each of which a number asks', () => {
  const session = startSession()
  const examples = [...session.greet().matchAll(/^\[(\d)\] (.*)$/gm)].map(([, , example]) => example)
  expect(examples.length).toBeGreaterThan(2)
  expect(session.reply('2')).toBe(startSession().reply(examples[1] ?? ''))
})

test('a section of the last answer opens whole by its number, under its title, and then what belongs to it', () => {
  const session = startSession()
  const number = /^ *\[(\d+)\] Lärdom 7\. /m.exec(session.reply('lärdomar') ?? '')?.[1]
  const lesson = session.reply(number ?? '')
  expect(lesson).toMatch(/^Lärdom 7\. [^\n]*\n\n/)
  for (const { text } of catalogue.section('lardom-7-digitalt').claims) expect(lesson).toContain(text.sv)
  const footnote = /^\[(\d)\] Fotnot 5\. /m.exec(lesson ?? '')?.[1]
  expect(session.reply(`[${footnote ?? ''}]`)).toContain(firstClaim('fotnot-5'))
})

test('what an answer offers next opens by its number', () => {
  const session = startSession()
  expect(session.reply('lärdom 7')).toMatch(/\n\n\[1\] Visa hela$/)
  const whole = session.reply('1') ?? ''
  expect(whole).toMatch(/^Lärdom 7\. [^\n]*\n\n/)
  expect(session.reply('visa hela')?.startsWith(whole)).toBe(true)
})

test('a term of the glossary opens by its number, a figure as it was listed', () => {
  const session = startSession()
  const number = /^ *\[(\d+)\] VULF \(/m.exec(session.reply('ordlista') ?? '')?.[1]
  expect(session.reply(number ?? '')).toMatch(/^VULF \(vårdvetenskaplig utbildning, lärande och forskning\)/)
  const claim = /^ *\[2\] (.*) \(s\. \d+\)$/m.exec(session.reply('siffror sida 14') ?? '')?.[1]
  expect(session.reply('2')?.split('\n')[0]).toBe(claim)
})

test('a follow-up goes on from what stands on the screen, opened or asked for', () => {
  const session = startSession()
  session.reply('lärdom 8')
  expect(session.reply('och fotnoten?')).toContain(firstClaim('fotnot-8'))
  session.reply('utmaningar')
  session.reply('4')
  expect(session.reply('in English please')).toContain(firstClaim('utmaning-4-kommunal', 'en'))
})

test('an English conversation opens sections in English', () => {
  const session = startSession()
  session.reply('footnotes')
  expect(session.reply('4')).toContain(firstClaim('fotnot-4', 'en'))
})

test('a number that nothing has is said, and what was shown stays open', () => {
  const session = startSession()
  expect(session.reply('1')).toBe('Det finns inget att öppna med nummer 1 just nu.')
  session.reply('utmaningar')
  expect(session.reply('9')).toBe('Det finns inget att öppna med nummer 9. Sist visades 1–4.')
  expect(session.reply('0')).toContain('nummer 0')
  session.reply('tack')
  expect(session.reply('4')).toContain(firstClaim('utmaning-4-kommunal'))
})

test('help tells of the terminal too, in the language of the question', () => {
  expect(startSession().reply('hjälp')).toContain('Ctrl-D avslutar')
  expect(startSession().reply('what can you do?')).toContain('Ctrl-D quits')
})

test('an empty line is no question', () => {
  expect(startSession().reply(' \t')).toBe('')
})

const { sv, en } = TERMINAL_WORDING
const checked = (language: 'sv' | 'en') => PACKS[language].messages.verification

test.each([...sv.typed.quit, ...en.typed.quit, ' Sluta '])('“%s” ends it', (word) => {
  expect(startSession().reply(word)).toBeUndefined()
})

describe('the whole section', () => {
  test.each([...sv.typed.showAll, 'Visa hela'])('“%s” shows the section that answered, with its own words', (words) => {
    const session = startSession(synthetic)
    session.reply('lärdom 1')
    expect(session.reply(words)?.split('\n')).toEqual([
      'Lärdom 1. Lånen har flyttat (s. 4–5)',
      '',
      'Det här står under Lånen har flyttat.',
      '',
      'Ordagrant, s. 4:',
      '│ Många läsare har gått över till att låna på nätet, och köerna har vuxit. Närmare 30 procent av lånen sker numera digitalt.',
      '',
      'Ordagrant, s. 5:',
      '│ Slutligen har lånen ökat på landsbygden, där bokbussen är viktig. Varannan kommun har en buss.³',
      '',
      'Fotnoter:',
      '[1] Fotnot 3. Det här står under Räkningen.',
      '',
      'Lärdom 1, Läsning i kommunerna (2021), s. 4–5, fotnot 3',
      '',
      'Läs också:',
      '[2] Fler ljudböcker (s. 4)',
      '[3] Gemensamma kort (s. 4)',
    ])
    expect(session.reply('1')).toContain('Räkningen')
  })

  test('“show all” speaks English', () => {
    const session = startSession(synthetic)
    session.reply('lärdom 1')
    expect(session.reply('show all')).toContain('Word for word in Swedish, p. 4:')
  })

  test('thanks do not close the section; a list and a refusal do', () => {
    const session = startSession(synthetic)
    expect(session.reply('hela')).toBe(sv.original.nothingShown)
    session.reply('lärdom 1')
    session.reply('tack')
    expect(session.reply('hela')).toContain('Varannan kommun')
    session.reply('utmaningar')
    expect(session.reply('hela')).toBe(sv.original.nothingShown)
  })

  test('without the file, the last line says how to give it', () => {
    const session = startSession()
    session.reply('slutord')
    expect(session.reply('visa hela')).toMatch(
      /\n\nDen ordagranna texten .*MEMO_FILE.*promemoria-2020\/original\/[^\n]*$/,
    )
    expect(session.reply('show all')).toMatch(/\n\nThe memo’s own words .*MEMO_FILE[^\n]*$/)
  })

  test('a section that the file lacks is said to be missing from it', () => {
    const session = startSession(syntheticWith((sections) => sections.map(withoutLetter)))
    session.reply('brev')
    expect(session.reply('hela')).toMatch(new RegExp(`\n\n${sv.original.notInFile}$`))
  })
})

/** As in a file that begins behind the cover letter. */
function withoutLetter(section: Section): Section {
  if (section.id !== 'brev') return section
  const { original: _, ...letter } = section
  return letter
}

describe('checking a quotation', () => {
  test('“verifiera” and a quotation, and the section is then open', () => {
    const session = startSession(synthetic)
    expect(session.reply('verifiera ”Varannan kommun har en buss.”')).toContain(
      'ordagrant, s. 5, avsnitt Lärdom 1. Lånen har flyttat · Läsning i kommunerna (2021)\n\n│ Varannan kommun har en buss.\n\nmemo.txt',
    )
    expect(session.reply('1')).toContain('Det här står under Räkningen.')
    session.reply('verifiera ”Varannan kommun har en buss.”')
    expect(session.reply('hela')).toContain('Många läsare')
  })

  test('“verify” speaks English', () => {
    const shown = startSession(synthetic).reply('verify: Varannan kommun har en vagn.')
    expect(shown).toContain('not verbatim; the closest is p. 5, section Lesson 1. Lånen har flyttat')
    expect(shown).toContain('Varannan kommun har en [-buss-] {+vagn+}.')
  })

  test('without the file, one line says how to give it', () => {
    expect(startSession().reply('verifiera Ett citat')).toMatch(/^Den ordagranna texten .*MEMO_FILE[^\n]*$/)
  })

  test.each([
    ['verifiera', checked('sv').unchecked.empty],
    ['verify “ ”', checked('en').unchecked.empty],
    [`verifiera ${'zebra '.repeat(2001)}`, checked('sv').unchecked['too-long']],
    ['verifiera Flygplanet lyfte från den östra banan.', checked('sv').absent],
  ])('%.30s…', (line, said) => {
    expect(startSession(synthetic).reply(line)).toBe(said)
  })
})
