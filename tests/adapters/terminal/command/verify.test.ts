import { describe, expect, test } from 'vitest'
import { createCore, type Section } from '../../../../src/core/index.ts'
import { compiledIndexes, loadKnowledgeStrictly } from '../../../../src/knowledge/index.ts'
import { REAL } from '../../../fixtures/knowledge-folder.ts'
import { HAS_REAL_MEMO, REAL_MEMO, UNLESS_THERE } from '../../../fixtures/real-memo.ts'
import { SYNTHETIC_TEXT } from '../../../fixtures/synthetic-text.ts'
import { core } from '../../../fixtures/memo.ts'
import { syntheticWith } from '../../../fixtures/synthetic-originals.ts'
import { runProgram } from '../program.ts'
import { CHANGED, FOREIGN, parse, type Setting, TRUE, verify } from '../verify-command.ts'

describe('a true quotation', () => {
  test('is said to be verbatim, with its place, words, evidence and footnote', async () => {
    const { code, out, err } = await verify([`${TRUE}³`])
    const [file, ...rest] = out.split('\n').slice(7)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.split('\n').slice(0, 7)).toEqual([
      'ordagrant, s. 5, avsnitt Lärdom 1. Lånen har flyttat · Läsning i kommunerna',
      '(2021)',
      '',
      `│ ${TRUE}`,
      '',
      'Skillnader som godtas: fotnotsmarkörer.',
      '',
    ])
    expect(file).toMatch(/^memo\.txt · SHA-256 [0-9a-f]{12} · tecken \d+–\d+$/)
    expect(rest).toEqual(['', 'Fotnoter:', '• Fotnot 3. Det här står under Räkningen.', ''])
  })

  test('stands in the file where the evidence says', async () => {
    const { out } = await verify([TRUE])
    const [, start, end] = /tecken (\d+)–(\d+)/.exec(out) ?? []
    expect(SYNTHETIC_TEXT.slice(Number(start), Number(end)).replace(/-\n/g, '')).toBe(TRUE)
  })

  test.each([
    [TRUE, undefined],
    ['Varannan\nkommun har en buss.', 'radbrytningar'],
    ['Varannan kommun\u00A0har en buss.', 'mellanslag'],
    ['varannan kommun har en buss.', 'stor eller liten begynnelsebokstav'],
    ['hela regionen.\nLäsrådet 2021-03-01  5(6)\nSlutligen har', 'sidhuvud och sidnummer'],
    ['kurser om e-tjänster.\n3 Räknat i februari.', 'fotnoter och länkar vid sidans fot'],
    ['enligt BIB–avtal från SOU', 'bindestreck'],
    ['där bokbus-\nsen är viktig', 'avstavning'],
    ['enligt BIB-avtal[2] från SOU', 'fotnotsmarkörer'],
    ['Många läsare har […] köerna har vuxit.', 'utelämning'],
    ['Många\nläsare har […] köerna har vuxit.', 'radbrytningar, utelämning'],
  ])('%j: lets %s through, and says so', async (passage, names) => {
    const { code, out } = await verify([passage])
    expect(code).toBe(0)
    expect(/^Skillnader som godtas: (.*)\.$/m.exec(out)?.[1]).toBe(names)
  })

  test('is said to stand in other sections too, each named once', async () => {
    const { out } = await verify(['Rådet'])
    expect(out.slice(out.indexOf('Står'))).toBe('Står också i:\n• Till sist (s. 6)\n')
  })

  test('of many other sections eight are named, and how many more there are', async () => {
    const many = syntheticWith((sections) =>
      sections.flatMap((one) =>
        one.id === 'slut' ? Array.from({ length: 11 }, (_, i) => ({ ...one, id: `slut-${i}` })) : one,
      ),
    )
    const { out } = await verify(['Rådet tackar alla'], { core: many })
    expect(out.match(/^• /gm)).toHaveLength(8)
    expect(out).toMatch(/\n\noch 2 avsnitt till\n$/)
  })

  test('a cover letter has no pages', async () => {
    expect((await verify(['Till alla kommuner'])).out).toMatch(
      /^ordagrant, missiv, avsnitt Följebrev · Läsning i kommunerna \(2021\)\n/,
    )
  })

  test('needs no quotation marks around it on the command line, and is read from standard input without it', async () => {
    const asked = await verify(TRUE.split(' '))
    expect(asked.out).toMatch(/^ordagrant, s\. 5/)
    expect(await verify([], { input: `\uFEFF${TRUE}\n` })).toEqual(asked)
  })
})

