import { describe, expect, test } from 'vitest'
import { createAsk, createCatalogue } from '../../../src/core/index.ts'
import { createSession } from '../../../src/adapters/terminal/session.ts'
import { TERMINAL_WORDING } from '../../../src/adapters/terminal/wording/index.ts'
import { SYNTHETIC_SHELF } from '../../fixtures/synthetic-memo.ts'
import { ask, catalogue, synthetic } from './knowledge.ts'

const startSession = (knowledge = { ask, catalogue }) =>
  createSession(knowledge, () => ({ width: 500, colour: false, numbered: true }))

test('greets with three questions, each of which a number asks', () => {
  const session = startSession()
  const greeting = session.greet()
  const examples = [...greeting.matchAll(/^\[(\d)\] (.*)$/gm)].map(([, , example]) => example)
  expect(examples).toHaveLength(3)
  const asked = session.reply('2')
  expect(asked).toBe(startSession().reply(examples[1] ?? ''))
})

test('a footnote of the last answer opens by its number, and then what it belongs to', () => {
  const session = startSession()
  expect(session.reply('lärdom 7')).toContain('[2] Fotnot 5. ')
  const footnote = session.reply('2')
  expect(footnote).toContain(catalogue.section('fotnot-5').digest.sv.lead)
  expect(footnote).toContain('[1] Lärdom 7. ')
  expect(session.reply('[1]')).toContain(catalogue.section('lardom-7-digitalt').digest.sv.lead)
})

test('a term of the glossary opens by its number', () => {
  const session = startSession()
  const number = /^ *\[(\d+)\] VULF \(/m.exec(session.reply('ordlista') ?? '')?.[1]
  expect(session.reply(number ?? '')).toContain(
    'VULF (vårdvetenskaplig utbildning, lärande och forskning). Vår förklaring: ',
  )
})

test('an English conversation opens parts in English', () => {
  const session = startSession()
  session.reply('lesson 7')
  expect(session.reply('1')).toContain(catalogue.section('fotnot-4').digest.en.lead)
})

test('a number that nothing has is said, and what was shown stays open', () => {
  const session = startSession()
  expect(session.reply('1')).toBe('Det finns inget att öppna med nummer 1 just nu.')
  session.reply('utmaningar')
  expect(session.reply('9')).toBe('Det finns inget att öppna med nummer 9. Sist visades 1–4.')
  expect(session.reply('0')).toContain('nummer 0')
  session.reply('tack')
  expect(session.reply('4')).toContain(catalogue.section('utmaning-4-kommunal').digest.sv.lead)
})

test('help tells of the terminal too, in the language of the question', () => {
  expect(startSession().reply('hjälp')).toContain('Ctrl-D avslutar')
  expect(startSession().reply('what can you do?')).toContain('Ctrl-D quits')
})

test('an empty line is no question', () => {
  expect(startSession().reply(' \t')).toBe('')
})

const { sv, en } = TERMINAL_WORDING

test.each([...sv.typed.quit, ...en.typed.quit, ' Sluta '])('“%s” ends it', (word) => {
  expect(startSession().reply(word)).toBeUndefined()
})

describe('the whole text of a part', () => {
  test.each([...sv.typed.showAll, 'Visa hela'])('“%s” shows the part that led, with its evidence', (words) => {
    const session = startSession(synthetic)
    session.reply('lärdom 1')
    expect(session.reply(words)?.split('\n')).toEqual([
      'Lärdom 1. Lånen har flyttat (s. 4–5)',
      '',
      'Ordagrant, s. 4–5:',
      '│ Lånen har flyttat',
      '│',
      '│ Många läsare har gått över till att låna på nätet, och köerna har vuxit. Närmare 30 procent av lånen sker numera digitalt.',
      '│',
      '│ Slutligen har lånen ökat på landsbygden, där bokbussen är viktig. Varannan kommun har en buss.³',
      '',
      expect.stringMatching(/^memo\.txt · SHA-256 [0-9a-f]{12} · tecken \d+–\d+$/),
      '',
      'Fotnoter:',
      '[1] Fotnot 3. Räkningen',
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
    expect(session.reply('show all')).toContain('Word for word in Swedish, pp. 4–5:')
  })

  test('thanks do not close the part; a list and a refusal do', () => {
    const session = startSession(synthetic)
    expect(session.reply('hela')).toBe(sv.original.nothingShown)
    session.reply('lärdom 1')
    session.reply('tack')
    expect(session.reply('hela')).toContain('Varannan kommun')
    session.reply('fotnoter')
    expect(session.reply('hela')).toBe(sv.original.nothingShown)
  })

  test('without the file, one line says how to give it', () => {
    const session = startSession()
    session.reply('slutord')
    expect(session.reply('visa hela')).toMatch(/^Den ordagranna texten .*MEMO_FILE.*promemoria-2020\/original\/[^\n]*$/)
    expect(session.reply('show all')).toMatch(/^The memo’s own words .*MEMO_FILE[^\n]*$/)
  })

  test('a part that the file lacks is said to be missing from it', () => {
    const session = startSession(withoutLetter())
    session.reply('brev')
    expect(session.reply('hela')).toBe(sv.original.notInFile)
  })
})

/** The synthetic memo from a file that begins behind the cover letter. */
function withoutLetter() {
  const { original: _, ...letter } = synthetic.catalogue.section('brev')
  const sections = synthetic.catalogue.sections.map((section) => (section.id === letter.id ? letter : section))
  const catalogue = createCatalogue([{ ...SYNTHETIC_SHELF, sections }])
  return { ask: createAsk(catalogue), catalogue }
}

describe('checking a quotation', () => {
  test('“verifiera” and a quotation, and the part is then open', () => {
    const session = startSession(synthetic)
    expect(session.reply('verifiera ”Varannan kommun har en buss.”')).toContain(
      'ordagrant, s. 5, avsnitt Lärdom 1. Lånen har flyttat\n\n│ Varannan kommun har en buss.\n\nmemo.txt',
    )
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
    ['verifiera', sv.verdict.empty],
    ['verify “ ”', en.verdict.empty],
    [`verifiera ${'zebra '.repeat(2001)}`, sv.verdict.tooLong],
    ['verifiera Flygplanet lyfte från den östra banan.', sv.verdict.absent],
  ])('%.30s…', (line, said) => {
    expect(startSession(synthetic).reply(line)).toBe(said)
  })
})
