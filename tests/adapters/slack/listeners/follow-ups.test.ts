import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore, type Store } from '../../../../src/store/index.ts'
import { visibleText } from '../support/block-rules.ts'
import { directMessage, event, mention } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

const THREAD = '1600000000.1'
const FILES = { subtype: 'file_share', files: [{ id: 'F1' }] }

let store: Store
let bot: RunningBot
const start = async (followUps: boolean) => {
  store = createMemoryStore()
  bot = await startBot({ followUps }, { store })
}
beforeEach(() => start(true))
afterEach(() => bot.stop())

const posts = () => bot.slack.of('chat.postMessage')
const whispers = () => bot.slack.of('chat.postEphemeral')
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))
const ask = async (text: string) => {
  const before = posts().length
  await bot.json(event(mention(`<@U0BOT> ${text}`, { thread_ts: THREAD })))
  await until(() => posts().length > before)
  await until(async () => (await store.contexts.get(`slack/open/slack/C1/${THREAD}`)) === true)
}
/** Something that somebody writes in the channel's thread without a mention. */
const write = (text: string, more: Record<string, unknown> = {}) =>
  bot.json(event(directMessage(text, { channel_type: 'channel', channel: 'C1', thread_ts: THREAD, ...more })))

describe('where follow-ups are answered without a mention', () => {
  it.each(['vilken sida?', 'och fotnoten?', 'nästa', 'Vad föreslår rådet om VFU?'])(
    '%s in a thread of the bot’s is one',
    async (text) => {
      await ask('lärdom 7')
      await write(text, { user: 'U2' })
      const [, answered] = await until(() => posts().length > 1 && posts())
      expect(answered?.args).toMatchObject({ channel: 'C1', thread_ts: THREAD })
      expect(JSON.stringify(answered?.args['blocks'])).toContain('sv:U2')
    },
  )

  it('one follows the other', async () => {
    await ask('förslag')
    await write('nummer 2')
    await until(() => posts().length === 2)
    await write('vilken sida?')
    await until(() => posts().length === 3)
    expect(visibleText(posts()[2]?.args['blocks'])).toContain('Förslag 2')
  })

  const NOT_ONE: [string, string, Record<string, unknown>?][] = [
    ['what people say to each other', 'Jag tycker att det låter bra'],
    ['a question of theirs that the document has no answer to', 'Ska vi äta lunch i morgon?'],
    ['a question to somebody', '<@U3> vilken sida?'],
    ['thanks', 'tack!'],
    ['what is said outside the thread', 'Vad föreslår rådet om VFU?', { thread_ts: undefined }],
    ['what is said in another thread', 'Vad föreslår rådet om VFU?', { thread_ts: '5.5' }],
    ['a question with a file', 'vilken sida?', FILES],
    ['a bot’s', 'vilken sida?', { bot_id: 'B9' }],
    ['an edit', 'vilken sida?', { subtype: 'message_changed' }],
  ]
  it.each(NOT_ONE)('%s is none, and nothing is said', async (_, text, more) => {
    await ask('lärdom 7')
    await write(text, more)
    await quiet()
    expect(posts()).toHaveLength(1)
    expect(whispers()).toEqual([])
    await ask('vilken sida?')
    expect(visibleText(posts()[1]?.args['blocks'])).toContain('Lärdom 7')
  })

  it('a thread in which people have begun to talk waits for a new mention', async () => {
    await ask('lärdom 7')
    await write('Det där borde vi ta upp med chefen')
    await write('vilken sida?')
    await quiet()
    expect(posts()).toHaveLength(1)
    await ask('lärdom 8')
    await write('vilken sida?')
    await until(() => posts().length === 3)
  })

  it('what comes both as a mention and as a message is answered once', async () => {
    const asked = mention('<@U0BOT> lärdom 7', { thread_ts: THREAD })
    await bot.json(event({ ...asked, type: 'message', channel_type: 'channel' }))
    await bot.json(event(asked))
    await quiet()
    expect(posts()).toHaveLength(1)
  })

  it('a mention that is added by an edit of what was heard is answered', async () => {
    await ask('lärdom 7')
    const ts = `${Math.floor(Date.now() / 1000)}.7`
    await write('förslag', { ts })
    await quiet()
    await bot.json(event(mention('<@U0BOT> förslag', { ts, thread_ts: THREAD, edited: { user: 'U1', ts: '1' } })))
    await until(() => posts().length === 2)
  })

  it('a mention with a file, of which Slack tells as a message alone, is answered, and the file is said to be unread', async () => {
    await write('<@U0BOT> lärdom 7', { ...FILES, thread_ts: undefined })
    const [post] = await until(() => posts().length > 0 && posts())
    expect(visibleText(post?.args['blocks'])).toContain('Lärdom 7')
    const [said] = await until(() => whispers().length > 0 && whispers())
    expect(said?.args['text']).toContain('Filer kan jag inte läsa')
  })

  it('nothing of what is heard is logged', async () => {
    await ask('lärdom 7')
    await write('hemligheten om anna')
    await quiet()
    for (const secret of ['hemligheten', 'anna']) expect(bot.logged.join('')).not.toContain(secret)
  })
})

it('by default a follow-up needs a mention', async () => {
  await bot.stop()
  await start(false)
  await bot.json(event(mention('<@U0BOT> lärdom 7', { thread_ts: THREAD })))
  await until(() => posts().length === 1)
  await write('vilken sida?')
  await write('<@U0BOT> lärdom 7', FILES)
  await quiet()
  expect(posts()).toHaveLength(1)
})

describe('where nothing is remembered', () => {
  it.each(['och fotnoten?', 'nummer 3', 'vilken sida?'])(
    '%s in a thread gets one line, for the asker alone',
    async (text) => {
      await bot.json(event(mention(`<@U0BOT> ${text}`, { thread_ts: THREAD })))
      const [said] = await until(() => whispers().length > 0 && whispers())
      expect(said?.args).toMatchObject({ user: 'U1', thread_ts: THREAD })
      expect(said?.args['text']).toMatch(/^Jag minns inte längre [^\n]+$/)
      await quiet()
      expect(posts()).toEqual([])
    },
  )

  it('a question with a topic of its own is answered', async () => {
    await ask('Vad föreslår rådet om VFU?')
  })

  it('the same at the beginning of a thread is no matter of memory', async () => {
    await bot.json(event(directMessage('nummer 3')))
    await until(() => posts().length === 1)
    expect(posts()[0]?.args['text']).not.toContain('minns')
  })
})
