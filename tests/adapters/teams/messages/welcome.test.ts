import { expect, it } from 'vitest'
import { BOT, CHANNEL, membersAdded, PERSON } from '../support/activities.ts'
import { type Bot } from '../support/bot.ts'
import { cardOf, dataIn } from '../support/cards.ts'
import { type FakeConnector } from '../support/fake-connector.ts'
import { withBot } from '../support/with-bot.ts'

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

it('a person is welcomed once, with three things to try', async () => {
  const activity = membersAdded({ serviceUrl: connector.url }, [BOT, PERSON])
  await bot.post(activity)
  await bot.post(activity)
  expect(connector.sent).toHaveLength(1)
  expect(connector.sent[0]?.body['text']).toMatch(/^Hej!\s+Jag svarar på frågor[\s\S]+Skriv hjälp/)
  expect(dataIn(cardOf(connector.sent[0]?.body))).toHaveLength(3)
})

it('a team is told to mention the bot, in the language of who added it', async () => {
  await bot.post(membersAdded({ serviceUrl: connector.url, conversation: CHANNEL, locale: 'en-GB' }, [BOT]))
  expect(connector.sent[0]?.body['text']).toMatch(/Mention me with @/)
})

it('people who join are not written to', async () => {
  expect(await bot.post(membersAdded({ serviceUrl: connector.url }, [PERSON]))).toMatchObject({ status: 200 })
  expect(connector.sent).toEqual([])
})

it.each([
  ['installationUpdate first', ['add', 'members']],
  ['conversationUpdate first', ['members', 'add']],
])('one welcome a conversation, whichever event comes: %s', async (name, events) => {
  const conversation = { id: `a:${name}`, conversationType: 'personal' }
  const to = { serviceUrl: connector.url, conversation }
  const installed = (action: string) => ({ ...membersAdded(to, []), type: 'installationUpdate', action })
  for (const event of events) await bot.post(event === 'add' ? installed('add') : membersAdded(to, [BOT]))
  expect(connector.sent).toHaveLength(1)
  await bot.post(installed('remove'))
  await bot.post(installed('add'))
  expect(connector.sent).toHaveLength(2)
})
