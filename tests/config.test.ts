import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const GUID = '12345678-1234-1234-1234-123456789abc'

/** Every variable with a good value. */
const EVERY = {
  PLAYGROUND: '0',
  MCP: '1',
  TRUST_PROXY: '2',
  PORT: '0',
  HOST: '::1',
  PUBLIC_URL: 'https://bot.example.se/vard/',
  MEMO_FILE: 'promemoria.pdf',
  LOG_LEVEL: 'debug',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'hemlis',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_API_URL: 'http://127.0.0.1:4000/api/',
  TEAMS_APP_ID: GUID,
  TEAMS_APP_PASSWORD: 'hemlis',
  TEAMS_TENANT_ID: GUID,
  TEAMS_LOCAL: '1',
}

function linesFor(variables: Record<string, string>): readonly string[] {
  try {
    readConfig(variables)
  } catch (error) {
    if (error instanceof ConfigError) return error.lines
    throw error
  }
  return []
}

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: undefined,
    trustProxy: 0,
    logLevel: 'info',
    mcp: false,
    teams: { local: false },
  })
})

test('every variable is read', () => {
  expect(readConfig(EVERY)).toEqual({
    port: 0,
    host: '::1',
    publicUrl: 'https://bot.example.se/vard',
    trustProxy: 2,
    playground: false,
    memoFile: 'promemoria.pdf',
    logLevel: 'debug',
    mcp: true,
    slack: { botToken: 'xoxb-1', signingSecret: 'hemlis', appToken: 'xapp-1', apiUrl: 'http://127.0.0.1:4000/api' },
    teams: { appId: GUID, appPassword: 'hemlis', tenantId: GUID, local: true },
  })
})

test('an empty variable is not set', () => {
  const empty = Object.fromEntries(Object.keys(EVERY).map((name) => [name, ' ']))
  expect(readConfig(empty)).toEqual(readConfig({}))
})

describe('a bad value', () => {
  test.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['HOST', 'min dator'],
    ['PUBLIC_URL', 'bot.example.se'],
    ['PUBLIC_URL', 'ftp://bot.example.se'],
    ['TRUST_PROXY', 'loopback'],
    ['TRUST_PROXY', '-1'],
    ['LOG_LEVEL', 'loud'],
    ['SLACK_BOT_TOKEN', 'xapp-secret'],
    ['SLACK_APP_TOKEN', 'xoxb-secret'],
    ['SLACK_API_URL', 'slack'],
    ['TEAMS_APP_ID', 'my-app'],
    ['TEAMS_TENANT_ID', 'example.se'],
    ['PLAYGROUND', 'yes'],
    ['MCP', 'yes'],
    ['TEAMS_LOCAL', 'true'],
  ])('%s=%s is one line that names it, what is wrong and the cure', (name, value) => {
    const lines = linesFor({ [name]: value })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${name} (is|does) [^\n]+\\. (Write|Copy) [^\n]+\\.$`))
  })

  test('never repeats a secret', () => {
    expect(linesFor({ SLACK_BOT_TOKEN: 'my-secret', SLACK_APP_TOKEN: 'my-secret' }).join()).not.toContain('my-secret')
  })

  test('does not hide another', () => {
    expect(linesFor({ PORT: 'x', LOG_LEVEL: 'x' }).map((line) => line.split(' ')[0])).toEqual(['PORT', 'LOG_LEVEL'])
  })

  test('Teams without credentials is refused where the network reaches it', () => {
    expect(linesFor({ TEAMS_LOCAL: '1', HOST: '0.0.0.0' })).toEqual([expect.stringMatching(/^TEAMS_LOCAL .*HOST/)])
  })
})

test('.env.example explains every variable and no other', () => {
  const named = readFileSync('.env.example', 'utf8').matchAll(/^#([A-Z_]+)=/gm)
  expect([...named].map(([, name]) => name).sort()).toEqual(Object.keys(EVERY).sort())
})
