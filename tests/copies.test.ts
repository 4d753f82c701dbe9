import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakeSlack } from './adapters/slack/support/fake-slack.ts'
import { event, JSON_TYPE, mention, send, SIGNING_SECRET } from './adapters/slack/support/requests.ts'
import { createDatabase, isAway, query } from './store/database.ts'
import { type BotProcess, startProcess } from './support/bot-process.ts'

/* Two copies of the bot on one database, as behind a balancer. */

describe.skipIf(isAway)('two copies', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>
  const slack = new FakeSlack()
  let copies: readonly BotProcess[] = []
  const settings = () => ({
    DATABASE_URL: database.url,
    STORE_KEY: 'a key of thirty-two letters, or more',
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
  })
  beforeAll(async () => {
    database = await createDatabase()
    await slack.start()
    copies = await Promise.all([startProcess(settings()), startProcess(settings())])
  })
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.kill('SIGTERM')))
    await slack.stop()
    await database.drop()
  })

  test('3,000 deliveries of 500 events give 500 answers', async () => {
    await expect.poll(() => slack.of('auth.test').length).toBeGreaterThanOrEqual(2)
    const bodies = Array.from({ length: 500 }, (_, i) =>
      event(mention('<@U0BOT> Vad är VULF?', { ts: `1712.${String(i).padStart(6, '0')}`, channel: `C${i}` })),
    )
    // Slack delivers an event up to three times; here each comes three times to each copy.
    const deliveries = [0, 1, 2].flatMap(() => bodies.flatMap((body) => copies.map(({ origin }) => ({ body, origin }))))
    const left = deliveries[Symbol.iterator]()
    const statuses: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (const { body, origin } of left) {
          statuses.push((await send(`${origin}/slack/events`, body, JSON_TYPE)).status)
        }
      }),
    )
    expect(statuses).toHaveLength(3000)
    expect(new Set(statuses)).toEqual(new Set([200]))
    const answered = () => slack.of('chat.postMessage').flatMap(({ args }) => (args['blocks'] ? [args['channel']] : []))
    await expect.poll(() => new Set(answered()).size, { interval: 500 }).toBe(500)
    expect(answered()).toHaveLength(500)
  })

  test('kill -9 of one while it waits as Slack asked: the other answers, once', async () => {
    const [dying, living] = [await startProcess(settings()), copies[0]]
    slack.answer('chat.postMessage', { status: 429, headers: { 'retry-after': '20' } })
    const to = 'C-killed'
    const { status } = await send(
      `${dying.origin}/slack/events`,
      event(mention('<@U0BOT> Vad är VULF?', { channel: to })),
      JSON_TYPE,
    )
    expect(status).toBe(200)
    const posts = () => slack.of('chat.postMessage').filter(({ args }) => args['channel'] === to)
    await expect.poll(() => posts().length).toBe(1)
    const refusedAt = performance.now()
    // The wait is noted a moment after the refusal.
    await expect.poll(() => query(`select * from bot.holds`, database.url)).toHaveLength(1)
    await dying.kill('SIGKILL')
    const kept = await query('select payload from bot.accepted', database.url)
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain('VULF')
    await expect.poll(() => posts().length, { interval: 500 }).toBe(2)
    expect(performance.now() - refusedAt).toBeGreaterThan(20_000)
    expect(JSON.stringify(posts()[1]?.args['blocks'])).toContain('VULF')
    await expect.poll(() => query('select id from bot.accepted', database.url)).toEqual([])
    expect(living?.process.exitCode).toBeNull()
  })
})
