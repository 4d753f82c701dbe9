import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runAsk } from '../../../src/adapters/terminal/command.ts'
import { SECTION_KINDS } from '../../../src/core/index.ts'
import { ask, catalogue } from './knowledge.ts'
import { fakeTerminal } from './streams.ts'

/** The contract of `--json` and of each line of `--jsonl`: these fields and no others. */
const record = z.strictObject({
  question: z.string(),
  language: z.enum(['sv', 'en']),
  outcome: z.enum(['answer', 'choices', 'list', 'help', 'none']),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(SECTION_KINDS),
      number: z.int().nullable(),
      title: z.string().min(1),
      pages: z.array(z.int()),
      score: z.number().nonnegative(),
    }),
  ),
  text: z.string().min(1),
})

const open = () => Promise.resolve({ ask, catalogue })

async function run(args: readonly string[], input: string | Buffer = '', columns?: number) {
  const terminal = fakeTerminal(columns)
  terminal.stdin.end(input)
  const code = await runAsk(args, open, terminal)
  await new Promise((resolve) => setTimeout(resolve, 20))
  return { code, out: terminal.shown(), err: terminal.complained() }
}

const parse = (line: string) => record.parse(JSON.parse(line))
const linesIn = (text: string): string[] => text.split('\n').filter((line) => line !== '')

describe('--json', () => {
  test.each(['Vad föreslår rådet om VFU?', 'förslag', 'hej', 'Coronakommissionen?', 'What about footnote 13?', ''])(
    'writes one object on one line for “%s”',
    async (question) => {
      const { code, out, err } = await run(['--json', question])
      expect({ code, err, lines: linesIn(out).length }).toEqual({ code: 0, err: '', lines: 1 })
      expect(parse(out).question).toBe(question)
    },
  )

  test('has at most five parts, best first, and all of a list', async () => {
    const found = parse((await run(['--json', 'Vad föreslår rådet om VFU?'])).out).sections
    expect(found.length).toBeLessThanOrEqual(5)
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a))
    expect(parse((await run(['förslag', '--json'])).out).sections).toHaveLength(10)
  })

  test('words need no quotation marks', async () => {
    expect(parse((await run(['--json', 'vad', 'betyder', 'VULF?'])).out).question).toBe('vad betyder VULF?')
  })
})

describe('--jsonl', () => {
  test('answers each line in its order, a blank one and the last one too', async () => {
    const questions = ['lärdom 7', '', 'förslag', '"}{', '👩‍⚕️', 'fotnot 13']
    const { code, out } = await run(['--jsonl'], questions.join('\n'))
    expect(code).toBe(0)
    expect(linesIn(out).map((line) => parse(line).question)).toEqual(questions)
  })

  test('answers a line before the next is there', async () => {
    const terminal = fakeTerminal()
    const done = runAsk(['--jsonl'], open, terminal)
    terminal.stdin.write('lärdom 7\n')
    await expect.poll(() => linesIn(terminal.shown()).length).toBe(1)
    terminal.stdin.end()
    expect(await done).toBe(0)
  })

  test('reads UTF-8 and Latin-1, with a byte order mark and carriage returns', async () => {
    const input = Buffer.concat([Buffer.from('\uFEFFförslag\r\n\r\n'), Buffer.from('lärdom 7\r\n', 'latin1')])
    const records = linesIn((await run(['--jsonl'], input)).out).map(parse)
    expect(records.map(({ question, outcome }) => [question, outcome])).toEqual([
      ['förslag', 'list'],
      ['', 'help'],
      ['lärdom 7', 'answer'],
    ])
  })

  test('a line that looks like JSON is a question like others', async () => {
    const questions = ['{"question": "lärdom 7"}', '["fotnot 13"]', 'null', '"förslag"']
    const { out } = await run(['--jsonl'], questions.join('\n'))
    expect(linesIn(out).map((line) => parse(line).question)).toEqual(questions)
  })

  test('takes a line of a million characters', async () => {
    const { out } = await run(['--jsonl'], `${'vård '.repeat(200_000)}\nlärdom 7\n`)
    expect(linesIn(out).map((line) => parse(line).question.length)).toEqual([1_000_000, 8])
  })

  test('writes nothing where there is nothing to read', async () => {
    expect(await run(['--jsonl'])).toEqual({ code: 0, out: '', err: '' })
  })
})

