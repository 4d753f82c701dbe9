import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BOT, CHANNEL, execute, invoke, membersAdded, mention, message } from '../support/activities.ts'
import { type Bot } from '../support/bot.ts'
import { cardOf, openerOf } from '../support/cards.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'
import { type Microsoft, startGuarded, startMicrosoft, TENANT } from '../support/guarded.ts'
import { matching } from '../support/matching.ts'
import { withBot } from '../support/with-bot.ts'

/*
 * What others have reported of bots in Teams, tried here on the wire. Each names its report; one more stands with the
 * credentials.
 */

// A bot with credentials sends nothing to loopback.
vi.mock(import('../../../../src/adapters/teams/connection/service-url.ts'), async (original) => ({
  ...(await original()),
  isTrustedServiceUrl: () => true,
}))

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const GROUP = { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true }
const to = (conversation?: Record<string, unknown>) => ({
  serviceUrl: connector.url,
  ...(conversation && { conversation }),
})
const sentText = () => String(connector.sent.at(-1)?.body['text'])

/** What a message is answered with, in a conversation of its own. */
async function answerTo(text: string | undefined, more: object = {}, conversation?: Record<string, unknown>) {
  const own = conversation ?? { id: `a:${Math.random()}`, conversationType: 'personal' }
  expect(await bot.post(message(to(own), text, more))).toMatchObject({ status: 200 })
  return sentText()
}

/** @see https://github.com/microsoft/botbuilder-dotnet/issues/2504 */
it('a mention in a group chat whose entity has no text is no word of the question', async () => {
  const { text: _, ...entity } = mention('')
  const said = await answerTo(`<at>${BOT.name}</at> förslag 2`, { entities: [entity] }, GROUP)
  expect(said).toContain('VULF')
})

/** @see https://github.com/microsoft/botframework-sdk/issues/2566 */
it.each([
  ['zero-width spaces', 'förslag\u200b 2\u200b'],
  ['no-break spaces', '&nbsp;förslag&nbsp;2'],
  ['a soft hyphen', 'för\u00adslag 2'],
  ['a byte order mark', '\ufeffförslag 2'],
  ['its own paragraph', '<p>förslag 2</p>\n'],
])('a question that was copied and pasted is read as it looks: %s', async (_, text) => {
  expect(await answerTo(text)).toContain('VULF')
})

/** @see https://github.com/rapid7/insightconnect-plugins/pull/722 */
it('a message that is an image alone is answered with what the bot can do', async () => {
  const content =
    '<div><div>\n<div><img alt="Katt (GIF Image)" src="https://media.example.com/x.gif"></div>\n</div></div>'
  expect(await answerTo('', { attachments: [{ contentType: 'text/html', content }] })).toMatch(/Jag svarar på frågor/)
})

/** @see https://github.com/NousResearch/hermes-agent/pull/83234 */
it('no line break stands alone in what is sent: Teams’ Markdown would swallow it', async () => {
  for (const text of ['hjälp', 'förslag', 'lärdom 7', 'Hur blir vädret i morgon?', 'förslag 1 i tre punkter'])
    expect.soft(await answerTo(text), text).not.toMatch(/[^\n]\n(?!\n|- )[^\n]/)
})

/** @see https://github.com/microsoft/BotFramework-Services/issues/11 */
it('what to ask next stands above the compose box of a chat, and nowhere else', async () => {
  await answerTo('förslag 2')
  expect(connector.sent.at(-1)?.body).toHaveProperty('suggestedActions')
  for (const shared of [CHANNEL, GROUP]) {
    await answerTo('förslag 2', {}, shared)
    expect(connector.sent.at(-1)?.body).not.toHaveProperty('suggestedActions')
  }
})

/** @see https://github.com/openclaw/openclaw/pull/62715 */
it('an answer in a channel is addressed to the thread, by the message that began it', async () => {
  await answerTo('förslag 2', {}, CHANNEL)
  const path = decodeURIComponent(connector.sent.at(-1)?.path ?? '')
  expect(path).toContain(`/v3/conversations/${CHANNEL.id}/activities/activity-`)
})

