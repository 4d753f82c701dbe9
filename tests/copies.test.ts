import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FakeSlack } from './adapters/slack/support/fake-slack.ts'
import { event, JSON_TYPE, mention, send, SIGNING_SECRET } from './adapters/slack/support/requests.ts'
import { DATABASE_URL, isAway, query } from './store/database.ts'
import { type BotProcess, startProcess } from './support/bot-process.ts'

/* Two copies of the bot on one database, as behind a balancer. */

describe.skipIf(isAway)('two copies', () => {
  const database = `copies_${randomUUID().replaceAll('-', '')}`
  const slack = new FakeSlack()
  let copies: readonly BotProcess[] = []
  beforeAll(async () => {
    await query(`create database ${database}`)
    await slack.start()
    const url = new URL(DATABASE_URL)
    url.pathname = `/${database}`
    const settings = {
      DATABASE_URL: url.href,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl.replace(/\/$/, ''),
    }
    copies = await Promise.all([startProcess(settings), startProcess(settings)])
  })
  afterAll(async () => {
    await Promise.all(copies.map((copy) => copy.kill('SIGTERM')))
    await slack.stop()
    await query(`drop database if exists ${database} with (force)`)
  })

  test('3,000 deliveries of 500 events give 500 answers', async () => {
    await expect.poll(() => slack.of('auth.test').length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
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
    await expect.poll(() => new Set(answered()).size, { timeout: 60_000, interval: 500 }).toBe(500)
    expect(answered()).toHaveLength(500)
  }, 180_000)
})
