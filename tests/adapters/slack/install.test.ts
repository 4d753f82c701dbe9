import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore, type Store } from '../../../src/store/index.ts'
import { command, directMessage } from './support/requests.ts'
import { type RunningBot, startBot, until } from './support/running-bot.ts'

const OAUTH = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'a secret of some length' }
const MANY = { botToken: undefined, oauth: OAUTH }

let store: Store
let bot: RunningBot
beforeEach(async () => {
  store = createMemoryStore()
  bot = await startBot(MANY, { store })
})
afterEach(() => bot.stop())

const addressOf = (path: string) => bot.url.replace('/slack/events', path)
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))

const granted = (more: Record<string, unknown> = {}) => ({
  body: {
    ok: true,
    app_id: 'A1',
    token_type: 'bot',
    access_token: 'xoxb-one',
    scope: 'commands',
    bot_user_id: 'U0BOT',
    authed_user: { id: 'U9' },
    team: { id: 'T1', name: 'Region <Ett>' },
    enterprise: null,
    is_enterprise_install: false,
    ...more,
  },
})

interface Answered {
  readonly body: Readonly<Record<string, unknown>>
}

/** What an administrator's browser does: to Slack, and back with a code. */
async function install(answer: Answered = granted()): Promise<Response> {
  bot.slack.answer('oauth.v2.access', answer)
  const begun = await fetch(addressOf('/slack/install'), { redirect: 'manual' })
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? ''
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return fetch(`${addressOf('/slack/oauth_redirect')}?${new URLSearchParams({ code: 'c', state }).toString()}`, {
    headers: { cookie },
  })
}

