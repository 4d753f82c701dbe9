import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { App } from '@slack/bolt'
import { pino } from 'pino'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createSlackAdapter } from '../../../src/adapters/slack/index.ts'
import { MANIFEST } from '../../../src/adapters/slack/limits.ts'
import { manifestFor, type ManifestOptions } from '../../../src/adapters/slack/manifest.ts'
import { COMMAND, SCOPES, SHORTCUTS } from '../../../src/adapters/slack/names.ts'
import { WITHOUT_FILE } from '../../contracts/every-answer.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const json = read('../../../manifest/slack/manifest.json')

const manifest = z
  .object({
    features: z.object({
      agent_view: z.object({ suggested_prompts: z.array(z.unknown()) }),
      shortcuts: z.array(z.object({ name: z.string(), callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string(), usage_hint: z.string() })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  })
  .parse(json)

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(read('./vendor/manifest.schema.2.0.0.json')))

const ADDRESS = 'https://bot.example.se'
const WAYS: [string, ManifestOptions][] = [
  ['Socket Mode', {}],
  ['HTTP', { address: ADDRESS }],
  ['many workspaces', { address: ADDRESS, isForMany: true }],
  ['many workspaces, with the step', { address: ADDRESS, isForMany: true, hasStep: true }],
  ['follow-ups without a mention', { hasFollowUps: true }],
]

describe('the manifest', () => {
  it.each(WAYS)('is valid against Slack’s own schema: %s', (_, way) => {
    validate(manifestFor(json, way))
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    ['manifest.json', {}],
    ['manifest.http.json', { address: ADDRESS }],
    ['manifest.many.json', { address: ADDRESS, isForMany: true }],
  ])('lies ready as the command writes it: %s', (file, way) => {
    expect(read(`../../../manifest/slack/${file}`)).toEqual(manifestFor(json, way))
  })

  it('hears what is written in channels only where follow-ups are answered without a mention', () => {
    const heard = (way: ManifestOptions) => {
      const { oauth_config: oauth, settings } = manifestFor(json, way)
      const scopes = oauth.scopes.bot.filter((scope) => /^(channels|groups|mpim):history$/.test(scope))
      return [...scopes, ...settings.event_subscriptions.bot_events.filter((event) => /^message\.(?!im)/.test(event))]
    }
    expect(
      WAYS.map(([, way]) => way)
        .filter(({ hasFollowUps }) => !hasFollowUps)
        .flatMap(heard),
    ).toEqual([])
    expect(heard({ hasFollowUps: true })).toEqual(['channels:history', 'message.channels'])
  })

  it('for many needs an address', () => {
    expect(() => manifestFor(json, { isForMany: true })).toThrow('--address')
  })

  it('names the command and the shortcuts that the code answers to', () => {
    const { slash_commands: commands, shortcuts } = manifest.features
    expect(commands.map(({ command }) => command)).toEqual([COMMAND])
    expect(shortcuts.map(({ callback_id: id }) => id).sort()).toEqual(Object.values(SHORTCUTS).sort())
  })

  it('subscribes to the events that the code listens to', () => {
    const { bot_events: events } = manifestFor(json, { address: ADDRESS, isForMany: true }).settings.event_subscriptions
    expect(events.map((event) => event.replace(/^message\..*/, 'message')).sort()).toEqual(registeredEvents().sort())
  })

  it('asks for the scopes that its features need and no more', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...SCOPES])
  })

  it('keeps Slack’s limits', () => {
    const { slash_commands: commands, shortcuts, agent_view: agent } = manifest.features
    for (const { command, usage_hint: hint } of commands) {
      expect(command).toMatch(/^\/[a-z0-9_-]+$/)
      expect(command.length).toBeLessThanOrEqual(MANIFEST.command)
      expect(hint.length).toBeLessThanOrEqual(MANIFEST.usageHint)
    }
    for (const { name } of shortcuts) expect(name.length).toBeLessThanOrEqual(MANIFEST.shortcutName)
    expect(agent.suggested_prompts.length).toBeLessThanOrEqual(MANIFEST.prompts)
  })
})

/** The events that the adapter registers a listener for with Bolt. */
function registeredEvents(): string[] {
  const events = vi.spyOn(App.prototype, 'event')
  const messages = vi.spyOn(App.prototype, 'message')
  const oauth = { clientId: '1', clientSecret: 's', stateSecret: 'a secret of some length' }
  const settings = { oauth, signingSecret: 's' }
  createSlackAdapter({ settings, core: WITHOUT_FILE, log: pino({ enabled: false }) })
  return [...events.mock.calls.map(([name]) => String(name)), ...messages.mock.calls.map(() => 'message')]
}
