import { webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failureOf, menderOf } from '../../../../src/adapters/slack/send/failure.ts'
import { ResponseRefused } from '../../../../src/adapters/slack/send/fetch.ts'
import { PROBLEMS, problemOf } from '../../../../src/adapters/slack/send/problems.ts'
import { createTokenWatch } from '../../../../src/adapters/slack/send/token-watch.ts'
import { sentenceOf } from '../../../../src/adapters/slack/wording/index.ts'
import { LANGUAGES } from '../../../../src/core/index.ts'
import { viewProblems } from '../support/block-rules.ts'
import { buttonNamed, inside } from '../support/blocks.ts'
import { command, event, interaction, mention, onPrivate, onView } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

const platformError = (error: string, more: object = {}) =>
  new webApi.WebAPIPlatformError({ ok: false, error, ...more })

describe('what Slack refuses', () => {
  it('every documented code has one meaning', () => {
    const codes = Object.values(PROBLEMS).flatMap((known) => known.codes)
    expect(codes.length).toBeGreaterThan(80)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each([
    ['not_in_channel', 'person'],
    ['is_archived', 'person'],
    ['restricted_action_thread_locked', 'person'],
    ['message_not_found', 'person'],
    ['expired_trigger_id', 'person'],
    ['restricted_action', 'administrator'],
    ['missing_scope', 'administrator'],
    ['ekm_access_denied', 'administrator'],
    ['user_is_restricted', 'administrator'],
    ['token_revoked', 'operator'],
    ['account_inactive', 'operator'],
    ['team_access_not_granted', 'operator'],
    ['ratelimited', 'passing'],
    ['a_code_of_tomorrow', 'operator'],
  ])('%s is mended by: %s', (code, mender) => {
    expect(menderOf(failureOf(platformError(code)))).toBe(mender)
  })

  it.each(LANGUAGES)('has its own sentence, and "try again" only where that can help: %s', (language) => {
    const sentences = Object.values(PROBLEMS).flatMap(({ codes, mender }) => {
      const [code = ''] = codes
      const failure = { problem: problemOf(code), scope: 'chat:write' }
      return [{ text: sentenceOf(failure, language), mender, problem: failure.problem }]
    })
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
    for (const { text, mender, problem } of sentences) {
      const canHelp = mender === 'passing' || problem === 'notInChannel'
      expect.soft(/försök igen|try again/i.test(text), text).toBe(canHelp)
      expect.soft(text.includes('/invite'), text).toBe(problem === 'notInChannel')
    }
  })

  it('names the permission that is missing', () => {
    const failure = failureOf(platformError('missing_scope', { needed: 'im:history' }))
    expect(sentenceOf(failure, 'sv')).toContain('im:history')
  })

  it('asks nobody to invite the bot to other people’s direct messages', () => {
    expect(failureOf(platformError('channel_not_found'), 'D9').problem).toBe('unreachable')
    expect(failureOf(platformError('channel_not_found'), 'C9').problem).toBe('notInChannel')
  })

  it('a response_url that is gone has expired, whether Slack says why or not', () => {
    expect(failureOf(new ResponseRefused(404, undefined, undefined)).problem).toBe('expired')
    expect(failureOf(new ResponseRefused(200, 'used_url', undefined)).problem).toBe('expired')
  })
})

describe('on the wire', () => {
  let bot: RunningBot
  beforeEach(async () => void (bot = await startBot()))
  afterEach(() => bot.stop())

  const refuse = (error: string) => ({ body: { ok: false, error } })
  const share = async () => {
    const { body } = await bot.form(command('Vad vill rådet med VULF-avtal?', bot.slack.responseUrl))
    return bot.form(onPrivate(buttonNamed(inside({ body }, 'body')['blocks'], 'Dela'), bot.slack.responseUrl))
  }

  it.each(['invalid_blocks', 'msg_blocks_too_long'])(
    '%s: the same goes out in plain text, and is logged',
    async (code) => {
      bot.slack.answer('chat.postMessage', refuse(code))
      await bot.json(event(mention('<@U0BOT> vad föreslår rådet om VFU?')))
      const [, plain] = await until(
        () => bot.slack.of('chat.postMessage').length === 2 && bot.slack.of('chat.postMessage'),
      )
      expect(plain?.args['blocks']).toBeUndefined()
      expect(plain?.args['text']).toContain('samverkanspaket')
      expect(bot.logged.join('')).toContain(code)
    },
  )

  const shareFrom = async (channel: string) => {
    const { body } = await bot.form(command('Vad vill rådet med VULF-avtal?', bot.slack.responseUrl))
    const action = { block_id: 'b', action_ts: '1', ...buttonNamed(inside({ body }, 'body')['blocks'], 'Dela') }
    const press = { type: 'block_actions', actions: [action], channel: { id: channel, name: 'directmessage' } }
    return bot.form(interaction({ ...press, response_url: bot.slack.responseUrl, container: { is_ephemeral: true } }))
  }
  const shortcut = {
    ...{ type: 'message_action', callback_id: 'svara_med_utdrag', channel: { id: 'C7', name: 'vård' } },
    ...{ message: { type: 'message', user: 'U2', ts: '7.7', text: 'VULF-avtal' }, message_ts: '7.7' },
  }
  const typed = { type: 'plain_text_input', action_id: 'question', value: 'VULF-avtal' }
  const search = {
    ...{ type: 'modal', callback_id: 'search', private_metadata: '{"a":""}' },
    state: { values: { question: { question: typed } } },
  }

  it.each([
    ['the search', 'views.open', () => bot.form(interaction(shortcut)), 'VULF-avtal'],
    ['a search that goes on', 'views.update', () => bot.form(onView(typed, search)), 'VULF-avtal'],
    ['the dialog that shares', 'views.open', () => shareFrom('D1'), 'VULF-avtal'],
    ['the Home tab', 'views.publish', () => bot.json(event({ type: 'app_home_opened', user: 'U1', tab: 'home' })), ''],
  ])(
    '%s is drawn with plain text and its fields where Slack finds fault with its blocks',
    async (_, method, open, asked) => {
      bot.slack.answer(method, refuse('invalid_blocks'))
      await open()
      const [drawn, plain] = await until(() => bot.slack.of(method).length === 2 && bot.slack.of(method))
      const [before, after] = [inside(drawn?.args, 'view'), inside(plain?.args, 'view')]
      const kinds = new Set(
        JSON.stringify(after['blocks']).match(/(?<=\{"type":")(section|input|rich_text|header|actions)/g),
      )
      expect(kinds).toEqual(new Set(['section', 'input']))
      expect(viewProblems(after)).toEqual([])
      expect(JSON.stringify(after)).toContain(asked)
      expect(after['private_metadata']).toEqual(before['private_metadata'])
      expect(bot.logged.join('')).toContain('invalid_blocks')
    },
  )

  it('a response_url that says ok: false with 200 has failed', async () => {
    bot.slack.answer('response_url', refuse('restricted_action'))
    await share()
    const [, told] = await until(() => bot.slack.of('response_url').length === 2 && bot.slack.of('response_url'))
    expect(told?.args['text']).toContain('administrerar')
  })

  it.each(['restricted_action', 'is_archived', 'user_is_restricted'])(
    'what is refused in the person’s name is not posted in the bot’s: %s',
    async (code) => {
      bot.slack.answer('response_url', refuse(code))
      await share()
      await until(() => bot.slack.of('response_url').length === 2)
      expect(bot.slack.of('chat.postMessage')).toEqual([])
    },
  )

  it('sends a response to no other host than Slack’s', async () => {
    const { body } = await bot.form(command('Vad vill rådet med VULF-avtal?', ''))
    const button = buttonNamed(inside({ body }, 'body')['blocks'], 'Dela')
    await bot.form(onPrivate(button, 'http://169.254.169.254/latest'))
    await until(() => bot.slack.of('views.open').length > 0)
    expect(bot.logged.join('')).toContain('foreign_address')
  })

  it('any call that is refused by token turns the status, and the next that succeeds turns it back', async () => {
    for (const method of ['chat.postMessage', 'chat.postEphemeral']) bot.slack.answer(method, refuse('token_revoked'))
    await bot.json(event(mention('<@U0BOT> förslag')))
    await until(() => !bot.adapter.readiness().ready)
    expect(JSON.stringify(bot.adapter.readiness())).toContain('token_revoked')
    await bot.json(event(mention('<@U0BOT> lärdomar')))
    await until(() => bot.adapter.readiness().ready)
  })
})

it('while the token is refused, Slack is asked again until it is taken', async () => {
  let asked = 0
  const watch = createTokenWatch(
    () => {
      asked++
      if (asked === 3) watch.noteAnswer(undefined)
      return Promise.reject(new Error('refused'))
    },
    () => Promise.resolve(),
  )
  watch.noteAnswer('account_inactive')
  expect(watch.refusal()).toBe('account_inactive')
  await until(() => watch.refusal() === undefined)
  expect(asked).toBe(3)
})
