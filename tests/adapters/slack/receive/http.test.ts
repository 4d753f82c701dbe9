import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { command, event, FORM, fresh, JSON_TYPE, interaction, send, signed } from '../support/requests.ts'
import { type RunningBot, startBot } from '../support/running-bot.ts'

let bot: RunningBot
beforeAll(async () => void (bot = await startBot()))
afterAll(() => bot.stop())

/** After so long Bolt says 404 itself. Milliseconds. */
const BOLT_WAITS_MS = 3000

const NOW = () => Math.floor(Date.now() / 1000)
const BODY = command('förslag', '')

describe('who asks', () => {
  const CASES: [string, () => Record<string, string>, number][] = [
    ['a right signature', () => signed(BODY), 200],
    ['no signature', () => ({}), 401],
    ['a wrong secret', () => signed(BODY, NOW(), 'another'), 401],
    ['a signature for another body', () => signed(`${BODY}x`), 401],
    ['an unknown version', () => ({ ...signed(BODY), 'x-slack-signature': 'v9=00' }), 401],
    ['an empty signature', () => ({ ...signed(BODY), 'x-slack-signature': '' }), 401],
    ['six minutes ago', () => signed(BODY, NOW() - 360), 401],
    ['in an hour', () => signed(BODY, NOW() + 3600), 401],
    ['no time', () => ({ ...signed(BODY), 'x-slack-request-timestamp': 'soon' }), 401],
  ]
  it.each(CASES)('%s', async (_, headers, status) => {
    expect((await send(bot.url, BODY, FORM, headers())).status).toBe(status)
  })

  it('unsigned ssl_check and url_verification are refused, signed ones answered', async () => {
    const check = JSON.stringify({ type: 'url_verification', challenge: 'c' })
    expect((await send(bot.url, 'ssl_check=1', FORM, {})).status).toBe(401)
    expect((await send(bot.url, 'ssl_check=1', FORM)).status).toBe(200)
    expect((await send(bot.url, check, JSON_TYPE, {})).status).toBe(401)
    expect((await send(bot.url, check, JSON_TYPE)).body).toEqual({ challenge: 'c' })
  })
})

describe('what is asked', () => {
  const MALFORMED: [string, string, string][] = [
    ['null', 'null', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['a string', '"x"', JSON_TYPE],
    ['nothing', '', JSON_TYPE],
    ['half of JSON', '{"type":', JSON_TYPE],
    ['a form with a broken payload', 'payload=%7B', FORM],
    ['a form with null for a payload', 'payload=null', FORM],
  ]
  const UNSERVED: [string, string, string][] = [
    ['an empty object', '{}', JSON_TYPE],
    ['an unknown type', JSON.stringify({ type: 'strange' }), JSON_TYPE],
    ['a click without actions', 'payload=%7B%22type%22%3A%22block_actions%22%7D', FORM],
    ['an event that is null', JSON.stringify({ type: 'event_callback', event: null }), JSON_TYPE],
    [
      'a menu that nobody of ours has made',
      interaction({ type: 'block_suggestion', action_id: 'x', value: 'a' }),
      FORM,
    ],
    ['an event that nobody hears', event({ type: 'reaction_added', user: 'U1', item: {} }), JSON_TYPE],
    [
      'a closed view',
      interaction({ type: 'view_closed', view: { id: 'V1', type: 'modal', callback_id: 'reading' } }),
      FORM,
    ],
  ]
  it.each(UNSERVED)('%s is received with nothing, at once', async (_, body, type) => {
    const began = Date.now()
    expect(await send(bot.url, body, type)).toEqual({ status: 200, body: '' })
    expect(Date.now() - began).toBeLessThan(BOLT_WAITS_MS)
  })

  it.each(MALFORMED)('%s is refused at once', async (_, body, type) => {
    const began = Date.now()
    const { status, body: said } = await send(bot.url, body, type)
    expect([400, 404]).toContain(status)
    expect(said).toBe('')
    expect(Date.now() - began).toBeLessThan(BOLT_WAITS_MS)
  })

  it('a form with a charset is understood', async () => {
    expect((await send(bot.url, BODY, `${FORM}; charset=utf-8`)).status).toBe(200)
  })

  it('an unknown content type is refused', async () => {
    expect((await send(bot.url, BODY, 'text/plain')).status).toBe(400)
  })

  it('ten megabytes are refused', async () => {
    const body = 'x'.repeat(10_000_000)
    const status = await send(bot.url, body, FORM).then(
      (sent) => sent.status,
      () => 413,
    )
    expect(status).toBe(413)
  })

  it('a broken core is an error to Slack, and says nothing about why', async () => {
    const broken = await startBot(
      {},
      {
        core: {
          ...WITHOUT_FILE,
          ask: () => {
            throw new Error(`inside ${fresh()}`)
          },
        },
      },
    )
    const { status, body } = await broken.form(command('hemligafrågan', ''))
    expect([status, body]).toEqual([500, ''])
    expect(broken.logged.join('')).toContain('A listener failed')
    expect(broken.logged.join('')).not.toContain('hemligafrågan')
    await broken.stop()
  })
})
