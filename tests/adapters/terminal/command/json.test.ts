import { describe, expect, test } from 'vitest'
import { toAnswerRecord } from '../../../../src/adapters/shared/answer-record.ts'
import { runAsk } from '../../../../src/adapters/terminal/command.ts'
import { linesIn, parse, run } from '../ask-command.ts'
import { core } from '../../../fixtures/memo.ts'
import { fakeTerminal } from '../streams.ts'

describe('--json', () => {
  test.each(['Vad föreslår rådet om VFU?', 'förslag', 'hej', 'Coronakommissionen?', 'What about footnote 13?', ''])(
    'writes one object on one line for “%s”',
    async (question) => {
      const { code, out, err } = await run(['--json', question])
      expect({ code, err, lines: linesIn(out).length }).toEqual({ code: 0, err: '', lines: 1 })
      expect(parse(out).question).toBe(question)
    },
  )

  test('has at most five sections, the one that answers first, and all of a list', async () => {
    const { document, sections, claims } = parse((await run(['--json', 'Vad föreslår rådet om VFU?'])).out)
    expect(document).toBe('promemoria-2020')
    expect(sections.length).toBeLessThanOrEqual(5)
    expect(claims[0]).toMatch(new RegExp(`^${sections[0]?.id ?? ''}/`))
    expect(parse((await run(['förslag', '--json'])).out).sections).toHaveLength(10)
  })

  test('names each section of a list once, and its claims where it lists claims', async () => {
    const { sections, claims } = parse((await run(['--json', 'siffror'])).out)
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    expect(claims.length).toBeGreaterThan(sections.length)
  })

  test('an answer with others as likely is a choice', () => {
    const answer = core.ask('lärdom 7')
    if (answer.outcome !== 'answer') throw new Error('A lesson is found by its number.')
    const { section } = answer
    expect(toAnswerRecord({ ...answer, alternatives: [section] }, '').outcome).toBe('choices')
  })

  test('says what a channel shows, and no document where none answers', async () => {
    const { document, sections, text } = parse((await run(['--json', 'hur lagar man pannkakor?'])).out)
    expect({ document, sections }).toEqual({ document: null, sections: [] })
    expect(text).toBe(core.present(core.ask('hur lagar man pannkakor?'), 'short').plain)
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
    const done = runAsk(['--jsonl'], () => Promise.resolve(core), terminal)
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

  test('a line may name its question and its thread', async () => {
    const lines = ['{"question": "lärdom 7"}', ' {"question":"fotnot\\n13","thread":"a"}', '{"question":""}']
    const { out } = await run(['--jsonl'], lines.join('\n'))
    expect(linesIn(out).map((line) => parse(line).question)).toEqual(['lärdom 7', 'fotnot\n13', ''])
  })

  test('questions of one thread are one conversation, whatever stands between them', async () => {
    const lines = ['a lärdom 8', 'b förslag', '- mer', 'a och fotnoten?', 'b nummer 3', 'a in English please'].map(
      (line) => JSON.stringify({ question: line.slice(2), ...(line.startsWith('-') ? {} : { thread: line[0] }) }),
    )
    const records = linesIn((await run(['--jsonl'], lines.join('\n'))).out).map(parse)
    const first = records.map(({ outcome, language, sections }) => [outcome, language, sections[0]?.id])
    expect(first.filter((_, at) => at !== 1)).toEqual([
      ['answer', 'sv', 'lardom-8-utbildningsintresse'],
      ['help', 'sv', undefined],
      ['answer', 'sv', 'fotnot-8'],
      ['answer', 'sv', 'forslag-3-specialistutbildningar'],
      ['answer', 'en', 'fotnot-8'],
    ])
  })

  test('other lines that look like JSON are questions like others', async () => {
    const questions = ['{"question": 7}', '{"q": "lärdom 7"}', '{', '["fotnot 13"]', 'null', '"förslag"']
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
