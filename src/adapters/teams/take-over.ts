import type { Logger } from 'pino'
import type { Accepted, Store } from '../../store/index.ts'
import { waitIdly } from '../shared/wait.ts'
import type { BotConnection } from './connection/connection.ts'
import { DeliveryError } from './connection/delivery-error.ts'
import { fromAccepted, sendPending } from './messages/pending.ts'

/** Milliseconds between looks into the outbox: a person whose copy of the bot has died has waited for its lease already. */
const EVERY_MS = 5000

/** Answers taken over at once. */
const MOST = 10

/** Sends what a copy of the bot that is gone had drawn and not delivered. */
export interface TakeOver {
  start(): void
  stop(): void
}

export function createTakeOver(
  connection: Pick<BotConnection, 'proceed'>,
  store: Store,
  log: Logger,
  everyMs = EVERY_MS,
): TakeOver {
  let round = 0

  async function look(own: number): Promise<void> {
    while (round === own) {
      try {
        for (const entry of await store.outbox.take('teams', MOST)) await send(entry)
      } catch (error) {
        log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'The outbox could not be read')
      }
      await waitIdly(everyMs)
    }
  }

  /** What may go away is left where it is, for the next copy whose turn it is. */
  async function send(entry: Accepted): Promise<void> {
    const pending = fromAccepted(entry)
    try {
      if (pending) await connection.proceed(pending.reference, (context) => sendPending(context, pending, store))
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      log.error({ failure: error.failure, tries: error.tries }, error.message)
      if (error.mayBeSentAgain) return
    }
    await store.outbox.done(entry.id)
  }

  return {
    start: () => void look(++round),
    stop() {
      round++
    },
  }
}