describe('what is not verbatim', () => {
  test('departs: the closest passage and the words that differ', async () => {
    const { code, out } = await verify([CHANGED])
    expect(code).toBe(1)
    expect(out.split('\n').slice(0, 10)).toEqual([
      'inte ordagrant; närmast är s. 5, avsnitt Lärdom 1. Lånen har flyttat · Läsning i',
      'kommunerna (2021)',
      '',
      'I läspromemorian står:',
      `│ ${TRUE}`,
      '',
      'Skillnaden, med ord som bara läspromemorian har [-så-] och som bara citatet har',
      '{+så+}:',
      '',
      'Varannan kommun har en [-buss-] {+vagn+}.',
    ])
  })

  test('is put together from several sections: each place with its words', async () => {
    const { code, out } = await verify([`${TRUE} Avtalet gäller till 2022.`])
    expect(code).toBe(1)
    expect(out.split('\n\n').filter((block) => !block.startsWith('memo.txt') && !block.startsWith('Fotnoter'))).toEqual(
      [
        'inte ordagrant som helhet; meningarna står ordagrant var för sig, på olika\nställen',
        `Ordagrant, s. 5, avsnitt Lärdom 1. Lånen har flyttat · Läsning i kommunerna\n(2021):\n│ ${TRUE}`,
        'Ordagrant, s. 3, avsnitt Fotnot 2. Avtalet · Läsning i kommunerna (2021):\n│ Avtalet gäller till 2022.',
      ],
    )
  })

  test('is absent', async () => {
    expect(await verify([FOREIGN])).toEqual({ code: 1, out: 'Inget liknande står i originalet.\n', err: '' })
  })

  test('cannot move the cursor', async () => {
    const { out } = await verify(['Varannan kommun har en \u001B[2Jvagn.'])
    expect(out).not.toContain('\u001B')
  })
})

describe('what cannot be checked is one line', () => {
  const LINE = /^[^\n\u001B]+\n$/

  test.each([[[TRUE]], [['--json', TRUE]]])('without a file: %j', async (args) => {
    const { code, out, err } = await verify(args, { core })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(LINE)
    expect(err).toContain('MEMO_FILE')
    expect(err).toContain('knowledge/promemoria-2020/original/')
  })

  test('a missing quotation goes before a missing file', async () => {
    const { code, err } = await verify(['--json', ''], { core })
    expect(code).toBe(2)
    expect(err).toMatch(/^Citatet saknas/)
  })

  test.each<[string, readonly string[], Setting, string]>([
    ['with a section', ['--section', 'lan', TRUE], {}, 'Ta bort --section.'],
    ['with --original', ['--original', '--section', 'lan', TRUE], {}, 'Ta bort --section, --original.'],
    ['with --jsonl', ['--jsonl'], {}, 'Ta bort --verify.'],
    ['an unknown option', ['--verifiera'], {}, '--verify'],
    ['nothing typed at a terminal', [], { columns: 80 }, 'Citatet saknas.'],
    ['nothing on standard input', [], {}, 'Citatet saknas.'],
    ['no words', ['…'], {}, 'Citatet saknas.'],
    ['a whole book', [], { input: 'zebra '.repeat(2 ** 20) }, 'ett stycke i taget'],
  ])('%s: exit code 2', async (_, args, setting, cure) => {
    const { code, out, err } = await verify(args, setting)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(LINE)
    expect(err).toContain(cure)
  })
})

describe.skipIf(!HAS_REAL_MEMO)(`the real memo${UNLESS_THERE}`, async () => {
  const real = HAS_REAL_MEMO ? (await loadKnowledgeStrictly(REAL, REAL_MEMO)).catalogue : core.catalogue
  const withFile = createCore(real, compiledIndexes)
  const PROPOSAL = 'forslag-3-specialistutbildningar'
  /** The words come from the user's file: none of them stand in a test. */
  const wordsOf = ({ original }: Section): string =>
    original?.paragraphs.find(({ kind }) => kind === 'text')?.text ?? ''

  test('a paragraph of each section is verbatim, on one of its pages', async () => {
    const sections = real.sections.filter((section) => wordsOf(section) !== '')
    expect(sections.length).toBeGreaterThan(45)
    for (const section of sections) {
      const words = wordsOf(section)
      const { code, out } = await verify(['--json', '--', words], { core: withFile })
      const found = parse(out)
      expect({ code, outcome: found.outcome }, section.id).toEqual({ code: 0, outcome: 'exact' })
      if (found.section === section.id) for (const page of found.pages) expect(section.pages).toContain(page)
    }
  })

  test('the program: verbatim, changed, and the whole text in the conversation', async () => {
    const env = { MEMO_FILE: REAL_MEMO }
    const words = wordsOf(real.section(PROPOSAL)).split(' ').slice(0, 12)
    const exact = await runProgram('src/cli/ask.ts', ['--verify'], { env, input: words.join('\n') })
    expect(exact).toMatchObject({ code: 0, stderr: '' })
    expect(exact.stdout).toMatch(
      /^ordagrant, s\. 16, avsnitt Förslag 3\. [^]*radbrytningar[^]*promemoria\.txt · SHA-256 /,
    )
    const changed = await runProgram('src/cli/ask.ts', ['--verify', words.with(6, 'paraply').join(' ')], { env })
    expect(changed).toMatchObject({ code: 1, stderr: '' })
    expect(changed.stdout).toContain(`[-${words[6] ?? ''}-] {+paraply+}`)
    const talk = await runProgram('src/cli/ask.ts', [], { env, input: `${PROPOSAL}\nvisa hela\n` })
    expect(talk.stdout.replace(/\s+│?\s*/g, ' ')).toContain(words.join(' '))
  })
})
