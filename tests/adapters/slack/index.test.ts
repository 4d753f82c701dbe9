import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createSlackAdapter } from '../../../src/adapters/slack/index.ts'
import { pino } from 'pino'
import { WITHOUT_FILE } from '../../contracts/every-answer.ts'
import { command, event, mention } from './support/requests.ts'
import { startBot, until } from './support/running-bot.ts'

/** A pause that lasts until the test lets it end; those after it end at once. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { wait: () => opened, open: () => open() }
}

describe('the start', () => {
  it('goes on without Slack, says so, and answers commands all the same', async () => {
    const away = { cut: true }
    const { wait, open } = gate()
    const bot = await startBot(
      {},
      { wait, prepare: (slack) => slack.answer('auth.test', away, away, { status: 503, body: {} }) },
    )
    expect(bot.adapter.readiness()).toMatchObject({ ready: false })
    const status = await fetch(bot.url.replace('/slack/events', '/status'))
    expect(await status.text()).toContain('Slack cannot be reached')
    expect((await bot.form(command('förslag', ''))).status).toBe(200)
    open()
    await until(() => bot.adapter.readiness().ready)
    await bot.stop()
  })

  it('says which settings to look at when Slack refuses the token', async () => {
    const refused = { body: { ok: false, error: 'invalid_auth' } }
    const bot = await startBot(
      {},
      { wait: () => new Promise(() => undefined), prepare: (slack) => slack.answer('auth.test', refused) },
    )
    const readiness = bot.adapter.readiness()
    expect(readiness.ready ? '' : readiness.reason).toContain('SLACK_BOT_TOKEN')
    expect(JSON.stringify([readiness, bot.logged])).not.toContain('xoxb')
    await bot.stop()
  })

  it('says what is missing where there is neither an app token nor a signing secret', () => {
    const start = () =>
      createSlackAdapter({ settings: { botToken: 'xoxb-1' }, core: WITHOUT_FILE, log: pino({ enabled: false }) })
    expect(start).toThrow('SLACK_SIGNING_SECRET')
  })

  it('loads no package of another channel', () => {
    const entry = fileURLToPath(new URL('../../../src/adapters/slack/index.ts', import.meta.url))
    const script = `import { createRequire } from 'node:module'; await import(${JSON.stringify(entry)}); console.log(Object.keys(createRequire(import.meta.url).cache).join('\\n'))`
    const loaded = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(loaded).toContain('@slack/bolt')
    expect(loaded).not.toMatch(/botbuilder|teams-ai|openai/)
  })
})

describe('the stop', () => {
  it('waits for the work in hand and takes nothing new', async () => {
    const bot = await startBot({}, { prepare: (slack) => slack.answer('chat.postMessage', { after: 300 }) })
    await bot.json(event(mention('<@U0BOT> förslag')))
    await until(() => bot.slack.of('chat.postMessage').length === 1)
    const began = Date.now()
    await bot.adapter.stop()
    expect(Date.now() - began).toBeGreaterThan(150)
    expect(bot.logged.join('')).toContain('Answered')
    expect((await bot.form(command('förslag', ''))).status).toBe(503)
    await bot.stop()
  })
})
