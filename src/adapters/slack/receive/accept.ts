import type { App } from '@slack/bolt'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Outbox } from '../../../store/index.ts'
import { createDeliveries, type Deliveries } from '../../shared/deliveries.ts'

/** What people write to the bot, as much of it as tells one message from another. */
const writtenForm = z.object({
  team_id: z.string(),
  event: z.intersection(
    z.object({ channel: z.string(), ts: z.string(), user: z.string(), bot_id: z.undefined().optional() }),
    z.union([
      z.object({ type: z.literal('app_mention') }),
      z.object({ type: z.literal('message'), channel_type: z.literal('im') }),
    ]),
  ),
})

/** A message's id over the whole of Slack: two events about one message are one question. */
export const messageKey = (channel: string, ts: string): string => `slack/message/${channel}/${ts}`

const eventForm = z.record(z.string(), z.json())

/**
 * Has what people write accepted before Slack hears that it was received, which never sends it again: the answer comes
 * even where this process dies over it. What Slack sends more than once is answered once, over all copies.
 */
export function acceptFirst(app: App, outbox: Outbox, log: Logger): Deliveries {
  const processEvent = app.processEvent.bind(app)
  const deliveries = createDeliveries({
    channel: 'slack',
    outbox,
    log,
    work: (payload) => processEvent({ body: eventForm.parse(payload), ack: () => Promise.resolve() }),
  })
  app.processEvent = async (received) => {
    const written = writtenForm.safeParse(received.body).data
    if (!written) return processEvent(received)
    const { team_id: team, event } = written
    const delivery = await deliveries.accept({
      id: messageKey(event.channel, event.ts),
      lane: `${team}/${event.channel}`,
      payload: eventForm.parse(received.body),
    })
    await received.ack()
    await delivery?.finished
  }
  return deliveries
}
