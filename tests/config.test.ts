import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const GUID = '12345678-1234-1234-1234-123456789abc'

/** Every variable with a good value. */
const EVERY = {
  DATABASE_URL: 'postgresql://bot:hemlis@db/bot',
  STORE_KEY: 'thirty-two letters or more of chance',
  LAME_DUCK_SECONDS: '0',
  HTTP_PROXY: 'http://proxy:8080',
  HTTPS_PROXY: 'http://proxy:8081',
  NO_PROXY: 'localhost',
  PLAYGROUND: '0',
  MCP: '1',
  TRUST_PROXY: '2',
  PORT: '0',
  HOST: '::1',
  PUBLIC_URL: 'https://bot.example.se/vard/',
  MEMO_FILE: 'promemoria.pdf',
  DEFAULT_DOCUMENTS: 'slack=promemoria-2020; teams=rapport-2022',
  ORIGINALS: 'a.pdf; mapp',
  LOG_LEVEL: 'debug',
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_SIGNING_SECRET: 'hemlis',
  SLACK_APP_TOKEN: 'xapp-1',
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'hemlis',
  SLACK_FOLLOW_UPS: '1',
  SLACK_STATE_SECRET: 'sixteen letters or more',
  SLACK_API_URL: 'http://127.0.0.1:4000/api/',
  TEAMS_APP_ID: GUID,
  TEAMS_APP_PASSWORD: 'hemlis',
  TEAMS_TENANT_ID: GUID,
  TEAMS_CERTIFICATE: 'certificate.pem',
  TEAMS_CERTIFICATE_KEY: 'key.pem',
  TEAMS_MANAGED_IDENTITY: '1',
  TEAMS_FEDERATED_CLIENT_ID: GUID,
  OPERATOR_NAME: 'Region Exempel',
  OPERATOR_CONTACT: 'it@example.se',
  OPERATOR_PLACE: 'Exempelstad',
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
    defaultDocuments: { slack: 'promemoria-2020', teams: 'rapport-2022' },
    originals: ['a.pdf', 'mapp'],
    logLevel: 'debug',
    mcp: true,
    databaseUrl: 'postgresql://bot:hemlis@db/bot',
    storeKey: 'thirty-two letters or more of chance',
    lameDuckMs: 0,
    proxy: { http: 'http://proxy:8080', https: 'http://proxy:8081', none: 'localhost' },
    slack: {
      botToken: 'xoxb-1',
      signingSecret: 'hemlis',
      appToken: 'xapp-1',
      apiUrl: 'http://127.0.0.1:4000/api',
      followUps: true,
      clientId: '1.2',
      clientSecret: 'hemlis',
      stateSecret: 'sixteen letters or more',
    },
    operator: { name: 'Region Exempel', contact: 'it@example.se', place: 'Exempelstad' },
    teams: {
      appId: GUID,
      appPassword: 'hemlis',
      tenantId: GUID,
      certificate: 'certificate.pem',
      certificateKey: 'key.pem',
      managedIdentity: true,
      federatedClientId: GUID,
      local: true,
    },
  })
})

test('a proxy may be named in small letters', () => {
  expect(readConfig({ https_proxy: 'http://proxy:1', no_proxy: '.se' }).proxy).toEqual({
    https: 'http://proxy:1',
    none: '.se',
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
    ['DATABASE_URL', 'mysql://db/bot'],
    ['STORE_KEY', 'short'],
    ['LAME_DUCK_SECONDS', '61'],
    ['HTTPS_PROXY', 'proxy:8080'],
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
