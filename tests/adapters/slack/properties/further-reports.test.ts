import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/adapters/slack/json.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { visibleText } from '../support/block-rules.ts'
import { buttonNamed, inside } from '../support/blocks.ts'
import {
  command,
  directMessage,
  event,
  interaction,
  mention,
  onPrivate,
  onPublic,
  onView,
  signed,
} from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'
import { SocketServer } from '../support/socket-server.ts'

/*
 * What else others have reported of bots in Slack, tried here on the wire. Each names its report.
 */

const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))
const QUESTION = 'Vad vill rådet med VULF-avtal?'
const NOWHERE = 'Hur blir vädret i morgon?'

describe('over HTTP', () => {
  let bot: RunningBot
  const reader = {
    urlOf: ({ id }: { id: string }) => `https://bot.example.se/${id}`,
    sectionAt: (url: string) => /^https:\/\/bot\.example\.se\/(.+)$/.exec(url)?.[1],
  }
  beforeEach(async () => void (bot = await startBot({}, { reader })))
  afterEach(() => bot.stop())

  const calls = (method: string, count = 1) => until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
  const posts = () => bot.slack.of('chat.postMessage')
  const asked = async (text: string) => inside(await bot.form(command(text, bot.slack.responseUrl)), 'body')['blocks']

  /** @see https://github.com/CopilotKit/CopilotKit/pull/6717 */
  it('revisions of a message, as its thread grows and its links unfold, are not asked again', async () => {
    const question = mention('<@U0BOT> förslag', { ts: '1700000000.99' })
    await bot.json(event(question))
    await until(() => posts().length === 1)
    for (const more of [{ reply_count: 1 }, { attachments: [{ from_url: 'https://bot.example.se/x' }] }])
      await bot.json(event({ ...question, ...more }))
    const changed = { type: 'message', subtype: 'message_changed', channel: 'D1', channel_type: 'im', hidden: true }
    await bot.json(event({ ...changed, ts: '1700000000.100', message: directMessage('förslag') }))
    await quiet()
    expect(posts()).toHaveLength(1)
  })

  /** @see https://github.com/oriser/Bolt/pull/5 */
  it('a link that is still being written is unfolded by Slack’s id of it', async () => {
    const links = [{ domain: 'bot.example.se', url: 'https://bot.example.se/forslag-2-vulf' }]
    const shared = { type: 'link_shared', user: 'U1', links, message_ts: 'b3f7', unfurl_id: 'b3f7', event_ts: '1' }
    await bot.json(event({ ...shared, channel: 'COMPOSER', source: 'composer' }))
    const { args } = (await calls('chat.unfurl'))[0] ?? {}
    expect(args).toMatchObject({ unfurl_id: 'b3f7', source: 'composer' })
    expect(args).not.toHaveProperty('channel')
  })

  /** @see https://github.com/slackapi/bolt-js/issues/963 */
  it('what is shared from a private message in a thread stays in the thread', async () => {
    const button = buttonNamed(await asked(QUESTION), 'Dela')
    const container = { type: 'message', message_ts: '9.9', channel_id: 'C1', is_ephemeral: true, thread_ts: '5.5' }
    const clicked = { type: 'block_actions', actions: [{ block_id: 'b', action_ts: '1', ...button }], container }
    await bot.form(
      interaction({ ...clicked, channel: { id: 'C1', name: 'vård' }, response_url: bot.slack.responseUrl }),
    )
    expect((await calls('response_url'))[0]?.args).toMatchObject({ response_type: 'in_channel', thread_ts: '5.5' })
  })

  /** @see https://github.com/pymc-labs/daimon/issues/96 */
  it('what is told in private after a click in a thread is told in the thread', async () => {
    await bot.json(event(mention(`<@U0BOT> ${QUESTION}`)))
    const thumb = { type: 'feedback_buttons', action_id: 'feedback', value: `like:${WITHOUT_FILE.ask(QUESTION).id}` }
    await bot.form(onPublic(thumb, bot.slack.responseUrl, { thread_ts: '5.5' }))
    expect((await calls('response_url'))[0]?.args).toMatchObject({ response_type: 'ephemeral', thread_ts: '5.5' })
  })

  /** @see https://github.com/slackapi/java-slack-sdk/issues/673 */
  it('a complaint about a field is keyed by the block of a field that the modal has', async () => {
    await bot.form(interaction({ type: 'shortcut', callback_id: 'sok_i_promemorian' }))
    const view = inside((await calls('views.open'))[0]?.args, 'view')
    const fields = Array.isArray(view['blocks'])
      ? view['blocks'].filter(({ type }: { type: string }) => type === 'input')
      : []
    const { body } = await bot.form(interaction({ type: 'view_submission', view: { ...view, state: { values: {} } } }))
    const errors = Object.keys(inside(inside({ body }, 'body'), 'errors'))
    expect(errors).toHaveLength(1)
    expect(fields.map(({ block_id }: { block_id: string }) => block_id)).toContain(errors[0])
  })

  /** @see https://github.com/slackapi/bolt-js/issues/1208 */
  it.each([
    ['a view that is not ours', { callback_id: 'reading', private_metadata: '' }, ''],
    ['a search without a question', { callback_id: 'search', private_metadata: '{"a":""}' }, 'application/json'],
  ])('a modal is answered with nothing, or with JSON that says so: %s', async (_, view, contentType) => {
    const body = interaction({ type: 'view_submission', view: { id: 'V1', hash: 'h', state: { values: {} }, ...view } })
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signed(body) }
    const response = await fetch(bot.url, { method: 'POST', body, headers })
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type') ?? '').toContain(contentType)
    expect(text === '').toBe(contentType === '')
  })

  /** @see https://github.com/slackapi/bolt-python/issues/629 */
  it('choices that are drawn anew stand in a block of another name: in the old one Slack keeps what was chosen', async () => {
    const metadata = JSON.stringify({ a: '' })
    const names = new Set<unknown>()
    for (const value of [QUESTION, 'förslag', 'lärdomar']) {
      const state = { values: { question: { question: { type: 'plain_text_input', value } } } }
      const view = { callback_id: 'search', private_metadata: metadata, state }
      await bot.form(onView({ type: 'plain_text_input', action_id: 'question', value }, view))
      const drawn = JSON.stringify((await calls('views.update', names.size + 1)).at(-1)?.args['view'])
      names.add(/"block_id":"(choice[^"]*)"/.exec(drawn)?.[1])
    }
    expect(names.size).toBe(3)
  })

  /** @see https://github.com/howdyai/botkit/issues/2053 */
  it('a menu whose choice was cleared is acknowledged, and told to be no longer of use', async () => {
    const cleared = { type: 'static_select', action_id: 'action:0', selected_option: null }
    expect((await bot.form(onPrivate(cleared, bot.slack.responseUrl))).status).toBe(200)
    expect((await calls('response_url'))[0]?.args['text']).toContain('gäller inte längre')
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })

  /** @see https://github.com/scrapinghub/slackbot/pull/212 and https://github.com/kmaida/rota-slackbot/issues/29 */
  it.each(['förslag\u00a02', '“förslag 2”', ' förslag\u202f2 ', '`förslag 2`', '*förslag 2*'])(
    'a command that was copied, or typed on a phone, is read as it looks: %s',
    async (text) => {
      expect(visibleText(await asked(text))).toContain(visibleText(await asked('förslag 2')))
    },
  )

  /** @see https://github.com/getsentry/sentry/pull/63620 */
  it('a menu that an older version has sent goes on opening what it did', async () => {
    const value = '{"k":"more","l":"sv","t":{"to":"list","list":"proposal","page":1}}'
    await bot.form(
      onPrivate({ type: 'static_select', action_id: 'action:0', selected_option: { value } }, bot.slack.responseUrl),
    )
    expect(visibleText((await calls('response_url'))[0]?.args['blocks'])).toContain('Förslag 10')
  })

  /** @see https://github.com/chenhg5/cc-connect/pull/844 and https://github.com/NousResearch/hermes-agent/pull/28801 */
  it('what is written in the agent panel is answered in its thread, a no too', async () => {
    const panel = { thread_ts: '5.5', assistant_thread: { action_token: 'x' } }
    for (const text of [QUESTION, NOWHERE]) await bot.json(event(directMessage(text, panel)))
    await until(() => posts().length === 2)
    expect(posts().map(({ args }) => args['thread_ts'])).toEqual(['5.5', '5.5'])
  })

  /** @see https://github.com/slackapi/bolt-python/issues/764 */
  it('the longest answers are one message each, under the size that Slack posts twice', async () => {
    for (const text of ['ordlista', 'siffror', 'förslag']) await bot.json(event(directMessage(text)))
    await until(() => posts().length === 3)
    for (const { args } of posts()) expect(JSON.stringify(args['blocks']).length).toBeLessThan(40_000)
    await quiet()
    expect(posts()).toHaveLength(3)
  })
})

