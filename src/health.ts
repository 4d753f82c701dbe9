import { type Request, type Response, Router } from 'express'
import type { Adapter } from './adapters/shared/adapter.ts'
import type { Metrics, Outcomes } from './metrics.ts'
import type { OpenedCore } from './start-up.ts'
import type { Store } from './store/index.ts'

/** What there is to tell of a running bot. */
export interface Health {
  readonly adapters: readonly Adapter[]
  /** What would turn on each channel that is off, by the channel's name: told on this machine only. */
  readonly off?: Readonly<Record<string, string>>
  readonly store?: Pick<Store, 'status'>
  readonly metrics?: Pick<Metrics, 'text' | 'contentType' | 'outcomesOf'>
  readonly version?: string
  /** Names the state of the knowledge that is answered from. */
  readonly knowledge?: string
  /** Reasons are told on this machine only. */
  readonly quotability?: OpenedCore['quotability']
}

/**
 * `/healthz`: the process lives. `/readyz`: it can take requests, which a channel that Slack or Microsoft keeps from
 * answering does not change: a copy taken away from the balancer for that would take the others with it. `/status`: each
 * channel, each document and the store, 503 while a channel or the store is not well. `/metrics`: for Prometheus.
 */
export function createHealthRoutes(
  health: Health,
  isDraining: () => boolean,
  sinceOf: ReadinessWatch['sinceOf'],
): Router {
  const { version, knowledge, metrics } = health
  const router = Router()
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok', version, knowledge }))
  router.get('/readyz', (_request, response) => {
    const ready = !isDraining()
    response.status(ready ? 200 : 503).json({ ready })
  })
  router.get('/status', (request, response) => tellStatus(health, sinceOf, request, response))
  if (metrics) {
    router.get('/metrics', async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.text())
    })
  }
  return router
}

function tellStatus(
  { adapters, off = {}, store, metrics, version, knowledge, quotability = {} }: Health,
  sinceOf: ReadinessWatch['sinceOf'],
  { socket, headers }: Request,
  response: Response,
): void {
  const isHere = isLoopback(socket.remoteAddress) && headers['x-forwarded-for'] === undefined
  const channels = {
    ...Object.fromEntries(
      adapters.map((adapter) => [
        adapter.name,
        {
          on: true,
          ...adapter.readiness(),
          ...inWords({ since: sinceOf(adapter.name), ...metrics?.outcomesOf(adapter.name) }),
        },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(off).map(([name, missing]) => [name, { on: false, ...(isHere && { missing }) }]),
    ),
  }
  const stored = store?.status()
  const ok = adapters.every((adapter) => adapter.readiness().ready) && stored?.ok !== false
  response.status(ok ? 200 : 503).json({
    ok,
    version,
    knowledge,
    channels,
    documents: Object.fromEntries(
      Object.entries(quotability).map(([id, { quotes, reason }]) => [
        id,
        { quotes, ...(isHere && reason !== undefined && { reason }) },
      ]),
    ),
    ...(stored && { store: { ...stored, since: new Date(stored.since).toISOString() } }),
  })
}

interface Times extends Outcomes {
  readonly since: number | undefined
}

function inWords({ since, lastSuccess, lastFailure }: Times): object {
  return {
    ...(since !== undefined && { since: new Date(since).toISOString() }),
    ...(lastSuccess !== undefined && { lastSuccess: new Date(lastSuccess).toISOString() }),
    ...(lastFailure && { lastFailure: { at: new Date(lastFailure.at).toISOString(), reason: lastFailure.reason } }),
  }
}

const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

/** Knows since when each channel is as it is. */
export interface ReadinessWatch {
  /** Epoch milliseconds. */
  readonly sinceOf: (channel: string) => number | undefined
  stop(): void
}

const LOOK_EVERY_MS = 1000

/** Looks at the channels once a second: an adapter tells how it is, and not since when. */
export function watchReadiness(adapters: readonly Adapter[]): ReadinessWatch {
  const states = new Map<string, { readonly state: string; readonly since: number }>()
  function look(): void {
    for (const adapter of adapters) {
      const state = JSON.stringify(adapter.readiness())
      if (states.get(adapter.name)?.state !== state) states.set(adapter.name, { state, since: Date.now() })
    }
  }
  look()
  const timer = setInterval(look, LOOK_EVERY_MS).unref()
  return {
    sinceOf: (channel) => {
      look()
      return states.get(channel)?.since
    },
    stop: () => clearInterval(timer),
  }
}
