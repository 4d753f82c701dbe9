import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Adapter } from './adapters/adapter.ts'

/** The one port that every channel with HTTP routes shares. */
export interface HttpServer {
  /** Resolves to the port in use. @throws where the port is taken */
  start(): Promise<number>
  /** Resolves when open requests are answered, or at once after {@link CLOSING_MS}. */
  stop(): Promise<void>
}

/** Open requests get this long to end: Slack and Teams have given up on an answer by then. */
const CLOSING_MS = 5000

/** `GET /healthz` (the process lives) and `GET /readyz` (each channel by name; 503 while one is not ready). */
export function createHttpServer(options: {
  readonly host: string
  readonly port: number
  readonly adapters: readonly Adapter[]
}): HttpServer {
  const app = express()
  app.disable('x-powered-by')
  // A proxy on this machine or network tells who asks, for the limit on questions; anyone farther away could lie.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal')
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', (_request, response) => {
    const channels = Object.fromEntries(options.adapters.map((adapter) => [adapter.name, adapter.readiness()]))
    const ready = Object.values(channels).every((channel) => channel.ready)
    response.status(ready ? 200 : 503).json({ ready, channels })
  })
  for (const { router } of options.adapters) if (router) app.use(router)
  let server: Server | undefined
  return {
    start: () =>
      new Promise((resolve, reject) => {
        const listening = app.listen(options.port, options.host, (error) => {
          if (error) reject(error)
          else resolve(portOf(listening.address()))
        })
        server = listening
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!server) {
          resolve()
          return
        }
        const timer = setTimeout(() => server?.closeAllConnections(), CLOSING_MS)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

const portOf = (address: string | AddressInfo | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0
