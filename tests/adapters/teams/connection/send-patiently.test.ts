import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../../src/store/index.ts'
import { BOT, membersAdded, message } from '../support/activities.ts'
import { type Bot, core, IMPATIENT, startBot } from '../support/bot.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'

let connector: FakeConnector
let bot: Bot
beforeEach(async () => {
  connector = await startFakeConnector()
  bot = await startBot()
})
afterEach(async () => {
  await bot.stop()
  await connector.stop()
})

/** What failed for now is tried again by then. Milliseconds. */
const LATER_MS = 31_000

describe('when Teams throttles', () => {
  it.each([408, 412, 429, 500, 502, 503, 504])('with %i, the message is sent again, once taken', async (status) => {
    connector.plan.push({ status }, { status })
    expect(await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(3)
    expect(new Set(connector.sent.map(({ raw }) => raw)).size).toBe(1)
  })

  it('for longer than its tries, the answer is kept, told of in one line, and given once, a while later', async () => {
    let passed = 0
    const patient = await startBot({ store: createMemoryStore(() => Date.now() + passed) })
    connector.plan.push(...Array.from({ length: 4 }, () => ({ status: 429 })))
    const activity = message({ serviceUrl: connector.url }, 'lärdom 1')
    expect(await patient.post(activity)).toEqual({ status: 200, text: '', json: undefined })
    expect(connector.sent).toHaveLength(4)
    expect(patient.lines).toHaveLength(1)
    expect(patient.lines[0]).toContain('"failure":{"kind":"refused","status":429,"code":"x"},"tries":4')
    expect(await patient.post(activity)).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(4)
    passed = LATER_MS
    await expect.poll(() => connector.sent.length).toBe(5)
    await patient.stop()
    expect(connector.sent[4]?.body['text']).toBe(connector.sent[0]?.body['text'])
    expect(connector.sent[4]?.path).toBe(connector.sent[0]?.path)
  })

  it('what is nobody’s answer, such as a welcome, is left to Teams to ask for again', async () => {
    connector.plan.push(...Array.from({ length: 4 }, () => ({ status: 429 })))
    const joined = membersAdded({ serviceUrl: connector.url }, [BOT])
    expect(await bot.post(joined)).toMatchObject({ status: 502 })
    expect(await bot.post(joined)).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(5)
  })

  it('with a Retry-After of an hour, the bot does not wait an hour', async () => {
    connector.plan.push({ status: 429, headers: { 'retry-after': '3600' } })
    const start = performance.now()
    const activity = message({ serviceUrl: connector.url }, 'lärdom 1')
    expect(await bot.post(activity)).toMatchObject({ status: 502 })
    expect(performance.now() - start).toBeLessThan(IMPATIENT.totalMs)
    expect(connector.sent).toHaveLength(1)
  })
})

describe('a message that may have arrived', () => {
  const IN_HASTE = { ...IMPATIENT, totalMs: 300 }

  it('is waited for, not sent again: a connector that takes three seconds gets one post', async () => {
    connector.plan.push({ status: 201, after: 3000 })
    expect(await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(1)
  })

  it.each([
    ['was not answered in time', { status: 201, after: 600 }],
    ['lost its connection', { status: 201, cut: true }],
  ])('is not sent again, nor when Teams resends the activity: it %s', async (_, planned) => {
    const hasty = await startBot({ retryPolicy: IN_HASTE })
    connector.plan.push(planned)
    const activity = message({ serviceUrl: connector.url }, 'lärdom 1')
    expect(await hasty.post(activity)).toMatchObject({ status: 502 })
    expect(await hasty.post(activity)).toMatchObject({ status: 200 })
    await hasty.stop()
    expect(connector.sent).toHaveLength(1)
    expect(hasty.lines).toHaveLength(1)
    expect(hasty.lines[0]).toContain('"kind":"unanswered"')
  })
})

it('all tries and waits together end before Teams resends, whatever Retry-After says', async () => {
  const hasty = await startBot({ retryPolicy: { ...IMPATIENT, totalMs: 4000 } })
  connector.plan.push(...Array.from({ length: 4 }, () => ({ status: 429, headers: { 'retry-after': '2' } })))
  const start = performance.now()
  expect(await hasty.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200 })
  // Four waits of two seconds would be eight.
  expect(performance.now() - start).toBeLessThan(8000)
  await hasty.stop()
  expect(connector.sent.length).toBeLessThan(3)
})

it.each([400, 403, 404, 413])('refused for good with %i, nobody is to send it again', async (status) => {
  connector.plan.push({ status })
  expect(await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200 })
  expect(connector.sent).toHaveLength(1)
  expect(bot.lines).toHaveLength(1)
})

it.each([
  ['BotNotInConversationRoster', 403, /not a member/],
  ['BotDisabledByAdmin', 403, /administrator has blocked/],
  ['MessageSizeTooBig', 413, /too large/],
])('says what Teams’ code %s means', async (code, status, sentence) => {
  connector.plan.push({ status, code })
  await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))
  expect(bot.lines).toHaveLength(1)
  expect(bot.lines[0]).toContain(`"code":"${code}"`)
  expect(bot.lines[0]).toMatch(sentence)
})

it('an answer does not depend on the connection of the answer before, which may be gone', async () => {
  const forgetful = await startFakeConnector({ forgetsConnections: true })
  for (const question of ['lärdom 1', 'lärdom 2', 'lärdom 3']) {
    expect(await bot.post(message({ serviceUrl: forgetful.url }, question))).toMatchObject({ status: 200 })
  }
  await forgetful.stop()
  expect(forgetful.sent).toHaveLength(3)
})

it('a dead connector costs one line and no crash', async () => {
  await connector.stop()
  expect(await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200, text: '' })
  expect(bot.lines).toHaveLength(1)
  expect(bot.lines[0]).toContain('"kind":"unreachable"')
})

describe('when our own code throws', () => {
  const broken = () =>
    startBot({
      core: {
        ...core,
        converse: (question, context) => {
          if (question.includes('sprick')) throw new Error(`hemligt: ${question}`)
          return core.converse(question, context)
        },
      },
    })

  it('the person is told in plain words, and neither answer nor log repeats the question', async () => {
    const fragile = await broken()
    const { status, text } = await fragile.post(message({ serviceUrl: connector.url }, 'sprick nu'))
    await fragile.stop()
    expect({ status, text }).toEqual({ status: 200, text: '' })
    expect(connector.sent.map(({ body }) => body['text'])).toEqual(['Något gick fel hos mig. Försök igen om en stund.'])
    expect(fragile.lines.join()).toMatch(/a turn failed/)
    expect(fragile.lines.join() + JSON.stringify(connector.sent)).not.toMatch(/hemligt|sprick/)
  })
})

it('the log carries no question, no name and no id of a person', async () => {
  connector.plan.push({ status: 403 })
  await bot.post(message({ serviceUrl: connector.url }, 'En hemlig fråga om lärdom 7'))
  expect(bot.lines.join()).not.toMatch(/hemlig|Astrid|29:person/)
})

it('a stopped bot takes nothing new and ends what it has in hand', async () => {
  connector.plan.push({ status: 429, headers: { 'retry-after': '1' } })
  const inHand = bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))
  while (connector.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await bot.adapter.stop()
  expect(connector.sent).toHaveLength(2)
  expect(await inHand).toMatchObject({ status: 200 })
  expect(await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 503 })
  expect(bot.adapter.readiness()).toMatchObject({ ready: false })
})
