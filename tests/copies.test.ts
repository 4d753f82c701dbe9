import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FakeSlack } from './adapters/slack/support/fake-slack.ts'
import { event, JSON_TYPE, mention, send, SIGNING_SECRET } from './adapters/slack/support/requests.ts'
import { message } from './adapters/teams/support/activities.ts'
import { type FakeConnector, startFakeConnector } from './adapters/teams/support/fake-connector.ts'
import { createDatabase, createWire, isAway, query } from './store/database.ts'
import { type BotProcess, startProcess } from './support/bot-process.ts'

/* Two copies of the bot on one database, as behind a balancer. */

const AT_A_TIME = 20
const AWAY_MS = 20_000

const status = z.object({ store: z.object({ ok: z.boolean() }) })

/** Whether a copy says that its store is well. */
const storeOf = (told: unknown): boolean => status.parse(told).store.ok

describe.skipIf(isAway)('two copies', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>
  const slack = new FakeSlack()
  let connector: FakeConnector
  let copies: readonly BotProcess[] = []
  const settings = (api: FakeSlack, databaseUrl: string) => ({
    DATABASE_URL: databaseUrl,
    STORE_KEY: 'a key of thirty-two letters, or more',
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: api.apiUrl.replace(/\/$/, ''),
    TEAMS_LOCAL: '1',
  })
  beforeAll(async () => {
    database = await createDatabase()
    await slack.start()
    connector = await startFakeConnector()
    copies = await Promise.all([0, 1].map(() => startProcess(settings(slack, database.url))))
  })
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.kill('SIGTERM')))
    await Promise.all([slack.stop(), connector.stop()])
    await database.drop()
  })

  test('3,000 deliveries of 500 events give 500 answers', async () => {
    await expect.poll(() => slack.of('auth.test').length).toBeGreaterThanOrEqual(2)
    const bodies = Array.from({ length: 500 }, (_, i) =>
      event(mention('<@U0BOT> Vad är VULF?', { ts: `1712.${String(i).padStart(6, '0')}`, channel: `C${i}` })),
    )
    // Slack delivers an event up to three times; here each comes three times to each copy.
    const deliveries = [0, 1, 2].flatMap(() => bodies.flatMap((body) => copies.map(({ origin }) => ({ body, origin }))))
    const statuses = await deliverAll(deliveries, ({ body, origin }) => send(`${origin}/slack/events`, body, JSON_TYPE))
    expect(statuses).toHaveLength(3000)
    expect(new Set(statuses)).toEqual(new Set([200]))
    const answered = () => slack.of('chat.postMessage').flatMap(({ args }) => (args['blocks'] ? [args['channel']] : []))
    await expect.poll(() => new Set(answered()).size, { interval: 500 }).toBe(500)
    expect(answered()).toHaveLength(500)
  })

  test('200 messages that Teams delivers twice to each copy give 200 answers', async () => {
    const bodies = Array.from({ length: 200 }, (_, i) =>
      JSON.stringify(
        message({ serviceUrl: connector.url, conversation: { id: `a:${i}`, conversationType: 'personal' } }, 'VULF?'),
      ),
    )
    const deliveries = [0, 1].flatMap(() => bodies.flatMap((body) => copies.map(({ origin }) => ({ body, origin }))))
    const statuses = await deliverAll(deliveries, ({ body, origin }) => send(`${origin}/api/messages`, body, JSON_TYPE))
    expect(statuses).toHaveLength(800)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(new Set(connector.sent.map(({ path }) => path)).size).toBe(200)
    expect(connector.sent).toHaveLength(200)
  })

  // This one and the next wait twenty seconds each: both at once.
  test.concurrent('kill -9 of one while it waits as Slack asked: the other answers, once', async ({ expect }) => {
    const [dying, living] = [await startProcess(settings(slack, database.url)), copies[0]]
    slack.answer('chat.postMessage', { status: 429, headers: { 'retry-after': '20' } })
    const to = 'C-killed'
    const askedAt = performance.now()
    const { status } = await send(
      `${dying.origin}/slack/events`,
      event(mention('<@U0BOT> Vad är VULF?', { channel: to })),
      JSON_TYPE,
    )
    expect(status).toBe(200)
    const posts = () => slack.of('chat.postMessage').filter(({ args }) => args['channel'] === to)
    await expect.poll(() => posts().length).toBe(1)
    // The wait is noted a moment after the refusal.
    await expect.poll(() => query(`select * from bot.holds`, database.url)).toHaveLength(1)
    await dying.kill('SIGKILL')
    const kept = await query('select payload from bot.accepted', database.url)
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('VULF')
    await expect.poll(() => posts().length, { interval: 500 }).toBe(2)
    expect(performance.now() - askedAt).toBeGreaterThan(20_000)
    expect(JSON.stringify(posts()[1]?.args['blocks'])).toContain('VULF')
    await expect.poll(() => query('select id from bot.accepted', database.url)).toEqual([])
    expect(living?.process.exitCode).toBeNull()
  })

  test.concurrent('PostgreSQL away for 20 seconds: both answer, say so, recover, none twice', async ({ expect }) => {
    const [slack, own] = [new FakeSlack(), await createDatabase()]
    await slack.start()
    const wire = await createWire(own.url)
    const both = await Promise.all([0, 1].map(() => startProcess(settings(slack, wire.url))))
    const ask = (copy: BotProcess | undefined, channel: string) =>
      send(
        `${copy?.origin}/slack/events`,
        event(mention('<@U0BOT> Vad är VULF?', { channel, ts: '1712.000001' })),
        JSON_TYPE,
      )
    const answers = (channel: string) => slack.of('chat.postMessage').filter(({ args }) => args['channel'] === channel)
    const areWell = () =>
      Promise.all(both.map(async ({ origin }) => storeOf(await (await fetch(`${origin}/status`)).json())))
    const isCut = new AbortController()
    try {
      await expect.poll(areWell).toEqual([true, true])
      // Each copy has accepted one that Slack takes only when the database is gone.
      const gone = once(isCut.signal, 'abort')
      slack.answer('chat.postMessage', { after: gone }, { after: gone })
      for (const [i, copy] of both.entries()) expect(await ask(copy, `C-before-${i}`)).toMatchObject({ status: 200 })
      await expect.poll(() => [...answers('C-before-0'), ...answers('C-before-1')]).toHaveLength(2)
      expect(await query('select id from bot.accepted', own.url)).toHaveLength(2)
      wire.cut()
      const cutAt = performance.now()
      await expect.poll(areWell).toEqual([false, false])
      isCut.abort()
      for (const [i, copy] of both.entries()) {
        for (const channel of [`C-during-${i}`, `C-before-${i}`, `C-during-${i}`])
          expect(await ask(copy, channel)).toMatchObject({ status: 200 })
        await expect.poll(() => answers(`C-during-${i}`)).toHaveLength(1)
      }
      // Longer than a copy holds what it accepted.
      await new Promise((resolve) => setTimeout(resolve, AWAY_MS - (performance.now() - cutAt)))
      wire.mend()
      await expect.poll(areWell).toEqual([true, true])
      await expect.poll(() => query('select id from bot.accepted', own.url)).toEqual([])
      for (const copy of both)
        for (const when of ['before', 'during', 'after'])
          for (const i of [0, 1]) expect(await ask(copy, `C-${when}-${i}`)).toMatchObject({ status: 200 })
      await expect.poll(() => query('select id from bot.accepted', own.url)).toEqual([])
      for (const when of ['before', 'during', 'after'])
        for (const i of [0, 1]) expect(answers(`C-${when}-${i}`), `C-${when}-${i}`).toHaveLength(1)
    } finally {
      await Promise.all(both.map((copy) => copy.kill('SIGTERM')))
      await slack.stop()
      wire.close()
      await own.drop()
    }
  })
})

/** {@link AT_A_TIME} at a time. @returns the statuses */
async function deliverAll<T>(
  deliveries: readonly T[],
  deliver: (one: T) => Promise<{ readonly status: number }>,
): Promise<number[]> {
  const left = deliveries[Symbol.iterator]()
  const statuses: number[] = []
  const deliverLeft = async () => {
    for (const one of left) statuses.push((await deliver(one)).status)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, deliverLeft))
  return statuses
}
