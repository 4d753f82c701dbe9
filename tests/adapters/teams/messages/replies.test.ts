import { describe, expect, it } from 'vitest'
import { CHANNEL, mention, message, PERSON } from '../support/activities.ts'
import type { Bot } from '../support/bot.ts'
import type { FakeConnector } from '../support/fake-connector.ts'
import { withBot } from '../support/with-bot.ts'

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const AT = '<at>Vårdkompetens</at>'
const addressed = { entities: [mention(AT)] }

let edits = 0

interface Edit {
  readonly conversation?: Record<string, unknown>
  readonly eventType?: string
  readonly entities?: readonly object[]
}

/** A message as it is after an edit: its id stays, its time does not. */
const edited = (
  id: string,
  text: string,
  { conversation = CHANNEL, eventType = 'editMessage', ...more }: Edit = {},
) => ({
  ...message({ serviceUrl: connector.url, conversation }, text, more),
  ...{ id, type: 'messageUpdate', channelData: { eventType } },
  timestamp: new Date(Date.UTC(2026, 10, 21, 13, 0, ++edits)).toISOString(),
})

/** A question that is answered. @returns its id */
async function asked(text: string, conversation: Record<string, unknown> = CHANNEL): Promise<string> {
  const question = message({ serviceUrl: connector.url, conversation }, `${AT} ${text}`, addressed)
  expect(await bot.post(question)).toMatchObject({ status: 200 })
  expect(connector.sent).toHaveLength(1)
  return question.id
}

/** What the bot has said in place of its answer. */
const changes = () => connector.sent.filter(({ method }) => method === 'PUT')

describe('a mention that comes by editing the message', () => {
  it('is answered once, however often Teams tells of it', async () => {
    const edit = edited('edited-once', `${AT} lärdom 7`, addressed)
    for (let i = 0; i < 2; i++) expect(await bot.post(edit)).toMatchObject({ status: 200 })
    expect(connector.sent).toHaveLength(1)
    expect(connector.sent[0]?.body['text']).toMatch(/\[1\]$/)
  })

  it('is not answered where it is somebody else’s, or where the message was only undeleted', async () => {
    await bot.post(edited('edited-other', '<at>Eva</at> lärdom 7', { entities: [mention('<at>Eva</at>', PERSON)] }))
    await bot.post(edited('undeleted', `${AT} lärdom 7`, { eventType: 'undeleteMessage', ...addressed }))
    await bot.post(edited('edited-nobody', 'lärdom 7'))
    expect(connector.sent).toEqual([])
  })
})

describe('a question that was answered and is edited', () => {
  it.each([
    ['with its mention', addressed],
    ['without one', {}],
  ])('%s: has its answer changed, in its place', async (_, more) => {
    const id = await asked('lärdom 7')
    for (const number of [8, 9]) await bot.post(edited(id, `lärdom ${number}`, more))
    expect(connector.sent).toHaveLength(3)
    expect(changes().map(({ path }) => path)).toEqual(
      Array(2).fill(`/v3/conversations/${encodeURIComponent(CHANNEL.id)}/activities/sent-1`),
    )
    const texts = new Set(connector.sent.map(({ body }) => body['text']))
    expect(texts.size).toBe(3)
    expect(connector.sent[2]?.body).toMatchObject({ type: 'message', channelData: { feedbackLoopEnabled: true } })
  })

  it('so that it asks the same: keeps its answer as it is', async () => {
    const id = await asked('lärdom 7')
    await bot.post(edited(id, `${AT}  Lärdom 7`, addressed))
    expect(connector.sent).toHaveLength(1)
  })

  it('into something that the document does not answer: the answer says so, and comes back when it is edited back', async () => {
    const id = await asked('lärdom 7')
    await bot.post(edited(id, 'Vad kostar en bil?'))
    await bot.post(edited(id, 'lärdom 7'))
    expect(changes().map(({ body }) => /\[1\]$/.test(String(body['text'])))).toEqual([false, true])
    expect(changes()[1]?.body['text']).toBe(connector.sent[0]?.body['text'])
  })

  it('in a chat with the bot alone: as well, and without suggestions for what is written next', async () => {
    const chat = { id: 'a:personal', conversationType: 'personal' }
    const id = await asked('förslag 2', chat)
    expect(connector.sent[0]?.body).toHaveProperty('suggestedActions')
    await bot.post(edited(id, 'förslag 3', { conversation: chat }))
    expect(changes()).toHaveLength(1)
    expect(changes()[0]?.body).not.toHaveProperty('suggestedActions')
  })

  it('after its answer was deleted: is answered anew', async () => {
    const id = await asked('lärdom 7')
    connector.plan.push({ status: 404 })
    expect(await bot.post(edited(id, 'lärdom 8'))).toMatchObject({ status: 200 })
    expect(connector.sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'POST'])
  })

  it('while Teams throttles: Teams is told to come again, and then the answer is changed', async () => {
    const id = await asked('lärdom 7')
    connector.plan.push(...Array.from({ length: 4 }, () => ({ status: 429 })))
    const edit = edited(id, 'lärdom 8')
    expect(await bot.post(edit)).toMatchObject({ status: 502 })
    expect(await bot.post(edit)).toMatchObject({ status: 200 })
    expect(changes()).toHaveLength(5)
    expect(connector.sent).toHaveLength(6)
  })
})