describe('in Socket Mode', () => {
  let bot: RunningBot
  let server: SocketServer
  beforeEach(async () => {
    server = new SocketServer()
    const url = await server.start()
    bot = await startBot({ appToken: 'xapp-1' }, { prepare: (slack) => void (slack.socketUrl = url) })
  })
  afterEach(async () => {
    await bot.stop()
    await server.stop()
  })
  const envelope = (id: string) => ({
    type: 'events_api',
    envelope_id: id,
    payload: parseJson(event(mention('<@U0BOT> förslag', { ts: '7.7' }), 'EvCut')),
  })

  /** @see https://github.com/slackapi/node-slack-sdk/issues/1243 */
  it('a connection that breaks before the acknowledgement ends nothing: the answer goes out, and the repeat gets none', async () => {
    server.send(envelope('first'))
    server.cut()
    await until(() => server.connections === 2 && bot.adapter.readiness().ready)
    server.send(envelope('again'))
    await until(() => server.acked.some(({ envelope_id }) => envelope_id === 'again'))
    await until(() => bot.slack.of('chat.postMessage').length === 1)
    await quiet()
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1)
  })

  /** @see https://github.com/slackapi/node-slack-sdk/issues/1787 */
  it('a goodbye before the hello is no end: it connects again', async () => {
    server.greeting = { type: 'disconnect', reason: 'link_disabled' }
    server.cut()
    await until(() => server.connections >= 3)
    server.greeting = { type: 'hello' }
    await until(() => bot.adapter.readiness().ready)
    expect(bot.logged.join('')).not.toContain('Unhandled')
  })
})
