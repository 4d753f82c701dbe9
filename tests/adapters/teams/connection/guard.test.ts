import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:http'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { createProvenTokens, limitUnproven, onlyWithToken } from '../../../../src/adapters/teams/connection/guard.ts'
import { createRouter } from '../../../../src/adapters/teams/connection/router.ts'
import { createHttpServer, type HttpServer } from '../../../../src/server.ts'
import { createMemoryStore } from '../../../../src/store/index.ts'
import { fakeAdapter } from '../../../channels/fake-adapter.ts'
import { signed } from '../support/tokens.ts'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const APP_ID = '11111111-1111-4111-8111-111111111111'
const tokenWith = (claims: object) => `Bearer ${signed({ aud: APP_ID, ...claims }, privateKey)}`

const open: HttpServer[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop()
})

/** The guards alone, before something that takes one token for Microsoft's and all others for forged. */
async function startGuards(trustProxy: number, { limits } = createMemoryStore(() => 0)) {
  const noted: string[] = []
  const checked: string[] = []
  const proven = createProvenTokens()
  const note = (status: number, reason: string) => void noted.push(`${status} ${reason}`)
  const router = express.Router().use(
    createRouter(
      [onlyWithToken(APP_ID, note), limitUnproven(proven, limits, note)],
      (authorization) => {
        checked.push(authorization)
        if (authorization !== GOOD) return Promise.resolve(401)
        proven.add(authorization)
        return Promise.resolve(200)
      },
      note,
    ),
  )
  const adapters = [{ ...fakeAdapter('teams'), router }]
  const server = createHttpServer({ host: '127.0.0.1', port: 0, adapters, trustProxy })
  open.push(server)
  const url = `http://127.0.0.1:${await server.start()}/api/messages`
  const post = async (authorization: string, from: string) => {
    const headers = { authorization, 'content-type': 'application/json', 'x-forwarded-for': from }
    return (await fetch(url, { method: 'POST', headers, body: '{}' })).status
  }
  return { url, noted, checked, post }
}

const GOOD = tokenWith({ sub: 'teams' })
const FORGED = tokenWith({ sub: 'forged' })
const MOST = 120

test.each([
  ['junk', 'Bearer junk', 'token'],
  ['another bot’s', tokenWith({ aud: 'x' }), 'audience'],
  ['an expired one', tokenWith({ exp: 1000 }), 'expired'],
  ['one that never ends', tokenWith({ exp: 'never' }), 'expired'],
  ['none', '', 'no-token'],
])('with %s for a token, a request is refused before its body has come', async (_, authorization, reason) => {
  const { url, noted, checked } = await startGuards(0)
  const headers = { authorization, 'content-type': 'application/json', 'content-length': 300_000 }
  const half = request(url, { method: 'POST', headers })
  half.on('error', () => undefined)
  half.write('{"type":')
  const response: unknown = await once(half, 'response')
  half.destroy()
  expect(response).toMatchObject([{ statusCode: 401 }])
  expect(noted).toEqual([`401 ${reason}`])
  expect(checked).toEqual([])
})

test('forged tokens from one address are checked so many a minute, over all copies; others, and proven ones, go on', async () => {
  const store = createMemoryStore(() => 0)
  const [one, other] = [await startGuards(1, store), await startGuards(1, store)]
  expect(await one.post(GOOD, '192.0.2.1')).toBe(200)
  for (let i = 1; i < MOST; i++) await one.post(FORGED, '192.0.2.1')
  expect(await other.post(FORGED, '192.0.2.1')).toBe(429)
  expect(await other.post(FORGED, '192.0.2.2')).toBe(401)
  expect(await one.post(GOOD, '192.0.2.1')).toBe(200)
  expect(other.noted).toEqual(['429 too-many'])
  expect(other.checked).toHaveLength(1)
})

test('where nobody says that a proxy stands in front, all have its address, and nobody is shut out for another', async () => {
  const { post } = await startGuards(0)
  for (let i = 0; i < MOST; i++) await post(FORGED, '192.0.2.1')
  expect(await post(GOOD, '192.0.2.2')).toBe(200)
})
