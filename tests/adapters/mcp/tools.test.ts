import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { toAnswerRecord } from '../../../src/adapters/shared/answer-record.ts'
import { LANGUAGES } from '../../../src/core/index.ts'
import { everyAnswer, sectionAnswer, WITH_FILE, WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { connectTo } from './client.ts'

const { client, call } = await connectTo(WITHOUT_FILE)
const withFile = await connectTo(WITH_FILE)
const cases = everyAnswer(WITH_FILE)

test('an assistant is told what it asks, and how to use it', async () => {
  const { name: server, title: about } = client.getServerVersion() ?? {}
  expect(server).toBe('vardkompetens')
  expect(about).toBe('Answers from Pandemin och kompetensförsörjningen (2020)')
  expect(client.getInstructions()).toMatch(/^I answer questions about .+ Say only what a tool returned/s)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(['ask', 'section', 'list', 'verify'])
  for (const { name, title, description, annotations, inputSchema } of tools) {
    expect.soft(title, name).toBeTruthy()
    expect.soft(description, name).toBeTruthy()
    expect.soft(annotations, name).toEqual({ readOnlyHint: true, idempotentHint: true, openWorldHint: false })
    for (const field of Object.values(inputSchema.properties ?? {})) {
      expect.soft(field, name).toHaveProperty('description')
    }
  }
})

describe('ask', () => {
  test('gives the plain text of every answer, and the same object as the command line', async () => {
    for (const question of new Set(cases.map(({ answer }) => answer.question))) {
      const answer = WITH_FILE.ask(question)
      const { text, data, isError } = await withFile.call('ask', { question })
      expect.soft(text, question).toBe(WITH_FILE.present(answer, 'short').plain)
      expect.soft(data, question).toEqual(toAnswerRecord(answer, text))
      expect.soft(isError, question).toBe(false)
    }
  })

  test('an answer with others as likely offers choices', async () => {
    const answer = cases.find(({ name }) => name.startsWith('alternatives'))?.answer
    if (!answer) throw new Error('no alternatives')
    const { call: callOther } = await connectTo({ ...WITH_FILE, ask: () => answer })
    expect((await callOther('ask', { question: 'lärdom 7' })).data).toEqual({
      ...toAnswerRecord(answer, WITH_FILE.present(answer, 'short').plain),
      outcome: 'choices',
    })
  })

  test('answers in the language of the question', async () => {
    const { text, data } = await call('ask', { question: 'What does the council propose on placements?' })
    expect(data).toMatchObject({ language: 'en', outcome: 'answer', document: 'promemoria-2020' })
    expect(text).toMatch(/Proposal 1, .+, p\. 9/)
  })

  test('a named conversation goes on from its last answer, and no other does', async () => {
    await call('ask', { question: 'lärdom 8', thread: 'one' })
    await call('ask', { question: 'förslag', thread: 'two' })
    const { data } = await call('ask', { question: 'och fotnoten?', thread: 'one' })
    expect(data).toMatchObject({ outcome: 'answer', sections: [{ id: 'fotnot-8' }] })
    expect((await call('ask', { question: 'mer' })).data).toMatchObject({ outcome: 'help' })
  })

  test('a no is no error', async () => {
    expect(await call('ask', { question: 'Hur blir vädret i morgon?' })).toMatchObject({
      isError: false,
      data: { outcome: 'none', document: null, sections: [] },
    })
  })

  test('takes a thread, and answers each of its questions on its own', async () => {
    const alone = await call('ask', { question: 'lärdom 7' })
    expect(await call('ask', { question: 'lärdom 7', thread: 't' })).toEqual(alone)
  })

  test.each([
    ['nothing', {}],
    ['a number', { question: 7 }],
    ['a thread as long as a text', { question: 'förslag', thread: 'x'.repeat(201) }],
  ])('refuses %s and says why', async (_, input) => {
    const { text, isError } = await call('ask', input)
    expect(isError).toBe(true)
    expect(text).toMatch(/question|thread/)
  })

  test('takes what nobody should send', async () => {
    for (const question of ['', ' \n', '\u0000', '”'.repeat(5000), '__proto__', '🤷'.repeat(999)]) {
      expect.soft((await call('ask', { question })).isError, question.slice(0, 9)).toBe(false)
    }
  })
})

describe('section', () => {
  test('gives every section whole, under its title, in both languages', async () => {
    for (const { id } of WITH_FILE.catalogue.sections) {
      for (const language of LANGUAGES) {
        const { title, plain } = WITH_FILE.present(sectionAnswer(WITH_FILE, id, language), 'whole')
        const { text, data } = await withFile.call('section', { id, language })
        expect.soft(text, id).toBe(plain)
        expect.soft(text.startsWith(`${title}\n\n`), id).toBe(true)
        expect.soft(data, id).toMatchObject({ outcome: 'answer', language, text, sections: [{ id }] })
      }
    }
  })

  test('is in Swedish where nothing is said', async () => {
    expect((await call('section', { id: 'forslag-1-vfu' })).text).toMatch(
      /^Förslag 1\. .+ \(s\. 9\)\n\nRådet föreslår /,
    )
  })

  test('an id that no section has is an error that names those there are', async () => {
    const { text, isError, data } = await call('section', { id: 'constructor' })
    expect({ isError, data }).toEqual({ isError: true, data: undefined })
    for (const { id } of WITHOUT_FILE.catalogue.sections) expect.soft(text).toContain(id)
  })
})

describe('list', () => {
  test('every list that its description names opens, whole', async () => {
    for (const kind of await namedLists()) {
      const answer = WITHOUT_FILE.open({ to: 'list', list: kind, page: 1 }, 'sv')
      const { text, data, isError } = await call('list', { kind })
      expect.soft(isError, kind).toBe(false)
      expect.soft(text, kind).toBe(answer && WITHOUT_FILE.present(answer, 'whole').plain)
      expect.soft(data, kind).toMatchObject({ outcome: 'list', text, document: 'promemoria-2020' })
    }
  })

  test('gives the ids of its sections', async () => {
    const { data } = await call('list', { kind: 'proposal' })
    const proposals = WITHOUT_FILE.catalogue.sections.filter(({ kind }) => kind === 'proposal')
    expect(data).toMatchObject({ sections: proposals.map(({ id, number }) => ({ id, number, score: 1 })) })
  })

  test('is not cut into pages, and is in English on demand', async () => {
    const { text } = await call('list', { kind: 'glossary', language: 'en' })
    expect(text).toMatch(/^Glossary:\n/)
    expect(text.match(/^• /gm)).toHaveLength(WITHOUT_FILE.catalogue.documents[0].terms.length)
  })

  test.each(['', 'nothing', 'role:nobody', '__proto__'])('"%s" is an error that names the lists', async (kind) => {
    const { text, isError } = await call('list', { kind })
    expect(isError).toBe(true)
    expect(text).toContain('glossary')
  })

  async function namedLists(): Promise<string[]> {
    const { tools } = await client.listTools()
    const list = tools.find(({ name }) => name === 'list')
    const { description } = z.object({ description: z.string() }).parse(list?.inputSchema.properties?.['kind'])
    const names = description.match(/(?<=^One of |, |one of |as in )[a-z]+[a-z:-]*(?=[,;.])/g) ?? []
    expect(names).toEqual(expect.arrayContaining(['lesson', 'letter', 'glossary', 'role:kommun', 'role:kommun:lesson']))
    return names
  }
})
