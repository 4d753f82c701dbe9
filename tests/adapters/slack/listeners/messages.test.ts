import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { visibleText } from '../support/block-rules.ts'
import { elementsOf, labelOf } from '../support/blocks.ts'
import { directMessage, event, mention } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const posts = () => bot.slack.of('chat.postMessage')
const whispers = () => bot.slack.of('chat.postEphemeral')
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))

describe('a mention', () => {
  it('is answered once, for all, in a thread under it, without previews of links', async () => {
    const asked = mention('<@U0BOT> vad föreslår rådet om VFU?')
    expect((await bot.json(event(asked))).status).toBe(200)
    const [post] = await until(() => posts().length > 0 && posts())
    expect(post?.args).toMatchObject({
      channel: 'C1',
      thread_ts: asked['ts'],
      unfurl_links: 'false',
      unfurl_media: 'false',
    })
    expect(visibleText(post?.args['blocks'])).toContain('samverkanspaket')
    expect(elementsOf(post?.args['blocks']).map(labelOf)).toEqual(['Visa hela', 'Nästa träff', 'Ta bort'])
  })

  it('inside a thread is answered in that thread', async () => {
    await bot.json(event(mention('<@U0BOT> förslag', { thread_ts: '1600000000.1' })))
    const [post] = await until(() => posts().length > 0 && posts())
    expect(post?.args['thread_ts']).toBe('1600000000.1')
  })

  it.each([
    ['a help', '<@U0BOT>', 'Prova till exempel'],
    ['a no', '<@U0BOT> Hur blir vädret i morgon?', 'SMHI'],
    ['a word of thanks back', '<@U0BOT> tack', 'Varsågod'],
    ['a greeting', '<@U0BOT> hej', 'Hej!'],
    ['that it was not understood', '<@U0BOT> asdf qwerty', 'asdf qwerty'],
  ])('that gets %s is answered to the asker alone', async (_, text, said) => {
    await bot.json(event(mention(text)))
    const [whispered] = await until(() => whispers().length > 0 && whispers())
    expect(whispered?.args).toMatchObject({ channel: 'C1', user: 'U1' })
    expect(whispered?.args['thread_ts']).toBeUndefined()
    expect(visibleText(whispered?.args['blocks'])).toContain(said)
    await quiet()
    expect(posts()).toEqual([])
  })

  it('that gets a no in a thread is answered there, to the asker alone', async () => {
    await bot.json(event(mention('<@U0BOT> Hur blir vädret i morgon?', { thread_ts: '1600000000.1' })))
    const [whispered] = await until(() => whispers().length > 0 && whispers())
    expect(whispered?.args['thread_ts']).toBe('1600000000.1')
  })

  it('is answered once when Slack sends it again, and when it comes as a message too', async () => {
    const asked = mention('<@U0BOT> förslag')
    const again = event(asked, 'EvSame')
    await bot.json(again)
    await bot.json(again)
    await bot.json(event({ ...asked, type: 'message', channel_type: 'im' }))
    await quiet()
    expect(posts()).toHaveLength(1)
  })
})

describe('a direct message', () => {
  it('is answered, each one in a thread of its own', async () => {
    const asked = directMessage('förslag')
    await bot.json(event(asked))
    await until(() => posts().length === 1)
    await bot.json(event(directMessage('hej')))
    await until(() => posts().length === 2)
    expect(posts()[0]?.args['thread_ts']).toBe(asked['ts'])
    expect(posts()[1]?.args['thread_ts']).not.toBe(asked['ts'])
  })

  it('can be shared from there, and taken away', async () => {
    await bot.json(event(directMessage('Vad föreslår rådet om VFU?')))
    const [post] = await until(() => posts().length > 0 && posts())
    expect(elementsOf(post?.args['blocks']).map(labelOf)).toEqual(['Visa hela', 'Dela', 'Nästa träff', 'Ta bort'])
  })

  it('in a thread is answered there', async () => {
    await bot.json(event(directMessage('förslag', { thread_ts: '5.5' })))
    await until(() => posts().length === 1)
    expect(posts()[0]?.args['thread_ts']).toBe('5.5')
  })
})

it.each([
  ['with a file', { subtype: 'file_share', files: [{ id: 'F1' }], upload: false }],
  ['as /me', { subtype: 'me_message' }],
  ['a reply shown outside its thread too', { subtype: 'thread_broadcast', thread_ts: '5.5' }],
])('a direct message is answered: %s', async (_, more) => {
  await bot.json(event(directMessage('Vad föreslår rådet om VFU?', more)))
  const [post] = await until(() => posts().length > 0 && posts())
  expect(visibleText(post?.args['blocks'])).toContain('samverkanspaket')
})

describe('a file', () => {
  const files = [{ id: 'F1', name: 'hemlig.pdf' }]

  it('is said to be unread, below the answer in a direct message', async () => {
    await bot.json(event(directMessage('förslag', { subtype: 'file_share', files })))
    const [, said] = await until(() => posts().length === 2 && posts())
    expect(said?.args['text']).toContain('Filer kan jag inte läsa')
  })

  it('is said to be unread to the asker alone in a channel', async () => {
    await bot.json(event(mention('<@U0BOT> förslag', { files })))
    const [said] = await until(() => whispers().length > 0 && whispers())
    expect(said?.args).toMatchObject({ user: 'U1' })
    expect(said?.args['text']).toContain('Filer kan jag inte läsa')
    expect(posts()).toHaveLength(1)
  })

  it('without a word gets that line and no help', async () => {
    await bot.json(event(directMessage('', { subtype: 'file_share', files })))
    await until(() => posts().length > 0)
    await quiet()
    expect(posts().map(({ args }) => args['blocks'])).toEqual([undefined])
  })
})

