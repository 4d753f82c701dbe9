import type { TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import type { Store } from '../../../store/index.ts'
import { createDeliveries, type Deliveries } from '../../shared/deliveries.ts'
import type { BotConnection } from '../connection/connection.ts'
import { DeliveryError } from '../connection/delivery-error.ts'
import { deliveryKey } from './conversation.ts'
import { fromAccepted, type PendingAnswer, sendPending, toPayload } from './pending.ts'

/**
 * Answers that are drawn, until Teams has them or has refused them for good: what this copy cannot deliver in time, or
 * dies over, is delivered later, by it or another.
 */
export interface AnswerDeliveries extends Pick<Deliveries, 'start' | 'stop'> {
  /** Resolves when Teams has the answer, or when it is left for later. @throws {DeliveryError} */
  deliver(context: TurnContext, pending: PendingAnswer): Promise<void>
}

export interface Told {
  /** An answer has arrived. */
  readonly onSent: () => void
  /** Teams did not take an answer, now or for good; `deliver` tells of the latter. */
  readonly onRefused: (error: DeliveryError) => void
}

export function createAnswerDeliveries(
  connection: Pick<BotConnection, 'proceed'>,
  store: Store,
  log: Logger,
  { onSent, onRefused }: Told,
): AnswerDeliveries {
  const deliveries = createDeliveries({
    channel: 'teams',
    outbox: store.outbox,
    log,
    canRead: (payload) => fromAccepted(payload) !== undefined,
    async work(payload) {
      const pending = fromAccepted(payload)
      if (pending) await sendLater(pending)
    },
    onPostponed: (cause) => {
      if (cause instanceof DeliveryError) onRefused(cause)
    },
  })

  async function send(context: TurnContext, pending: PendingAnswer): Promise<void> {
    await sendPending(context, pending, store)
    onSent()
  }

  async function sendLater(pending: NonNullable<ReturnType<typeof fromAccepted>>): Promise<void> {
    try {
      await connection.proceed(pending.reference, (context) => send(context, pending))
    } catch (error) {
      if (!(error instanceof DeliveryError)) throw error
      onRefused(error)
    }
  }

  return {
    ...deliveries,
    async deliver(context, pending) {
      const { activity } = context
      const key = deliveryKey(activity)
      if (key === undefined) return send(context, pending)
      // The activity's own key says that a copy works on it; this one, that its answer is kept.
      const id = `${key}/answer`
      const kept = { id, lane: activity.conversation.id, payload: toPayload(activity, pending) }
      const delivery = await deliveries.accept(kept, () => send(context, pending))
      try {
        await delivery?.finished
      } catch (error) {
        await store.firsts.forget(id)
        throw error
      }
    },
  }
}
