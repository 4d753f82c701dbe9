import type { Logger } from 'pino'
import type { Readiness } from '../shared/adapter.ts'
import { type Wait, waitIdly } from '../shared/wait.ts'
import { askedToWait, describe } from './send/failure.ts'

/** Keeps the way to Slack open: tries until it is, and again when it is lost. */
export interface Connection {
  readiness(): Readiness
  /** Resolves after the first attempt, whether it succeeded or not; later ones go on by themselves. */
  open(): Promise<void>
  /** The way was lost. */
  lost(): void
  close(): void
}

/**
 * The first pause between attempts, doubled after each up to the longest; a connection that lasted as long is replaced
 * without a pause. Milliseconds.
 */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/** An attempt that Slack has not answered after this has failed. Milliseconds. */
const ATTEMPT_MS = 30_000

/**
 * @param connect one attempt; throws where it fails
 * @param giveUp ends an attempt that takes too long
 * @param pause how to wait between attempts
 */
export function createConnection(
  { connect, giveUp }: { readonly connect: () => Promise<void>; readonly giveUp: () => void },
  log: Logger,
  pause: Wait = waitIdly,
): Connection {
  let state: Readiness = { ready: false, reason: 'Slack has not been reached yet' }
  let closed = false
  let since = 0

  async function attempt(): Promise<number | undefined> {
    try {
      await inTime(connect, giveUp)
      if (closed) giveUp()
      else opened()
      return undefined
    } catch (error) {
      state = { ready: false, reason: reasonOf(error) }
      log.warn(describe(error), 'Slack was not reached; trying again')
      return askedToWait(error) ?? 0
    }
  }

  function opened(): void {
    state = { ready: true }
    since = performance.now()
    log.info('Connected to Slack')
  }

  /** Slack asks for a new connection every few hours: until there is one, nobody hears what people write. */
  async function replace(): Promise<void> {
    const lasted = performance.now() - since >= FIRST_PAUSE
    const asked = lasted ? await attempt() : 0
    if (asked !== undefined) await keepTrying(asked)
  }

  async function keepTrying(asked: number): Promise<void> {
    let ms = FIRST_PAUSE
    let seconds: number | undefined = asked
    while (seconds !== undefined && !closed) {
      await pause(Math.max(ms, seconds * 1000))
      ms = Math.min(ms * 2, LONGEST_PAUSE)
      seconds = await attemptUnlessClosed()
    }
  }

  /** The pause before may have been long enough for a stop. */
  async function attemptUnlessClosed(): Promise<number | undefined> {
    return closed ? undefined : attempt()
  }

  return {
    readiness: () => state,
    async open() {
      const asked = await attempt()
      if (asked !== undefined) void keepTrying(asked)
    },
    lost() {
      if (closed || !state.ready) return
      state = { ready: false, reason: 'The connection to Slack was lost' }
      log.info('The connection to Slack was lost; connecting again')
      void replace()
    },
    close() {
      closed = true
      state = { ready: false, reason: 'Stopping' }
    },
  }
}

async function inTime(connect: () => Promise<void>, giveUp: () => void): Promise<void> {
  const late = waitIdly(ATTEMPT_MS).then(() => 'late' as const)
  const outcome = await Promise.race([connect(), late])
  if (outcome !== 'late') return
  giveUp()
  throw new Error('Slack did not answer in time')
}

function reasonOf(error: unknown): string {
  const { reason, status } = describe(error)
  if (typeof reason === 'string') return refusedBecause(reason)
  return `Slack cannot be reached${typeof status === 'number' ? ` (status ${status})` : ''}`
}

/** @param code Slack's */
export const refusedBecause = (code: string): string =>
  `Slack refuses (${code}): check SLACK_BOT_TOKEN and SLACK_APP_TOKEN`

/** Which one is told in the log alone. @param code Slack's */
export const refusedInstallation = (code: string): string =>
  `Slack refuses an installation (${code}): the app is to be installed there again, the log has where`
