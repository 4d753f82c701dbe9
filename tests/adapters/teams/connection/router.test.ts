import { request } from 'node:http'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onlyLoopback } from '../../../../src/adapters/teams/connection/guard.ts'
import { createRouter } from '../../../../src/adapters/teams/connection/router.ts'
import { createHttpServer, type HttpServer } from '../../../../src/server.ts'
import { fakeAdapter } from '../../../channels/fake-adapter.ts'

describe.each([0, 1])('a bot without credentials, %i proxies trusted, hears only this machine', (trustProxy) => {
  let server: HttpServer
  let port: number
  beforeAll(async () => {
    const router = express.Router().use(
      createRouter(
        [onlyLoopback(() => undefined)],
        () => Promise.resolve(200),
        () => undefined,
      ),
    )
    server = createHttpServer({
      host: '127.0.0.1',
      port: 0,
      adapters: [{ ...fakeAdapter('teams'), router }],
      trustProxy,
    })
    port = await server.start()
  })
  afterAll(() => server.stop())

  test.each([
    ['127.0.0.1', {}, 200],
    ['localhost:3000', {}, 200],
    ['[::1]:3000', {}, 200],
    ['evil.example', {}, 403],
    ['evil.example', { 'X-Forwarded-Host': 'localhost' }, 403],
    ['localhost@evil.example', {}, 403],
  ])('Host: %s, %j → %i', async (host, headers, status) => {
    expect(await post({ ...headers, Host: host })).toBe(status)
  })

  const post = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const path = '/api/messages'
      const options = { port, path, method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }
      request({ host: '127.0.0.1', ...options }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end('{}')
    })
})
