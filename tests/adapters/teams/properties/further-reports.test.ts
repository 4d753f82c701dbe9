import { expect, it } from 'vitest'
import { createMemoryStore } from '../../../../src/store/index.ts'
import { BOT, CHANNEL, membersAdded, mention, message } from '../support/activities.ts'
import { type Bot, startBot } from '../support/bot.ts'
import type { FakeConnector } from '../support/fake-connector.ts'
import { withBot } from '../support/with-bot.ts'

/*
 * What else others have reported of bots in Teams, tried here on the wire. Each names its report.
 */

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const to = (conversation: Record<string, unknown>) => ({ serviceUrl: connector.url, conversation })
const personal = () => ({ id: `a:${Math.random()}`, conversationType: 'personal' })

async function answerTo(activity: object): Promise<string> {
  expect(await bot.post(activity)).toMatchObject({ status: 200 })
  return String(connector.sent.at(-1)?.body['text'])
}

/** @see https://github.com/microsoft/botbuilder-dotnet/issues/3106 */
it('a bot whose name has signs of a regular expression is not a word of the question', async () => {
  const recipient = { ...BOT, name: 'Vård (test) [C++] $&' }
  const text = `<at>${recipient.name}</at>`
  const asked = message(to(CHANNEL), `${text} förslag 2`, { recipient, entities: [mention(text, recipient)] })
  expect(await answerTo(asked)).toContain('VULF')
})

/** @see https://github.com/microsoft/BotBuilder-Samples/issues/1747 */
it.each([`@${BOT.name} förslag 2`, `@${BOT.name}\u00a0förslag 2`, `<p>@${BOT.name}&nbsp;förslag 2</p>`])(
  'the bot’s name in front as plain text is no word of the question: %s',
  async (text) => {
    expect(await answerTo(message(to(personal()), text))).toContain('VULF')
  },
)

/** @see https://github.com/NousResearch/hermes-agent/pull/64957 */
it('a question that is edited while its answer is on its way has one answer, to what it says last', async () => {
  const conversation = personal()
  const asked = message(to(conversation), 'förslag 2')
  connector.plan.push({ status: 201, after: 400 })
  const first = bot.post(asked)
  await expect.poll(() => connector.sent.length).toBe(1)
  const edit = { ...message(to(conversation), 'lärdom 7'), id: asked.id, type: 'messageUpdate' }
  await bot.post({ ...edit, timestamp: '2026-11-21T12:00:09.000Z', channelData: { eventType: 'editMessage' } })
  await first
  expect(connector.sent.map(({ method }) => method)).toEqual(['POST', 'PUT'])
  expect(connector.sent[1]?.body['text']).not.toContain('VULF')
})

/** @see https://github.com/MicrosoftDocs/msteams-docs/issues/6152 */
it('a fault while the bot is added says nothing in the conversation, and Teams may tell of it again', async () => {
  const store = createMemoryStore()
  const isFirst = (key: string) =>
    key.endsWith('/welcome') ? Promise.reject(new Error('no welcome')) : store.firsts.isFirst(key)
  const faulty = await startBot({ store: { ...store, firsts: { ...store.firsts, isFirst } } })
  const added = membersAdded(to(personal()), [BOT])
  for (let i = 0; i < 2; i++) expect(await faulty.post(added)).toMatchObject({ status: 500, text: '' })
  expect(connector.sent).toEqual([])
  expect(faulty.lines.filter((line) => line.includes('a turn failed'))).toHaveLength(2)
  await faulty.stop()
})
