import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Adapter } from '../adapters/shared/adapter.ts'
import type { Config } from '../config.ts'
import { createHttpServer, type HttpServerOptions } from '../server.ts'
import type { Store } from '../store/index.ts'
import type { Opened } from './channel.ts'
import { START_WORDING } from './wording.ts'

/** What is around the channels. */
export interface Environment extends Pick<HttpServerOptions, 'metrics' | 'version' | 'knowledge' | 'quotability'> {
  readonly log: Logger
  readonly store: Pick<Store, 'status' | 'close'>
  /** Gets the lines for whoever starts the bot. */
  readonly say: (line: string) => void
  /** Ends the process, should something still hold it when all is stopped. */
  readonly exit: () => void
}

/** A channel that is still starting when the process is to end gets this long (milliseconds) to come that far. */
const STARTING_MS = 2000

/** A channel gets this long (milliseconds) to end its work in hand: their own limits are 5 seconds. */
const STOPPING_MS = 8000

/** What still holds the process after all is stopped, such as a call that nobody answers, does so no longer (milliseconds). */
const LINGERING_MS = 500

/**
 * Opens the port that the channels share, and then starts them, so that a channel that is slow to start delays no other
 * and `/status` can tell of it. At SIGTERM `/readyz` turns red and all goes on for the lame-duck time, until a balancer
 * has seen it; then the port closes, and the work in hand ends. SIGINT, or a second signal, waits for no balancer.
 * @throws {ConfigError} where the port cannot be had
 */
export async function serve(
  { lameDuckMs, ...config }: Pick<Config, 'host' | 'port' | 'trustProxy' | 'publicUrl' | 'lameDuckMs'>,
  { adapters, off, lines }: Opened,
  { log, say, exit, store, ...told }: Environment,
): Promise<void> {
  const server = createHttpServer({ ...config, adapters, off, log, store, ...told })
  let starting: Promise<unknown> | undefined
  let stopping: Promise<void> | undefined
  const hurry = new AbortController()

  async function stopAll(graceMs: number): Promise<void> {
    server.drain()
    if (starting) await inTime(starting, STARTING_MS)
    await sleep(graceMs, undefined, { signal: hurry.signal }).catch(() => undefined)
    await server.stop()
    await inTime(Promise.all(adapters.map((adapter) => stopOne(adapter, log))), STOPPING_MS)
    await inTime(store.close(), LINGERING_MS)
    setTimeout(exit, LINGERING_MS).unref()
  }
  function stop(graceMs = 0): Promise<void> {
    if (stopping || graceMs === 0) hurry.abort()
    return (stopping ??= stopAll(graceMs))
  }
  const isStopping = () => stopping !== undefined
  process.on('SIGTERM', () => void stop(lameDuckMs))
  process.on('SIGINT', () => void stop())

  const opening = server.start()
  starting = opening
  const inUse = await opening
  if (isStopping()) return
  for (const line of [...lines, START_WORDING.address(config.host, inUse)]) say(line)
  starting = Promise.all(adapters.map((adapter) => adapter.start()))
  try {
    await starting
  } catch (error) {
    if (isStopping()) log.warn({ error: messageOf(error) }, 'A channel was stopped while it started')
    else throw await stop().then(() => error)
  } finally {
    starting = undefined
  }
}

/** One channel that cannot stop keeps no other from stopping. */
async function stopOne(adapter: Adapter, log: Logger): Promise<void> {
  try {
    await adapter.stop()
  } catch (error) {
    log.error({ channel: adapter.name, error: messageOf(error) }, 'A channel did not stop well')
  }
}

/** Waits for work, however it ends, but no longer than so many milliseconds. */
async function inTime(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms)))
  await Promise.race([Promise.allSettled([work]), late])
  clearTimeout(timer)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')
