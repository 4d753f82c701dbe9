import type { Logger } from 'pino'
import { z } from 'zod'
import { type Accepted, type Json, LEASE_MS, type Outbox } from '../../store/index.ts'
import { type DeliveryInHand, Postponed, workingOn } from './delivery-in-hand.ts'
import { waitIdly } from './wait.ts'

/** Deliveries of a channel that are accepted before they are answered, so that the answer outlives this process. */
export interface Deliveries {
  /**
   * To be awaited before the platform is told "accepted": from then on the answer comes, from this copy or another.
   * @param atOnce does now what `work` would do later. Default: `work`
   * @returns undefined where the same id was accepted before: there is nothing to do
   */
  accept(delivery: Omit<Accepted, 'channel'>, atOnce?: () => Promise<void>): Promise<AcceptedDelivery | undefined>
  /** From now on what another copy left is taken over. */
  start(): void
  /** Takes over nothing more; resolves when all is done, or after so many milliseconds, and leaves the rest to others. */
  stop(ms: number): Promise<void>
}

export interface AcceptedDelivery {
  /** Resolves when it is done or postponed. Rejects with what the work threw; it is given up then. */
  readonly finished: Promise<void>
}

export interface DeliveriesOptions {
  readonly channel: string
  readonly outbox: Outbox
  /**
   * Answers one delivery, with `deliver` for whatever it sends: tries, waits and postponing are its own then. Done again
   * where a copy died over it, so it must find the same answer.
   */
  readonly work: (payload: Json) => Promise<void>
  readonly log: Logger
  /** False for what another version of the bot has written: it is left to the copies that can read it. Default: all. */
  readonly canRead?: (payload: Json) => boolean
  /** Is told why a delivery is left for later. */
  readonly onPostponed?: (cause: unknown) => void
  /** Between two looks for what another copy left. Milliseconds. Default: 2,000. */
  readonly everyMs?: number
}

const EVERY_MS = 2000
/** Three tries to renew a lease before it ends. */
const RENEW_MS = LEASE_MS / 3
/** Taken over at a time. */
const MOST_TAKEN = 20
/** With more under way, what is left is left to the other copies. */
const MOST_UNDER_WAY = 200
/** Without a time of the platform's, what failed for now is tried again after so long. Milliseconds. */
const POSTPONED_MS = 30_000
/** An answer that comes later helps nobody: the person is told instead. Milliseconds. */
const MOST_WAITED_MS = 10 * 60_000

/** Its time is in the payload, for whoever takes it over. */
const envelope = z.strictObject({ acceptedAt: z.number(), payload: z.json() })

export function createDeliveries({
  channel,
  outbox,
  work,
  log,
  canRead = () => true,
  onPostponed,
  everyMs = EVERY_MS,
}: DeliveriesOptions): Deliveries {
  const underWay = new Map<string, OneDelivery>()
  const timers: NodeJS.Timeout[] = []

  async function carryOut(entry: Omit<OneEntry, 'channel'>, doWork: () => Promise<void>): Promise<void> {
    const one = createOne({ ...entry, channel }, outbox)
    underWay.set(entry.id, one)
    try {
      await workingOn(one, doWork)
      if (!one.isLeft()) await outbox.done(entry.id)
    } catch (error) {
      if (!one.isLeft()) {
        await outbox.done(entry.id)
        throw error
      }
      if (error instanceof Postponed && error.cause !== undefined) onPostponed?.(error.cause)
    } finally {
      underWay.delete(entry.id)
    }
  }

  async function takeOver(): Promise<void> {
    if (underWay.size >= MOST_UNDER_WAY) return
    const left = await outbox.take(channel, MOST_TAKEN)
    if (left.length > 0) log.info({ channel, deliveries: left.length }, 'Took over what was not yet delivered')
    for (const { payload, ...entry } of left) {
      const own = envelope.safeParse(payload).data
      if (!own || !canRead(own.payload)) continue
      void carryOut({ ...entry, acceptedAt: own.acceptedAt }, () => work(own.payload)).catch(tell)
    }
  }

  const tell = (error: unknown) =>
    log.error({ channel, error: error instanceof Error ? error.name : typeof error }, 'A delivery taken over failed')

  return {
    async accept({ payload, ...entry }, atOnce = () => work(payload)) {
      const acceptedAt = Date.now()
      if (!(await outbox.add({ ...entry, channel, payload: { acceptedAt, payload } }))) return undefined
      const finished = carryOut({ ...entry, acceptedAt }, atOnce)
      // Whoever does not wait for it is not told.
      finished.catch(() => undefined)
      return { finished }
    },
    start() {
      timers.push(
        setInterval(() => void takeOver().catch(tell), everyMs).unref(),
        setInterval(() => void outbox.renew([...underWay.keys()]), RENEW_MS).unref(),
      )
    },
    async stop(ms) {
      for (const timer of timers.splice(0)) clearInterval(timer)
      const until = performance.now() + ms
      while (underWay.size > 0 && performance.now() < until) await waitIdly(STOP_LOOK_MS)
      await Promise.all([...underWay.values()].map((one) => one.leave()))
    },
  }
}

const STOP_LOOK_MS = 20

interface OneDelivery extends DeliveryInHand {
  /** Whether it is left to whichever copy takes it. */
  isLeft(): boolean
  /** Leaves it where it only waits; what is on its way out is not to be sent by another too. */
  leave(): Promise<void>
}

interface OneEntry extends Omit<Accepted, 'payload'> {
  readonly acceptedAt: number
}

function createOne({ id, channel, lane, acceptedAt }: OneEntry, outbox: Outbox): OneDelivery {
  let isLeft = false
  let isWaiting = false
  let hasArrived = false
  return {
    heldFor: () => outbox.heldFor(channel, lane),
    hold: (ms) => outbox.hold(channel, lane, ms),
    async postpone(ms) {
      const wait = Math.max(ms, POSTPONED_MS)
      if (hasArrived || Date.now() + wait - acceptedAt > MOST_WAITED_MS) return false
      await outbox.hold(channel, lane, wait)
      isLeft = true
      await outbox.release(id)
      return true
    },
    async delivered() {
      hasArrived = true
      await outbox.done(id)
    },
    async pause(waiting) {
      isWaiting = true
      await waiting
      isWaiting = false
      if (isLeft) throw new Postponed()
    },
    isLeft: () => isLeft,
    async leave() {
      if (!isWaiting || hasArrived) return
      isLeft = true
      await outbox.release(id)
    },
  }
}
