import { describe, expect, test } from 'vitest'
import { runAsk } from '../../../src/adapters/terminal/command.ts'
import { parse, run } from './ask-command.ts'
import { core } from '../../fixtures/memo.ts'
import { synthetic } from '../../fixtures/synthetic-originals.ts'
import { fakeTerminal } from './streams.ts'

describe('--section', () => {
  test('shows a section whole, in Swedish', async () => {
    const { code, out } = await run(['--section', 'forslag-3-specialistutbildningar'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Förslag 3\. .*\n/)
    expect(out).toContain('\nFörslag 3, Pandemin och kompetensförsörjningen (2020), s. 16')
  })

  test('with --json, as an object', async () => {
    const { question, sections, claims, text } = parse((await run(['--section', 'slutord', '--json'])).out)
    expect({ question, ids: sections.map(({ id }) => id) }).toEqual({ question: 'slutord', ids: ['slutord'] })
    const all = core.catalogue.section('slutord').claims
    expect(claims).toEqual(all.map(({ id }) => `slutord/${id}`))
    for (const claim of all) expect(text).toContain(claim.text.sv)
  })

  test('--original without the user’s file says what is missing', async () => {
    const { code, out, err } = await run(['--section', 'slutord', '--original'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^Den ordagranna texten .*MEMO_FILE.*\n$/)
  })

  test('--original writes the text as it stands, with the footnotes’ numbers raised', async () => {
    const show = async (columns?: number) => (await run(['--section', 'lan', '--original'], '', columns, synthetic)).out
    expect(await show()).toMatch(/^Lånen har flyttat\n\nMånga läsare [^\n]*\n\nSlutligen [^\n]* en buss\.³\n$/)
    expect(await show(40)).toMatch(/^│ Lånen har flyttat\n│\n│ Många läsare [^]*│ Varannan kommun har en buss\.³\n$/)
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