it('a mention that is added by an edit is answered once', async () => {
  const asked = mention('<@U0BOT> förslag', {
    ts: `${Math.floor(Date.now() / 1000)}.1`,
    edited: { user: 'U1', ts: '1' },
  })
  await bot.json(event(asked))
  await bot.json(event({ ...asked, text: '<@U0BOT> lärdomar' }))
  await until(() => posts().length > 0)
  await quiet()
  expect(posts()).toHaveLength(1)
})

describe('what is left alone', () => {
  const LEFT: [string, Record<string, unknown>][] = [
    ['a bot', directMessage('förslag', { bot_id: 'B9' })],
    ['the bot’s own', directMessage('förslag', { bot_id: 'B0BOT', user: 'U0BOT' })],
    ['a bot’s file', directMessage('förslag', { subtype: 'file_share', bot_id: 'B9' })],
    ['an edit', directMessage('', { subtype: 'message_changed' })],
    ['a deletion', directMessage('', { subtype: 'message_deleted' })],
    ['someone who joined', directMessage('har gått med', { subtype: 'channel_join' })],
    ['a message to others', directMessage('förslag', { channel_type: 'channel', channel: 'C1' })],
    ['an old mention that is edited', mention('<@U0BOT> förslag', { edited: { user: 'U1', ts: '1' } })],
    ['a bot’s mention', mention('<@U0BOT> förslag', { bot_id: 'B9' })],
  ]
  it.each(LEFT)('%s', async (_, inner) => {
    expect((await bot.json(event(inner))).status).toBe(200)
    await quiet()
    expect(posts()).toEqual([])
  })
})

describe('the Home tab', () => {
  it('is drawn when it is opened, the messages tab is not', async () => {
    await bot.json(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1' }))
    await bot.json(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1' }))
    const [call] = await until(() => bot.slack.of('views.publish').length > 0 && bot.slack.of('views.publish'))
    expect(call?.args['user_id']).toBe('U1')
    await quiet()
    expect(bot.slack.of('views.publish')).toHaveLength(1)
  })
})

describe('faults', () => {
  const busy = { status: 429, headers: { 'retry-after': '1' } }

  it('waits as long as Slack says, and posts once', async () => {
    bot.slack.answer('chat.postMessage', busy, { status: 503, body: {} })
    await bot.json(event(mention('<@U0BOT> förslag')))
    await until(() => posts().length === 3)
    await quiet()
    expect(posts()).toHaveLength(3)
    expect(whispers()).toEqual([])
  })

  it.each([
    ['the connection is cut', { cut: true }],
    ['Slack answers too late', { after: 400 }],
    ['Slack says that it may be half done', { body: { ok: false, error: 'fatal_error' } }],
  ])('posts no second time what may be posted already, and tells the asker: %s', async (_, response) => {
    const hasty = await startBot({}, { callMs: 200, prepare: (slack) => slack.answer('chat.postMessage', response) })
    const asked = event(mention('<@U0BOT> förslag'))
    await hasty.json(asked)
    const [told] = await until(
      () => hasty.slack.of('chat.postEphemeral').length > 0 && hasty.slack.of('chat.postEphemeral'),
    )
    expect(told?.args['text']).toContain('Vänta en minut')
    await hasty.json(asked)
    await quiet()
    expect(hasty.slack.of('chat.postMessage')).toHaveLength(1)
    await hasty.stop()
  })

  it('gives up where it would have to wait an hour, and says so in one line that only the asker sees', async () => {
    bot.slack.answer('chat.postMessage', { status: 429, headers: { 'retry-after': '3600' } })
    await bot.json(event(mention('<@U0BOT> förslag')))
    const [told] = await until(() => whispers().length > 0 && whispers())
    expect(told?.args).toMatchObject({ user: 'U1', channel: 'C1' })
    expect(told?.args['text']).toContain('Vänta en minut')
  })

  it('says how to invite the bot where it is not in the channel', async () => {
    bot.slack.answer('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
    await bot.json(event(mention('<@U0BOT> förslag')))
    const [told] = await until(() => whispers().length > 0 && whispers())
    expect(told?.args['text']).toContain('/invite @Vårdkompetens')
  })

  it('logs where its own code failed, not what about', async () => {
    const fragile = await startBot(
      {},
      {
        core: {
          ...WITHOUT_FILE,
          converse: (question) => {
            throw new TypeError(`hemligafrågan: ${question}\n    at ${question}`)
          },
        },
      },
    )
    await fragile.json(event(mention('<@U0BOT> förslag om anna')))
    await until(() => fragile.logged.join('').includes('A listener failed'))
    await fragile.stop()
    const log = fragile.logged.join('')
    expect(log).toContain('messages.test.ts')
    for (const secret of ['hemligafrågan', 'förslag', 'anna']) expect(log).not.toContain(secret)
  })

  it('logs no question, no name and no secret', async () => {
    bot.slack.answer('chat.postEphemeral', { body: { ok: false, error: 'not_in_channel' } })
    await bot.json(event(mention('<@U0BOT> hemligafrågan om anna')))
    await until(() => whispers().length > 1)
    const log = bot.logged.join('')
    expect(log).toContain('not_in_channel')
    for (const secret of ['hemligafrågan', 'anna', 'xoxb', 'U1', 'secret']) expect(log).not.toContain(secret)
  })
})
