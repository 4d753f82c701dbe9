import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createConversations } from '../../../src/adapters/shared/conversations.ts'
import { createMemoryStore } from '../../../src/store/index.ts'
import { WITH_FILE } from '../../contracts/every-answer.ts'

const start = () => {
  const { contexts } = createMemoryStore()
  return { contexts, ...createConversations(WITH_FILE, contexts) }
}

const sectionOf = (answer: ReturnType<typeof WITH_FILE.ask> | undefined): string | undefined =>
  answer?.outcome === 'answer' ? answer.section.id : undefined

test('each conversation goes on from its own last answer', async () => {
  const { ask } = start()
  await ask('slack/a', 'lärdom 7')
  await ask('slack/b', 'utmaning 1')
  const next = [await ask('slack/a', 'nästa'), await ask('slack/b', 'nästa')]
  expect(next.map(sectionOf)).toEqual(['lardom-8-utbildningsintresse', 'utmaning-2-patientsakerhet'])
})

test('a button moves the conversation', async () => {
  const { ask, open } = start()
  await ask('teams/a', 'förslag')
  await open('teams/a', { to: 'section', section: 'lardom-8-utbildningsintresse' }, 'sv')
  expect(sectionOf(await ask('teams/a', 'och fotnoten?'))).toBe('fotnot-8')
  expect(await open('teams/a', { to: 'section', section: 'finns-inte' }, 'sv')).toBeUndefined()
  expect(sectionOf(await ask('teams/a', 'nästa'))).toBe('fotnot-9')
})

test('a reply to what is no longer remembered says so, where it leans on it', async () => {
  const { ask, contexts } = start()
  for (const leaning of ['och fotnoten?', 'nummer 3', 'och för kommunen då?', 'på engelska tack', 'why?'])
    expect(await ask('slack/a', leaning, { isReply: true }), leaning).toMatchObject({
      outcome: 'help',
      reason: 'forgotten',
    })
  expect(await contexts.get('slack/a')).toBeUndefined()
  for (const whole of ['och lärdom 8?', 'förslag', 'Men vad säger promemorian om e-hälsa?', 'och ALF då?'])
    expect(await ask(`slack/${whole}`, whole, { isReply: true }), whole).not.toMatchObject({ reason: 'forgotten' })
})

test('what is overheard is remembered only where it is answered', async () => {
  const { ask, overhear } = start()
  expect(await overhear('slack/a', 'lärdom 8', () => true)).toBeUndefined()
  await ask('slack/a', 'lärdom 7')
  expect(await overhear('slack/a', 'lärdom 8', () => false)).toBeUndefined()
  expect(sectionOf(await overhear('slack/a', 'nästa', () => true))).toBe('lardom-8-utbildningsintresse')
  expect(sectionOf(await ask('slack/a', 'nästa'))).toBe('lardom-9-fortbildning')
})

test('a message that comes again is answered as it was, and the conversation goes on from there', async () => {
  const { ask } = start()
  await ask('slack/a', 'lärdom 7', { id: '1' })
  const next = [
    await ask('slack/a', 'nästa', { id: '2' }),
    await ask('slack/a', 'nästa', { id: '2' }),
    await ask('slack/a', 'nästa', { id: '3' }),
  ]
  expect(next.map(sectionOf)).toEqual([
    'lardom-8-utbildningsintresse',
    'lardom-8-utbildningsintresse',
    'lardom-9-fortbildning',
  ])
})

test('what is remembered holds nothing that anybody wrote', async () => {
  const { ask, contexts } = start()
  await ask('slack/a', 'Min chef Berit undrar om lärdom 7')
  expect(JSON.stringify(await contexts.get('slack/a'))).not.toMatch(/Berit|chef/)
})

test('whatever the store holds, the question is answered', async () => {
  const forged = fc.oneof(
    fc.jsonValue(),
    fc.record({
      version: fc.constantFrom(0, 1, 2),
      language: fc.constantFrom('sv', 'en', 'fi'),
      section: fc.constantFrom('lardom-7-digitalt', '__proto__', ''),
      claims: fc.array(fc.constantFrom('lardom-7-digitalt/finns-inte', '/', 'a')),
      listed: fc.array(fc.constantFrom({ to: 'section', section: 'finns-inte' }, { to: 'list', list: 'x', page: 1 })),
      at: fc.oneof(fc.integer(), fc.double()),
    }),
  )
  const messages = fc.constantFrom('mer', 'nästa', 'nummer 2', 'källa?', 'varför?', 'in English please', 'förslag')
  await fc.assert(
    fc.asyncProperty(
      forged,
      fc.boolean(),
      fc.array(messages, { minLength: 1, maxLength: 4 }),
      async (stored, isWhole, asked) => {
        const { ask, contexts } = start()
        const forgery = z.json().parse(JSON.parse(JSON.stringify(stored)))
        await contexts.set('slack/a', isWhole ? forgery : { after: forgery })
        for (const message of asked) expect((await ask('slack/a', message)).question).toBe(message)
      },
    ),
  )
})
