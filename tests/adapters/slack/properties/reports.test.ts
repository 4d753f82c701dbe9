import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../../../../src/store/index.ts'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { visibleText } from '../support/block-rules.ts'
import { buttonNamed, inside } from '../support/blocks.ts'
import { command, directMessage, event, interaction, mention, onPrivate } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

/*
 * What others have reported of bots on Bolt, tried here on the wire. Each names its report.
 */

const OAUTH = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'a secret of some length' }
const INSTALLED = {
  team: { id: 'T1' },
  isEnterpriseInstall: false,
  bot: { token: 'xoxb-one', scopes: [], id: 'B1', userId: 'U0BOT' },
}

let bot: RunningBot
afterEach(() => bot.stop())

const calls = (method: string, count = 1) => until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))

describe('in a channel shared with another workspace', () => {
  beforeEach(async () => {
    const store = createMemoryStore()
    await store.installations.set('slack/team/T1', JSON.stringify(INSTALLED))
    bot = await startBot({ botToken: undefined, oauth: OAUTH }, { store })
  })

  /** @see https://github.com/slackapi/bolt-js/issues/935 */
  it('an event is answered with the token of the workspace that it is authorised for', async () => {
    const body = {
      type: 'event_callback',
      team_id: 'T_OTHER',
      enterprise_id: 'E_OTHER',
      api_app_id: 'A1',
      event_id: 'Ev1',
      event: mention('<@U0BOT> förslag', { team: 'T_OTHER', user: 'U9' }),
      authorizations: [
        { enterprise_id: null, team_id: 'T1', user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: true,
    }
    await bot.json(JSON.stringify(body))
    expect((await calls('chat.postMessage'))[0]?.token).toBe('xoxb-one')
  })

  /** @see https://github.com/slackapi/bolt-js/issues/1614 */
  it('what somebody of the other workspace sends from a modal goes out', async () => {
    const submission = {
      type: 'view_submission',
      team: { id: 'T_OTHER', domain: 'other' },
      user: { id: 'U9', team_id: 'T_OTHER' },
      view: {
        id: 'V1',
        hash: 'h1',
        team_id: 'T_OTHER',
        app_installed_team_id: 'T1',
        callback_id: 'search',
        private_metadata: JSON.stringify({ a: WITHOUT_FILE.ask('VULF-avtal').id, to: { c: 'C7', t: '7.7' } }),
        state: { values: { question: { question: { value: 'VULF-avtal' } } } },
      },
    }
    await bot.form(interaction(submission))
    expect((await calls('chat.postMessage'))[0]?.token).toBe('xoxb-one')
  })

  /** @see https://github.com/slackapi/bolt-python/issues/767 */
  it('a click of somebody of the other workspace is answered', async () => {
    const clicked = {
      type: 'block_actions',
      team: { id: 'T_OTHER', domain: 'other' },
      user: { id: 'U9', team_id: 'T_OTHER' },
      view: {
        id: 'V1',
        hash: 'h1',
        type: 'modal',
        team_id: 'T_OTHER',
        app_installed_team_id: 'T1',
        root_view_id: 'V1',
      },
      container: { type: 'view', view_id: 'V1' },
      actions: [{ type: 'button', action_id: 'action:0', value: 'förslag', block_id: 'b', action_ts: '1' }],
    }
    expect((await bot.form(interaction(clicked))).status).toBe(200)
    expect((await calls('views.open'))[0]?.token).toBe('xoxb-one')
  })
})

describe('in a workspace', () => {
  beforeEach(async () => void (bot = await startBot()))

  const press = async (label: string) => {
    const blocks = inside(await bot.form(command('Vad vill rådet med VULF-avtal?', '')), 'body')['blocks']
    return bot.form(onPrivate(buttonNamed(blocks, label), bot.slack.responseUrl))
  }

  /** @see https://github.com/slackapi/bolt-js/issues/1108 */
  it('a click that came too late is told as such, where Slack only says that arguments are invalid', async () => {
    const messages = ['[ERROR] `trigger_id` expired [json-pointer:/trigger_id]']
    bot.slack.answer('views.open', { body: { ok: false, error: 'invalid_arguments', response_metadata: { messages } } })
    await press('Visa hela')
    expect((await calls('response_url'))[0]?.args['text']).toContain('för lång tid')
  })

  /** @see https://github.com/slackapi/bolt-python/issues/992 */
  it('a modal that Slack fails to open is told, and not opened a second time', async () => {
    bot.slack.answer('views.open', { body: { ok: false, error: 'internal_error' } })
    await press('Visa hela')
    expect((await calls('response_url'))[0]?.args['text']).toContain('Vänta en minut')
    expect(bot.slack.of('views.open')).toHaveLength(1)
  })

  /** @see https://github.com/slackapi/bolt-js/issues/2162 */
  it.each([
    ['of a person', {}, 1],
    ['of an app', { bot_id: 'B9', app_id: 'A9' }, 0],
  ])('a broadcast without its thread is read as a message: %s', async (_, more, count) => {
    await bot.json(event(directMessage('förslag', { subtype: 'thread_broadcast', blocks: [], ...more })))
    await quiet()
    expect(bot.slack.of('chat.postMessage')).toHaveLength(count)
  })

  /** @see https://github.com/Chainlit/chainlit/pull/2844 */
  it('a workflow that mentions the bot has no user, and gets no answer', async () => {
    const { user: _, ...asked } = mention('<@U0BOT> förslag', { bot_id: 'B9', subtype: 'bot_message' })
    expect((await bot.json(event(asked))).status).toBe(200)
    await quiet()
    expect(bot.slack.of('chat.postMessage')).toEqual([])
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })

  /** @see https://github.com/curie-eng/curie/pull/241 */
  it('a click without channel, message and container is acknowledged', async () => {
    const action = { type: 'button', action_id: 'action:0', value: '{}', block_id: 'b', action_ts: '1' }
    expect((await bot.form(interaction({ type: 'block_actions', actions: [action] }))).status).toBe(200)
    await quiet()
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })

  /** @see https://github.com/NousResearch/hermes-agent/issues/7384 */
  it('an event that nobody asked for gets 200, once, and says nothing', async () => {
    const { status } = await bot.json(event({ type: 'file_shared', file_id: 'F1', user_id: 'U1', channel_id: 'D1' }))
    expect(status).toBe(200)
    await quiet()
    expect(bot.slack.calls.filter(({ method }) => method !== 'auth.test')).toEqual([])
  })

  /** @see https://github.com/aws-samples/remote-swe-agents/pull/300 */
  it('a mention without a word gets a help, to the asker alone', async () => {
    await bot.json(event(mention('<@U0BOT>   ')))
    expect(visibleText((await calls('chat.postEphemeral'))[0]?.args['blocks'])).toContain('Prova till exempel')
  })
})
