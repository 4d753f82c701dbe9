import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Adapter } from './adapters/shared/adapter.ts'
import { ConfigError } from './config.ts'

/** The one port that every channel with HTTP routes shares. */
export interface HttpServer {
  /**
   * Resolves to the port in use.
   * @throws {ConfigError} where the port or the address cannot be had
   */
  start(): Promise<number>
  /** Resolves when open requests are answered, or at once after {@link CLOSING_MS}. */
  stop(): Promise<void>
}

export interface HttpServerOptions {
  readonly host: string
  readonly port: number
  readonly adapters: readonly Adapter[]
  /** What would turn on each channel that is off, by the channel's name. */
  readonly off?: Readonly<Record<string, string>>
  /**
   * How many proxies stand in front and say in `X-Forwarded-For` who asks. Default: 0, nobody is believed, since anyone
   * can write that header.
   */
  readonly trustProxy?: number
}

/** Open requests get this long to end: Slack and Teams have given up on an answer by then. */
const CLOSING_MS = 5000

/**
 * `GET /healthz` (the process lives) and `GET /readyz` (503 while a channel that is on is not ready); both tell of each
 * channel whether it is on, and what keeps it from answering.
 */
export function createHttpServer({ host, port, adapters, off = {}, trustProxy = 0 }: HttpServerOptions): HttpServer {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  const channels = () => ({
    ...Object.fromEntries(adapters.map((adapter) => [adapter.name, { on: true, ...adapter.readiness() }])),
    ...Object.fromEntries(Object.entries(off).map(([name, missing]) => [name, { on: false, missing }])),
  })
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok', channels: channels() }))
  app.get('/readyz', (_request, response) => {
    const ready = adapters.every((adapter) => adapter.readiness().ready)
    response.status(ready ? 200 : 503).json({ ready, channels: channels() })
  })
  for (const { router } of adapters) if (router) app.use(router)
  let server: Server | undefined
  return {
    start: () =>
      new Promise((resolve, reject) => {
        const listening = app.listen(port, host, (error) => {
          if (error) reject(explained(error, host, port))
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

/** Why the port cannot be had, with the setting to change, where that is the cure. */
function explained(error: Error, host: string, port: number): Error {
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new ConfigError([
        `PORT ${port} is taken on ${host}. Stop the program that has it, or write another; 0 takes any that is free.`,
      ])
    case 'EACCES':
      return new ConfigError([
        `PORT ${port} is not allowed for this user. Write one above 1023, and lead people there with a proxy.`,
      ])
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError([
        `HOST ${host} is not an address of this machine. Write 127.0.0.1 (reached from here only) or 0.0.0.0.`,
      ])
    default:
      return error
  }
}

const portOf = (address: string | AddressInfo | null): number =>
  address !== null && typeof address === 'object' ? address.port : 0
