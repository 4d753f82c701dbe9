import { setTimeout as sleep } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPacing } from '../../../../src/adapters/teams/connection/pacing.ts'
import { fromAccepted } from '../../../../src/adapters/teams/messages/pending.ts'
import { type Accepted, createMemoryStore, type Store } from '../../../../src/store/index.ts'
import { createDatabase, isAway, query } from '../../../store/database.ts'
import { type BotProcess, startProcess } from '../../../support/bot-process.ts'
import { BOT, CHANNEL, message, PERSON } from '../support/activities.ts'
import { startBot } from '../support/bot.ts'
import { cardOf } from '../support/cards.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'

let connector: FakeConnector
beforeEach(async () => {
  connector = await startFakeConnector()
})
afterEach(() => connector.stop())

const throttledFor = (seconds: number) => ({ status: 429, headers: { 'retry-after': String(seconds) } })

/** Resolves when the connector was asked so often. */
async function sentTimes(times: number): Promise<void> {
  while (connector.sent.length < times) await sleep(20)
}

/** Sends what a copy that has died had accepted: its lease has run out. */
async function takenOverFrom(store: Store, entry: Accepted): Promise<void> {
  await store.outbox.add(entry)
  await store.outbox.release(entry.id)
  const bot = await startBot({ store })
  await sentTimes(1)
  await bot.stop()
}

/** What the outbox holds while Teams throttles. */
async function acceptedBy(activity: object) {
  const store = createMemoryStore()
  const entries: Accepted[] = []
  const add: Store['outbox']['add'] = (entry) => {
    entries.push(entry)
    return store.outbox.add(entry)
  }
  const bot = await startBot({ store: { ...store, outbox: { ...store.outbox, add } } })
  await bot.post(activity)
  await bot.stop()
  connector.sent.length = 0
  const [entry] = entries
  if (!entry) throw new Error('Nothing was accepted.')
  return { entry, store }
}

describe('an answer that is not delivered yet', () => {
  it('waits in the outbox without the question and without names, and is gone once delivered', async () => {
    const { entry, store } = await acceptedBy(message({ serviceUrl: connector.url }, 'förslag 2 hemligt'))
    expect(JSON.stringify(entry)).not.toMatch(/hemligt|Astrid/)
    await store.outbox.release(entry.id)
    expect(await store.outbox.take('teams', 10)).toEqual([])
  })

  it('is sent by another copy as it would have been, and once', async () => {
    const activity = message({ serviceUrl: connector.url, conversation: CHANNEL }, 'lärdom 7')
    const { entry } = await acceptedBy(activity)
    const store = createMemoryStore()
    await takenOverFrom(store, entry)
    expect(connector.sent).toHaveLength(1)
    const [sent] = connector.sent
    expect(sent?.path).toContain(`${encodeURIComponent(CHANNEL.id)}/activities/${activity.id}`)
    expect(sent?.body['text']).toMatch(/\[1\]$/)
    expect(cardOf(sent?.body)).toMatchObject({ type: 'AdaptiveCard' })
    expect(await store.contexts.get(`teams/answer/${CHANNEL.id}/sent-1`)).toMatch(/^[\da-f]{12}$/)
    await store.outbox.release(entry.id)
    expect(await store.outbox.take('teams', 10)).toEqual([])
  })

  it('goes to the asker alone where it was asked so', async () => {
    const privately = { recipient: { ...BOT, isTargeted: true } }
    const { entry } = await acceptedBy(
      message({ serviceUrl: connector.url, conversation: CHANNEL }, 'förslag 2', privately),
    )
    await takenOverFrom(createMemoryStore(), entry)
    expect(connector.sent[0]?.path).toContain('isTargetedActivity=true')
    expect(connector.sent[0]?.body['recipient']).toMatchObject({ id: PERSON.id, isTargeted: true })
  })

  it.each([[null], [{}], [{ message: { type: 'message' } }], [{ reference: {}, message: { type: 'message' } }]])(
    'of another version is not sent: %j',
    (payload) => {
      expect(fromAccepted(payload)).toBeUndefined()
    },
  )
})

/** A start takes some seconds, and a minute or two on a machine that does much else. */
const STARTING_MS = 240_000

describe.skipIf(isAway)('with a database (skipped where none is reachable)', () => {
  const copies: BotProcess[] = []
  let database: Awaited<ReturnType<typeof createDatabase>>
  beforeAll(async () => {
    database = await createDatabase()
    const settings = { TEAMS_LOCAL: '1', DATABASE_URL: database.url }
    for (let i = 0; i < 2; i++) copies.push(await startProcess(settings))
  }, STARTING_MS)
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.kill('SIGKILL')))
    await database.drop()
  })

  it('a copy that is killed while Teams throttles loses no answer, and the next gives it once', async () => {
    const [dying, living] = copies
    const conversation = { id: `a:${randomUUID()}`, conversationType: 'personal' }
    const activity = message({ serviceUrl: connector.url, conversation }, 'lärdom 7', { id: randomUUID() })
    const post = (to: BotProcess | undefined) =>
      fetch(`${to?.origin}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      })
    connector.plan.push(throttledFor(5))
    const cut = post(dying).catch(() => undefined)
    await sentTimes(1)
    await dying?.kill('SIGKILL')
    await cut
    expect(await post(living)).toMatchObject({ status: 200 })
    expect(JSON.stringify(await query('select payload from bot.accepted', database.url))).not.toMatch(/lärdom 7|Astrid/)
    await expect.poll(() => connector.sent.length).toBe(2)
    await expect.poll(() => query('select id from bot.accepted', database.url)).toEqual([])
    expect(connector.sent).toHaveLength(2)
    expect(connector.sent[1]?.body['text']).toBe(connector.sent[0]?.body['text'])
  }, 120_000)
})

describe('a thread', () => {
  it('that Teams throttles is not written to by the next question before the time is up', async () => {
    const bot = await startBot()
    connector.plan.push(throttledFor(1))
    const at: number[] = []
    const ask = async () => {
      await bot.post(message({ serviceUrl: connector.url }, 'lärdom 1'))
      at.push(performance.now())
    }
    const start = performance.now()
    const first = ask()
    await sentTimes(1)
    await Promise.all([first, ask()])
    await bot.stop()
    expect(connector.sent).toHaveLength(3)
    for (const time of at) expect(time - start).toBeGreaterThan(900)
  })

  it('gets seven messages a second, and another thread is not kept waiting', async () => {
    let now = 10_000
    const waits: number[] = []
    const pause = (ms: number) => {
      waits.push(ms)
      now += ms
      return Promise.resolve()
    }
    const clock = () => now
    const pacing = createPacing(createMemoryStore(clock), pause, clock)
    for (let i = 0; i < 7; i++) expect(await pacing.turn('one', 5000)).toBe(0)
    expect(waits).toEqual([])
    expect(await pacing.turn('other', 5000)).toBe(0)
    expect(waits).toEqual([])
    expect(await pacing.turn('one', 5000)).toBe(0)
    expect(waits).toEqual([1000])
  })

  it('that is held for longer than the answer may take is not waited for', async () => {
    const pacing = createPacing(createMemoryStore())
    await pacing.hold('one', 3600_000)
    expect(await pacing.turn('one', 5000)).toBeGreaterThan(3000_000)
  })
})