describe('--section', () => {
  test('shows a part, in Swedish', async () => {
    const { code, out } = await run(['--section', 'forslag-3-specialistutbildningar'])
    expect(code).toBe(0)
    expect(out).toContain('Promemorian s. 16 · Förslag 3')
  })

  test('with --json, as an object', async () => {
    const { out } = await run(['--section', 'slutord', '--json'])
    expect(parse(out).sections[0]?.id).toBe('slutord')
  })

  test('--original without the user’s file says what is missing', async () => {
    const { code, out, err } = await run(['--section', 'slutord', '--original'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^Den ordagranna texten .*MEMO_FILE.*\n$/)
  })

  test('--original writes the text as it stands, with the footnotes’ numbers raised', async () => {
    const original = {
      source: { document: 'promemoria-2020', file: 'x.txt', sha256: '' },
      paragraphs: [
        {
          kind: 'text' as const,
          text: 'Ett påstående. Ett till.',
          markers: [{ number: 12, at: 14 }],
          pieces: [{ at: 0, start: 0, end: 24 }] as const,
        },
      ],
    }
    const withFile = { ...catalogue, section: (id: string) => ({ ...catalogue.section(id), original }) }
    const show = async (columns?: number) => {
      const terminal = fakeTerminal(columns)
      await runAsk(
        ['--section', 'slutord', '--original'],
        () => Promise.resolve({ ask, catalogue: withFile }),
        terminal,
      )
      await new Promise((resolve) => setTimeout(resolve, 20))
      return terminal.shown()
    }
    expect(await show()).toBe('Ett påstående.¹² Ett till.\n')
    expect(await show(20)).toBe('│ Ett påstående.¹²\n│ Ett till.\n')
  })
})

describe('a command line that cannot be followed', () => {
  const TERMINAL = 80
  test.each([
    [['--json5', 'x'], '--json5'],
    [['-x'], '-x'],
    [['--json=ja', 'x'], '--json=ja'],
    [['--section'], '--section'],
    [['--section', 'lardom-7'], 'Menade du lardom-7-digitalt?'],
    [['--section', 'slutor'], 'Menade du slutord?'],
    [['--section', 'förslag-2'], 'Menade du forslag-2-vulf?'],
    [['--section', ''], '--json "lärdomar"'],
    [['--section', '\u001B[31m'], '--json "lärdomar"'],
    [['--section', 'slutord', 'fråga'], 'Ta bort frågan'],
    [['--section', 'slutord', '--original', '--json'], 'Ta bort --json'],
    [['--original', 'fråga'], '--section slutord --original'],
    [['--jsonl', 'fråga'], 'Ta bort frågan'],
    [['--jsonl', '--json'], 'Ta bort --json'],
    [['--jsonl', '--section', 'slutord'], 'Ta bort --section'],
    [['--json'], 'npm run -s ask'],
    [[], 'npm run chat'],
  ])('%j: one line that says the cure, exit code 2', async (args, cure) => {
    const { code, out, err } = await run(args, '', TERMINAL)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(cure)
    expect(err).toMatch(/^[^\n\u001B]+\n$/)
  })
})

test('a command line that cannot be followed is said before the knowledge is opened', async () => {
  const terminal = fakeTerminal()
  terminal.stdin.end()
  const neverOpened = () => Promise.reject(new Error('opened'))
  for (const args of [['--fel'], ['--verify', '--section', 'x', 'y'], ['--verify', ''], ['--verify', '--json']]) {
    expect(await runAsk(args, neverOpened, terminal), args.join(' ')).toBe(2)
  }
})

test('--help is in Swedish', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/Skriv:[\s\S]*Flaggor:[\s\S]*--jsonl/)
  expect(out).not.toMatch(/usage|options|arguments|display/i)
})

test('a question after -- may begin with a hyphen', async () => {
  expect(parse((await run(['--json', '--', '-vad är VFU?'])).out).question).toBe('-vad är VFU?')
})

test('without a question, the lines of the input are answered for a person', async () => {
  const { code, out } = await run([], 'lärdom 7\nfotnot 13\n')
  expect(code).toBe(0)
  expect(out.match(/^› .*$/gm)).toEqual(['› lärdom 7', '› fotnot 13'])
})
