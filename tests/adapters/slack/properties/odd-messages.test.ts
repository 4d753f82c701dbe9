import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visibleText } from '../support/block-rules.ts'
import { directMessage, event, mention } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

/*
 * Messages that others' bots in Slack have stumbled over, tried here on the wire. Each names its report.
 */

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const said = () =>
  bot.slack.calls.filter(({ method }) => method === 'chat.postMessage' || method === 'chat.postEphemeral')
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))

async function answerTo(message: Record<string, unknown>): Promise<string> {
  bot.slack.calls.length = 0
  expect((await bot.json(event(message))).status).toBe(200)
  await until(() => said().length > 0)
  return visibleText(said()[0]?.args['blocks'])
}

const richText = (...elements: object[]) => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]

/** @see https://github.com/innogames/slack-bot/pull/866 */
describe('an emoji, which Slack writes as a name', () => {
  it.each([':robot_face: förslag 2', 'förslag 2 :smile:', ':flag-se: förslag :+1::skin-tone-2: 2'])(
    'is no word of the question: %s',
    async (text) => {
      expect(await answerTo(directMessage(text))).toBe(await answerTo(directMessage('förslag 2')))
    },
  )

  it.each([':wave:', ':+1:', ':thumbsup::skin-tone-2:', ':region-logga:'])('alone asks nothing: %s', async (text) => {
    expect(await answerTo(directMessage(text))).toContain('Prova till exempel')
  })
})

/** @see https://github.com/PostHog/posthog/pull/60116 and https://github.com/slack-ruby/slack-ruby-bot/issues/249 */
describe('what a bot says is not answered', () => {
  const MARKS = [{ user: 'USLACKBOT' }, { app_id: 'A9', bot_profile: { id: 'B9', app_id: 'A9', name: 'Larm' } }]
  it.each(MARKS)('where all that tells it from a person is %j', async (mark) => {
    await bot.json(event(mention('<@U0BOT> förslag', mark)))
    await bot.json(event(directMessage('förslag', mark)))
    await quiet()
    expect(said()).toEqual([])
  })
})

/** @see https://github.com/ColeMurray/background-agents/pull/1143 and https://github.com/ColeMurray/background-agents/pull/1146 */
describe('a message that is forwarded to the bot', () => {
  const share = (text: string) => ({ is_msg_unfurl: true, is_share: true, author_id: 'U2', text, fallback: '[…]' })

  it.each([directMessage(''), mention('<@U0BOT>')])('without a word is the question: $type', async (message) => {
    expect(await answerTo({ ...message, attachments: [share('Vad vill rådet med VULF-avtal?')] })).toContain('VULF')
  })

  it('below words of one’s own is not', async () => {
    const message = mention('<@U0BOT> lärdom 7', { attachments: [share('Vad vill rådet med VULF-avtal?')] })
    expect(await answerTo(message)).toBe(await answerTo(mention('<@U0BOT> lärdom 7')))
  })

  it('is told from what a link unfolds to', async () => {
    const unfolded = { is_msg_unfurl: true, from_url: 'https://region.slack.com/archives/C1/p1', text: 'förslag 2' }
    expect(await answerTo(mention('<@U0BOT>', { attachments: [unfolded] }))).toContain('Prova till exempel')
  })
})

/** @see https://github.com/getsentry/sentry/pull/27837 and https://github.com/GregHilston/Simple-Slack-Bot/issues/19 */
describe('a message without text', () => {
  it.each([undefined, null])('(%s) gets a help', async (text) => {
    for (const make of [mention, directMessage])
      expect(await answerTo({ ...make(''), text })).toContain('Prova till exempel')
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })

  it('is read from its blocks', async () => {
    const blocks = richText({ type: 'user', user_id: 'U0BOT' }, { type: 'text', text: ' förslag 2' })
    expect(await answerTo(mention('', { blocks }))).toBe(await answerTo(mention('<@U0BOT> förslag 2')))
  })
})
