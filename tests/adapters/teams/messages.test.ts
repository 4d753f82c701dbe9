import { describe, expect, it } from 'vitest'
import { wait } from '../../../src/adapters/shared/wait.ts'
import { encodeAction } from '../../../src/adapters/shared/action-codec.ts'
import { BOT, CHANNEL, execute, invoke, mention, message, PERSON } from './support/activities.ts'
import { matching } from './support/matching.ts'
import { createMemoryStore } from '../../../src/store/index.ts'
import { type Bot, startBot } from './support/bot.ts'
import { cardOf, dataIn, openerOf } from './support/cards.ts'
import { type FakeConnector } from './support/fake-connector.ts'
import { withBot } from './support/with-bot.ts'

/** The library says after a second that the bot is typing, unless it is told not to. Milliseconds. */
const PAST_TYPING_MS = 2500

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const say = async (text: string | undefined, more: object = {}, conversation?: Record<string, unknown>) => {
  const to = { serviceUrl: connector.url, ...(conversation && { conversation }) }
  const response = await bot.post(message(to, text, more))
  return { ...response, sent: [...connector.sent] }
}

describe('a question in a personal chat', () => {
  it('is answered with text, a card and its source', async () => {
    const { status, sent } = await say('Vad föreslår rådet om VFU?')
    expect(status).toBe(200)
    expect(sent).toHaveLength(1)
    const path = sent[0]?.path
    const body = sent[0]?.body ?? {}
    expect(path).toMatch(/^\/v3\/conversations\/a%3Apersonal\/activities\/activity-\d+$/)
    expect(body).toMatchObject({ type: 'message', textFormat: 'markdown' })
    expect(body['text']).toMatch(/samverkanspaket.*\[1\]$/s)
    expect(body['summary']).toMatch(/samverkanspaket/)
    expect(cardOf(body)).toMatchObject({ type: 'AdaptiveCard', version: '1.4' })
  })

  it('keeps the citation whole on the wire, which botframework-connector 4.23.3 does not by itself', async () => {
    const { sent } = await say('förslag 2')
    expect(sent[0]?.body['entities']).toEqual([
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: 'Förslag 2, Pandemin och kompetensförsörjningen (2020), s. 16',
              abstract: matching.stringMatching(/^Rådet vill verka för .{20,138}$/),
              url: 'https://www.socialstyrelsen.se/vardkompetensradet',
            },
          },
        ],
      },
    ])
    expect(sent[0]?.raw).not.toMatch(/AIGeneratedContent/)
  })

  it('tells a notification whole lines of a list', async () => {
    const { sent } = await say('förslag')
    expect(sent[0]?.body['summary']).toMatch(/^Promemorians förslag:\n• Förslag 1\. .+ \(s\. 9\)$/)
  })

  it('gives the same answer id to the same question', async () => {
    const first = await say('lärdom 7')
    const second = await say('lärdom 7')
    const id = /"id":"(answer-[\da-f]{12})"/
    expect(id.exec(second.sent.at(-1)?.raw ?? '')?.[1]).toBe(id.exec(first.sent[0]?.raw ?? '')?.[1])
  })

  it.each(['hi', 'Hello', 'HELP', 'hej', 'Hjälp', 'hjälp!'])('answers %s with what it can do', async (text) => {
    const { sent } = await say(text)
    expect(sent[0]?.body['text']).toMatch(/frågor om promemorian|questions about the Swedish memo/)
    expect(cardOf(sent[0]?.body)['body']).toBeTruthy()
  })

  it.each(['xyzzy qwrtp', '😀', '???', '<script>alert(1)</script>', '|||', '\u0000'])(
    'has an answer to %s',
    async (text) => {
      const { status, sent } = await say(text)
      expect(status).toBe(200)
      expect(String(sent[0]?.body['text']).length).toBeGreaterThan(10)
    },
  )

  it('answers an activity without text, or with a null, with what it can do', async () => {
    const bare = await say(undefined)
    const nothing = await say(undefined, { text: null, attachments: [{ contentType: 'image/png' }] })
    for (const { sent } of [bare, nothing]) expect(sent.at(-1)?.body['text']).toMatch(/promemorian/)
  })

  it('answers in English when asked in English', async () => {
    const { sent } = await say('What does the council propose about placements?')
    expect(sent[0]?.body).toMatchObject({ locale: 'en' })
  })

  it('answers a resent activity once', async () => {
    const activity = message({ serviceUrl: connector.url }, 'lärdom 1')
    const statuses = await Promise.all([bot.post(activity), bot.post(activity), bot.post(activity)])
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(connector.sent).toHaveLength(1)
  })

  it('sends the answer and nothing else where it takes longer than the library’s typing timer', async () => {
    const store = createMemoryStore()
    const contexts = {
      ...store.contexts,
      get: (conversation: string) => wait(PAST_TYPING_MS).then(() => store.contexts.get(conversation)),
    }
    const slow = await startBot({ store: { ...store, contexts } })
    try {
      expect(await slow.post(message({ serviceUrl: connector.url }, 'lärdom 1'))).toMatchObject({ status: 200 })
      expect(connector.sent.map(({ body }) => body['type'])).toEqual(['message'])
    } finally {
      await slow.stop()
    }
  })

  it('says the number first where it is asked how many there are', async () => {
    const { sent } = await say('hur många förslag är det?')
    expect(sent.at(-1)?.body['text']).toMatch(/^\*\*Promemorian har tio förslag:\*\*[\s\S]*förslag\s10/)
  })

  it('cuts no list short without a way to the rest', async () => {
    const { sent } = await say('siffror')
    expect(dataIn(cardOf(sent[0]?.body))).toContainEqual(
      matching.objectContaining({
        action: encodeAction({
          kind: 'more',
          language: 'sv',
          target: { to: 'list', list: 'figures', page: 2, document: 'promemoria-2020' },
        }),
      }),
    )
  })
})