describe('a thumb or another reaction', () => {
  const thumb = (more: object) => ({
    ...invoke(to(), 'message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }),
    ...more,
  })

  /** @see https://github.com/microsoft/teams-sdk/issues/2349 and https://github.com/microsoft/Agents/issues/302 */
  it.each([{}, { replyToId: null }, { replyToId: '' }, { replyToId: 'nowhere' }])(
    'is taken, whatever it names: %j',
    async (more) => {
      expect(await bot.post(thumb(more))).toMatchObject({ status: 200 })
      expect(connector.sent).toEqual([])
    },
  )

  /** @see https://github.com/RasaHQ/rasa/issues/3935 */
  it.each(['like', 'angry', '1f44d_thumbsup'])('%s under an answer is no question', async (type) => {
    const reaction = { type: 'messageReaction', reactionsAdded: [{ type }], replyToId: 'sent-1' }
    expect(await bot.post({ ...message(to(), undefined), ...reaction })).toMatchObject({ status: 200 })
    expect(connector.sent).toEqual([])
  })
})

describe('a card', () => {
  /** @see https://github.com/microsoft/teams.ts/issues/71 */
  it('is answered with a status, a type and a value, without which Teams says that it cannot reach the app', async () => {
    await answerTo('förslag 2')
    const { data } = openerOf(cardOf(connector.sent.at(-1)?.body), 'Visa hela')
    for (const [sent, type] of [
      [data, 'application/vnd.microsoft.card.adaptive'],
      [{ action: 'old' }, 'application/vnd.microsoft.activity.message'],
    ] as const) {
      const { json } = await bot.post(execute(to(), 'show', sent))
      expect(json).toEqual({ statusCode: 200, type, value: matching.anything() })
    }
  })

  /** @see https://github.com/OfficeDev/microsoft-teams-library-js/issues/1888 and https://github.com/microsoft/AdaptiveCards/issues/8001 */
  it('never asks Teams to refresh it by itself, which fails for those who did not ask', async () => {
    for (const text of ['förslag', 'förslag 2', 'hjälp', 'Hur blir vädret i morgon?']) {
      await answerTo(text)
      expect.soft(JSON.stringify(connector.sent.at(-1)?.body), text).not.toContain('"refresh"')
    }
  })

  /** @see https://github.com/MicrosoftDocs/msteams-docs/issues/4058 */
  it.each(['Service Request', 7, null, []])(
    'of somebody else’s that submits %j is answered with a sentence',
    async (value) => {
      connector.sent.length = 0
      expect(await bot.post(message(to(), undefined, { value }))).toMatchObject({ status: 200 })
      expect(connector.sent).toHaveLength(1)
    },
  )
})

/** @see https://github.com/microsoft/BotBuilder-Samples/pull/3773 */
it('an update of the app is no new acquaintance', async () => {
  const conversation = { id: 'a:upgraded', conversationType: 'personal' }
  await bot.post({ ...membersAdded(to(conversation), []), type: 'installationUpdate', action: 'add-upgrade' })
  await bot.post({ ...membersAdded(to(conversation), []), type: 'installationUpdate', action: 'remove-upgrade' })
  expect(connector.sent).toEqual([])
})

describe('a token', () => {
  let microsoft: Microsoft
  let other: FakeConnector
  beforeAll(async () => {
    microsoft = await startMicrosoft()
    other = await startFakeConnector()
  })
  afterAll(async () => {
    await microsoft.stop()
    await other.stop()
  })

  /** @see https://github.com/microsoft/botframework-sdk/issues/4900 and https://github.com/microsoft/botframework-sdk/issues/2561 */
  it.each([
    [240, 200],
    [900, 401],
  ])('of a clock that is %i s ahead of ours gets %i', async (seconds, status) => {
    const guarded = await startGuarded(microsoft)
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: TENANT }
    const nbf = Math.floor(Date.now() / 1000) + seconds
    const headers = guarded.tokenFor(other.url, { nbf, exp: nbf + 3600 })
    expect(await guarded.post(message({ serviceUrl: other.url, conversation }, 'hej'), headers)).toMatchObject({
      status,
    })
    await guarded.stop()
  })
})