/** A direct message from a workspace. */
const from = (team: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({
    type: 'event_callback',
    team_id: team,
    event_id: `Ev${Math.random()}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ team_id: team, enterprise_id: null, is_enterprise_install: false }],
    event: directMessage('förslag'),
    ...more,
  })
const uninstalled = (type: string, more = {}) => from('T1', { event: { type, ...more } })
const posts = (count: number) =>
  until(() => bot.slack.of('chat.postMessage').length === count && bot.slack.of('chat.postMessage'))

describe('the way to install', () => {
  it('leads to Slack with the scopes of the manifest', async () => {
    const { status, headers } = await fetch(addressOf('/slack/install'), { redirect: 'manual' })
    const to = new URL(headers.get('location') ?? '')
    expect(status).toBe(302)
    expect(to.origin + to.pathname).toBe('https://slack.com/oauth/v2/authorize')
    expect(to.searchParams.get('scope')).toContain('chat:write')
  })

  it('ends on a page that says what to do next, and shows no name as markup', async () => {
    const page = await install()
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain('Region &lt;Ett&gt;')
    expect(html).toContain('/invite @Vårdkompetens')
    expect(html).toContain('https://slack.com/app_redirect?app=A1&amp;team=T1')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['without a state', async () => fetch(addressOf('/slack/oauth_redirect?code=c'))],
    ['with a forged state', async () => fetch(addressOf('/slack/oauth_redirect?code=c&state=x'))],
    ['that Slack refuses', () => install({ body: { ok: false, error: 'invalid_code' } })],
  ])('%s ends on a page that says how to begin again', async (_, go) => {
    const page = await go()
    expect(page.status).toBe(400)
    expect(await page.text()).toContain('href="/slack/install"')
    expect(bot.logged.join('')).not.toContain('client-secret')
  })

  it('is not there with a token of one workspace', async () => {
    const single = await startBot()
    expect((await fetch(single.url.replace('/slack/events', '/slack/install'))).status).toBe(404)
    await single.stop()
  })
})

describe('an installation', () => {
  /** Refuses an answer, and the line that would say so. */
  const refuse = (error: string) => {
    for (const method of ['chat.postMessage', 'chat.postEphemeral'])
      bot.slack.answer(method, { body: { ok: false, error } })
  }

  it('answers with its own token, in another process too', async () => {
    await install()
    const second = await startBot(MANY, { store })
    await second.json(from('T1'))
    const [post] = await until(
      () => second.slack.of('chat.postMessage').length > 0 && second.slack.of('chat.postMessage'),
    )
    expect(post?.token).toBe('xoxb-one')
    await second.stop()
  })

  it('of an organisation holds in each of its workspaces', async () => {
    const enterprise = { id: 'E1', name: 'Kommunförbundet' }
    await install(granted({ team: null, enterprise, is_enterprise_install: true, access_token: 'xoxb-org' }))
    const authorizations = [{ team_id: null, enterprise_id: 'E1', is_enterprise_install: true }]
    await bot.json(from('T7', { enterprise_id: 'E1', authorizations }))
    const [post] = await posts(1)
    expect(post?.token).toBe('xoxb-org')
  })

  it('of an organisation stays when one of its workspaces uninstalls its own', async () => {
    const enterprise = { id: 'E1', name: 'Kommunförbundet' }
    // Slack names a workspace here too.
    await install(granted({ enterprise, is_enterprise_install: true, access_token: 'xoxb-org' }))
    await install(granted({ enterprise, access_token: 'xoxb-one' }))
    await bot.json(from('T1', { enterprise_id: 'E1' }))
    await bot.json(uninstalled('app_uninstalled'))
    await expect.poll(() => store.installations.get('slack/team/T1')).toBeUndefined()
    const authorizations = [{ team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: false }]
    await bot.json(from('T1', { enterprise_id: 'E1', authorizations }))
    expect((await posts(2)).map(({ token }) => token)).toEqual(['xoxb-one', 'xoxb-org'])
  })

  it('whose token is about to expire gets a new one, and keeps it', async () => {
    await install(granted({ access_token: 'xoxe.xoxb-old', refresh_token: 'xoxe-1', expires_in: 60 }))
    const renewed = { access_token: 'xoxe.xoxb-new', refresh_token: 'xoxe-2', expires_in: 43_200 }
    bot.slack.answer('oauth.v2.access', granted(renewed))
    await bot.json(from('T1'))
    await posts(1)
    await bot.json(from('T1'))
    expect((await posts(2)).map(({ token }) => token)).toEqual(['xoxe.xoxb-new', 'xoxe.xoxb-new'])
    expect(bot.slack.of('oauth.v2.access')).toHaveLength(2)
  })

  it.each([
    ['before its token expires', 3600],
    ['after its token has expired', -60],
  ])('renews it once %s, whatever comes at the same time', async (_, expiresIn) => {
    await bot.stop()
    bot = await startBot(MANY, { store, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })
    const second = await startBot(MANY, { store, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })
    await install(granted({ access_token: 'xoxe.xoxb-old', refresh_token: 'xoxe-1', expires_in: expiresIn }))
    const renewed = { access_token: 'xoxe.xoxb-new', refresh_token: 'xoxe-2', expires_in: 43_200 }
    for (const { slack } of [bot, second]) slack.answer('oauth.v2.access', { ...granted(renewed), after: 150 })
    const before = bot.slack.of('oauth.v2.access').length
    await Promise.all([bot, second, bot, second].map((one) => one.json(from('T1'))))
    const sent = () => [bot, second].flatMap(({ slack }) => slack.of('chat.postMessage'))
    await until(() => sent().length === 4)
    expect(bot.slack.of('oauth.v2.access').length - before + second.slack.of('oauth.v2.access').length).toBe(1)
    if (expiresIn < 0) expect(new Set(sent().map(({ token }) => token))).toEqual(new Set(['xoxe.xoxb-new']))
    expect(await store.installations.get('slack/team/T1')).toContain('xoxe-2')
    await second.stop()
  })

  it.each(['token_revoked', 'account_inactive', 'token_expired', 'invalid_auth'])(
    'whose token Slack refuses turns the status, and turns it back: %s',
    async (error) => {
      await install()
      expect(bot.adapter.readiness()).toEqual({ ready: true })
      refuse(error)
      await bot.json(from('T1'))
      await until(() => !bot.adapter.readiness().ready)
      expect(bot.adapter.readiness()).toMatchObject({ reason: expect.stringContaining(error) as unknown })
      expect(JSON.stringify(bot.adapter.readiness())).not.toContain('T1')
      expect(bot.logged.join('')).toContain('workspace T1')
      await install(granted({ access_token: 'xoxb-two' }))
      await bot.json(from('T1'))
      await until(() => bot.adapter.readiness().ready)
    },
  )

  it('that is gone turns the status back', async () => {
    await install()
    refuse('token_revoked')
    await bot.json(from('T1'))
    await until(() => !bot.adapter.readiness().ready)
    await bot.json(uninstalled('app_uninstalled'))
    await until(() => bot.adapter.readiness().ready)
  })

  it.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: ['U0BOT'], oauth: [] } }],
  ])('is forgotten on %s', async (type, more) => {
    await install()
    expect((await bot.json(uninstalled(type, more))).status).toBe(200)
    await expect.poll(() => store.installations.get('slack/team/T1')).toBeUndefined()
    expect((await bot.json(from('T1'))).status).toBe(200)
    await quiet()
    expect(bot.slack.of('chat.postMessage')).toEqual([])
  })

  /** @see https://github.com/slackapi/bolt-js/issues/1103 */
  it.each(['app_uninstalled', 'tokens_revoked'])('that was made anew stays where %s comes late', async (type) => {
    await install()
    const tokens = { bot: ['U0BOT'], oauth: [] }
    await bot.json(from('T1', { event: { type, tokens }, event_time: Math.floor(Date.now() / 1000) - 60 }))
    await bot.json(from('T1'))
    await posts(1)
  })

  it('stays where only a person’s token was revoked', async () => {
    await install()
    await bot.json(uninstalled('tokens_revoked', { tokens: { bot: [], oauth: ['U9'] } }))
    await bot.json(from('T1'))
    await posts(1)
  })

  it('keeps nothing about who installed', async () => {
    await install()
    expect(await store.installations.get('slack/team/T1')).not.toContain('U9')
  })

  it('that is not there gets nothing, and no error that Slack would count', async () => {
    expect(await bot.json(from('T2'))).toEqual({ status: 200, body: '' })
    expect(await bot.form(command('förslag', ''))).toEqual({ status: 200, body: '' })
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })
})
