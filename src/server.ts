import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { basePathOf, withoutBase } from './adapters/shared/base-path.ts'
import { ConfigError } from './config.ts'
import { logRequests } from './log.ts'
import { createHealthRoutes, type Health, watchReadiness } from './health.ts'

/** The one port that every channel with HTTP routes shares. */
export interface HttpServer {
  /**
   * Resolves to the port in use.
   * @throws {ConfigError} where the port or the address cannot be had
   */
  start(): Promise<number>
  /** From now on `/readyz` is red and no connection is kept, so that a balancer looks elsewhere; all is served still. */
  drain(): void
  /** Resolves when open requests are answered, or at once after {@link CLOSING_MS}. */
  stop(): Promise<void>
}

export interface HttpServerOptions extends Health {
  readonly host: string
  readonly port: number
  readonly log?: Logger
  /** How people reach the bot, without a slash at the end: requests may have its path before their own. */
  readonly publicUrl?: string | undefined
  /**
   * How many proxies stand in front and say in `X-Forwarded-For` who asks. Default: 0, nobody is believed, since anyone
   * can write that header.
   */
  readonly trustProxy?: number
  readonly bounds?: Bounds
}

/** What one sender may take of the server. */
export interface Bounds {
  /** A request's headers, and the whole of it, must have come within this. Milliseconds. */
  readonly requestMs: number
  /** Slow sockets are looked for this often. Milliseconds. */
  readonly checkEveryMs: number
  readonly connections: number
}

/** A connection takes about 30 kB. */
export const BOUNDS: Bounds = { requestMs: 15_000, checkEveryMs: 3000, connections: 2000 }

/** Open requests get this long to end: Slack and Teams have given up on an answer by then. */
const CLOSING_MS = 5000

/** Longer than balancers keep a connection (60 s), so that none is closed as a request comes. Milliseconds. */
const KEEP_ALIVE_MS = 65_000

export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, adapters, trustProxy = 0, log, publicUrl, bounds = BOUNDS } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  let isDraining = false
  const closeWhenDraining: RequestHandler = (_request, response, next) => {
    if (isDraining) response.set('Connection', 'close')
    next()
  }
  app.use(closeWhenDraining)
  if (log) app.use(logRequests(log))
  app.use(withoutBase(basePathOf(publicUrl)))
  const watch = watchReadiness(adapters)
  app.use(createHealthRoutes(options, () => isDraining, watch.sinceOf))
  for (const { router } of adapters) if (router) app.use(router)
  const server = createServer(
    {
      headersTimeout: bounds.requestMs,
      requestTimeout: bounds.requestMs,
      connectionsCheckingInterval: bounds.checkEveryMs,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
    app,
  )
  server.maxConnections = bounds.connections
  return {
    start: () => listen(server, host, port),
    drain: () => void (isDraining = true),
    stop() {
      watch.stop()
      return close(server)
    },
  }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, host, port)))
    server.listen(port, host, () => resolve(portOf(server.address())))
  })
}

function close(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS)
    server.close(() => {
      clearTimeout(timer)
      resolve()
    })
    server.closeIdleConnections()
  })
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