describe('a mention in a channel', () => {
  it('is answered in its thread', async () => {
    const { sent } = await say(
      '<at>Vårdkompetens</at> lärdom 7',
      { entities: [mention('<at>Vårdkompetens</at>')] },
      CHANNEL,
    )
    expect(sent[0]?.path).toContain(encodeURIComponent(CHANNEL.id))
    expect(sent[0]?.body['text']).toMatch(/digital[\s\S]*\[1\]$/i)
  })

  it.each([
    ['at the end', 'lärdom 7 <at>Vårdkompetens</at>'],
    ['in the middle', 'lärdom <at>Vårdkompetens</at>&nbsp;7'],
    ['several times', '<at>Vårdkompetens</at><at>Vårdkompetens</at> lärdom 7 <at>Vårdkompetens</at>'],
  ])('is stripped %s', async (_, text) => {
    const { sent } = await say(text, { entities: [mention('<at>Vårdkompetens</at>')] }, CHANNEL)
    const plain = await say('lärdom 7', {}, CHANNEL)
    expect(sent[0]?.body['text']).toBe(plain.sent.at(-1)?.body['text'])
  })

  it('stands several mentions with different texts, and entities without text or of other kinds', async () => {
    const entities = [
      mention('<at>Vård</at>'),
      mention('<at>kompetens</at>'),
      mention(undefined),
      { type: 'clientInfo', locale: 'sv' },
    ]
    const { status, sent } = await say('<at>Vård</at> <at>kompetens</at> lärdom 7', { entities }, CHANNEL)
    expect(status).toBe(200)
    expect(sent[0]?.body['text']).toMatch(/\[1\]$/)
  })

  it('alone is answered with what the bot can do', async () => {
    const { sent } = await say('<at>Vårdkompetens</at>', { entities: [mention('<at>Vårdkompetens</at>')] }, CHANNEL)
    expect(sent[0]?.body['text']).toMatch(/frågor om promemorian/)
  })
})

describe('a question that nobody else is to see', () => {
  const privately = { recipient: { ...BOT, isTargeted: true } }

  it('is answered to whoever asked, with a button that shares the answer', async () => {
    const { sent } = await say('förslag 2', privately, CHANNEL)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.path).toMatch(/[?&]isTargetedActivity=true$/)
    expect(sent[0]?.body['recipient']).toMatchObject({ id: PERSON.id, isTargeted: true })
    const { data } = openerOf(cardOf(sent[0]?.body), 'Dela i kanalen')
    const { json } = await bot.post(execute({ serviceUrl: connector.url, conversation: CHANNEL }, 'show', data))
    expect(json).toMatchObject({ value: 'Svaret är delat i konversationen.' })
    expect(connector.sent[1]?.path).not.toContain('isTargetedActivity')
    expect(connector.sent[1]?.body['text']).toBe(sent[0]?.body['text'])
  })

  it('is answered in the conversation where Teams does not take that', async () => {
    connector.plan.push({ status: 400 })
    const { status, sent } = await say('förslag 2', privately, CHANNEL)
    expect(status).toBe(200)
    expect(sent).toHaveLength(2)
    expect(sent[1]?.path).not.toContain('isTargetedActivity')
    expect(sent[1]?.body['recipient']).not.toHaveProperty('isTargeted')
  })
})

describe('a thumb', () => {
  const thumb = (reaction: unknown, replyToId: string) => ({
    ...invoke({ serviceUrl: connector.url }, 'message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction, feedback: '{"feedbackText":"hemligt"}' },
    }),
    replyToId,
  })

  it('is counted by the answer’s id, without what was written with it', async () => {
    const store = createMemoryStore()
    const counting = await startBot({ store })
    await counting.post(message({ serviceUrl: connector.url }, 'förslag 2'))
    expect(connector.sent[0]?.body['channelData']).toEqual({ feedbackLoopEnabled: true })
    for (const [reaction, id] of [
      ['like', 'sent-1'],
      ['dislike', 'elsewhere'],
      ['love', 'sent-1'],
    ] as const) {
      expect(await counting.post(thumb(reaction, id))).toMatchObject({ status: 200 })
    }
    await counting.stop()
    const counts = [...(await store.counters.all('feedback/'))]
    expect(counts).toEqual([[matching.stringMatching(/^feedback\/[\da-f]{12}\/like$/), 1]])
  })
})
