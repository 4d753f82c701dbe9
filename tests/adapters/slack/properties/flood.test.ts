import { afterAll, beforeAll, expect, it } from 'vitest'
import fc from 'fast-check'
import { directMessage, event, FORM, interaction, JSON_TYPE, mention, send } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

let bot: RunningBot
const unhandled: unknown[] = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeAll(async () => {
  process.on('unhandledRejection', note)
  bot = await startBot()
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  await bot.stop()
})

it('half an hour of retries posts each answer once', async () => {
  const events = Array.from({ length: 20 }, (_, i) => event(mention(`<@U0BOT> förslag ${1 + (i % 10)}`)))
  for (let round = 0; round < 10; round++) await Promise.all(events.map((body) => bot.json(body)))
  await until(() => bot.slack.of('chat.postMessage').length >= 20)
  expect(bot.slack.of('chat.postMessage')).toHaveLength(20)
})

it('signed nonsense is never a crash, and never answered with what is inside', async () => {
  const known = fc.constantFrom(
    'block_actions',
    'view_submission',
    'view_closed',
    'shortcut',
    'message_action',
    'block_suggestion',
    'event_callback',
    'app_mention',
    'message',
    'app_home_opened',
    'im',
    'svara_med_utdrag',
    'search',
    'question',
    'choice',
    'button',
  )
  const key = fc.constantFrom(
    'type',
    'event',
    'view',
    'actions',
    'payload',
    'command',
    'text',
    'user',
    'channel',
    'channel_type',
    'callback_id',
    'action_id',
    'value',
    'state',
    'values',
    'message',
    'private_metadata',
    'response_url',
    'trigger_id',
    'container',
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      known,
      fc.constant(null),
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree')),
    ),
  }))
  const bodies = fc.oneof(
    tree.map((value) => [JSON.stringify(value), JSON_TYPE] as const),
    fc.dictionary(key, tree).map((value) => [interaction(value), FORM] as const),
    fc.dictionary(key, tree).map((value) => [event({ ...mention('x'), ...value }), JSON_TYPE] as const),
    fc.dictionary(key, tree).map((value) => [event({ ...directMessage('x'), ...value }), JSON_TYPE] as const),
    fc.string().map((value) => [value, FORM] as const),
  )
  await fc.assert(
    fc.asyncProperty(bodies, async ([body, type]) => {
      const { status, body: said } = await send(bot.url, body, type)
      expect([200, 400, 500]).toContain(status)
      if (status !== 200) expect(said).toBe('')
    }),
    { numRuns: 400 },
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(unhandled).toEqual([])
}, 60_000)
