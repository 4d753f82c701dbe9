import { readFileSync } from 'node:fs'
import { load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'
import { VERSION } from '../src/version.ts'

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
  DEFAULT_DOCUMENTS: 'slack=promemoria-2020; teams=rapport-2022; terminal=rapport-2022',
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

/** What a start under way, open requests and channels get to end in: `server.ts` and `channels/serve.ts`. */
const STOPPING_SECONDS = 2 + 5 + 8

const toRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** What stands at a path of keys. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce((inner, key) => toRecord(inner)[key], value)

const listAt = (value: unknown, ...path: readonly string[]) => Object.values(toRecord(at(value, ...path))).map(toRecord)

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
    defaultDocuments: { slack: 'promemoria-2020', teams: 'rapport-2022', terminal: 'rapport-2022' },
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

describe('the examples of how to run it', () => {
  const kubernetes = loadAll(readFileSync('manifest/deploy/kubernetes.yaml', 'utf8')).map(toRecord)
  const dockerfile = readFileSync('Dockerfile', 'utf8')
  const compose = at(load(readFileSync('compose.yaml', 'utf8')), 'services', 'bot')
  const pod = at(
    kubernetes.find(({ kind }) => kind === 'Deployment'),
    'spec',
    'template',
    'spec',
  )
  const container = at(pod, 'containers', '0')

  const set: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['kubernetes.yaml', Object.fromEntries(listAt(container, 'env').map(({ name, value }) => [name, value]))],
    ['compose.yaml', toRecord(at(compose, 'environment'))],
    [
      'Dockerfile',
      Object.fromEntries([...dockerfile.matchAll(/(?<=^ENV.*)([A-Z_]+)=(\S+)/gm)].map(([, ...pair]) => pair)),
    ],
  ]

  test.each(set)('%s sets variables that there are', (_, { NODE_ENV, ...variables }) => {
    expect([undefined, 'production']).toContain(NODE_ENV)
    expect(Object.keys(variables)).not.toEqual([])
    expect(Object.keys(variables).filter((name) => !Object.hasOwn(EVERY, name))).toEqual([])
    const values = Object.entries(variables).map(([name, value]): [string, string] => [
      name,
      String(value).replace(/\$\{.*?\}/g, 'x'),
    ])
    expect(linesFor(Object.fromEntries(values))).toEqual([])
  })

  test('all listen on the same port, and probe what answers there', () => {
    const probes = ['readinessProbe', 'livenessProbe', 'startupProbe'].map((name) => at(container, name, 'httpGet'))
    expect(probes.map((probe) => at(probe, 'path'))).toEqual(['/readyz', '/healthz', '/readyz'])
    const service = kubernetes.find(({ kind }) => kind === 'Service')
    const ports = [
      at(container, 'ports', '0', 'containerPort'),
      ...probes.map((probe) => at(probe, 'port')),
      at(service, 'spec', 'ports', '0', 'targetPort'),
      Number(/^EXPOSE (\d+)/m.exec(dockerfile)?.[1]),
      Number(/dynamic a bot (\d+)/.exec(readFileSync('manifest/deploy/Caddyfile', 'utf8'))?.[1]),
    ]
    expect(new Set(ports)).toEqual(new Set([readConfig({}).port]))
    expect(dockerfile).toContain("process.env.PORT+'/healthz'")
  })

  test('all have the same memory, and the same time to stop in', () => {
    const unit = readFileSync('manifest/deploy/vardkompetens.service', 'utf8')
    const memory = [
      at(container, 'resources', 'limits', 'memory'),
      at(compose, 'deploy', 'resources', 'limits', 'memory'),
      /^MemoryMax=(.+)$/m.exec(unit)?.[1],
    ]
    expect(memory.map((one) => String(one).replace(/i$/, ''))).toEqual(['768M', '768M', '768M'])
    const seconds = [
      at(pod, 'terminationGracePeriodSeconds'),
      Number.parseInt(String(at(compose, 'stop_grace_period'))),
      Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]),
    ]
    expect(new Set(seconds).size).toBe(1)
    expect(seconds[0]).toBeGreaterThan(readConfig({}).lameDuckMs / 1000 + STOPPING_SECONDS)
  })

  test('the image is of this version', () => {
    expect(at(container, 'image')).toMatch(new RegExp(`:${VERSION}$`))
  })
})
