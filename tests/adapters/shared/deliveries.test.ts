import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { createDeliveries, type Deliveries } from '../../../src/adapters/shared/deliveries.ts'
import { deliver, type Fault, type RetryPolicy } from '../../../src/adapters/shared/delivery.ts'
import { Postponed } from '../../../src/adapters/shared/delivery-in-hand.ts'
import { createMemoryStore } from '../../../src/store/index.ts'
import { type Json, LEASE_MS, type Store } from '../../../src/store/store.ts'

/* Two copies of the bot on one store, which is this process's memory with a clock of its own. */

class Refused extends Error {
  constructor(readonly fault: Fault) {
    super('refused')
  }
}

const faultOf = (error: unknown): Fault => (error instanceof Refused ? error.fault : { isWorthRepeating: false })
const busy = (seconds: number) => new Refused({ isWorthRepeating: true, retryAfterMs: seconds * 1000 })
const POLICY: RetryPolicy = { delaysMs: [10], totalMs: 60_000, longestWaitMs: 30_000, leastTryMs: 1 }

let time = 0
const open: Deliveries[] = []
afterEach(async () => {
  time = 0
  for (const deliveries of open.splice(0)) await deliveries.stop(0)
})

/** A copy whose platform refuses so often, one after the other, and then takes everything. */
function copyOn(
  store: Store,
  refusals: Error[],
  pause = () => Promise.resolve(),
  canRead: (payload: Json) => boolean = () => true,
) {
  const sent: Json[] = []
  const thrown: unknown[] = []
  const work = async (payload: Json) => {
    try {
      await deliver(
        () => {
          const refusal = refusals.shift()
          if (refusal) return Promise.reject(refusal)
          sent.push(payload)
          return Promise.resolve()
        },
        faultOf,
        POLICY,
        pause,
      )
    } catch (error) {
      thrown.push(error)
      throw error
    }
  }
  const deliveries = createDeliveries({
    channel: 'slack',
    outbox: store.outbox,
    work,
    canRead,
    log: pino({ level: 'silent' }),
    everyMs: 5,
  })
  open.push(deliveries)
  return { deliveries, sent, thrown }
}

const createStore = () => createMemoryStore(() => time)
const asked = (id: string) => ({ id: `slack/message/${id}`, lane: 'T1/C1', payload: { asked: id } })
const soon = () => new Promise((resolve) => setTimeout(resolve, 50))
const never = () => new Promise<void>(() => undefined)

test('what is delivered is delivered once, however often it comes', async () => {
  const store = createStore()
  const [one, other] = [copyOn(store, []), copyOn(store, [])]
  const accepted = await Promise.all([one, other, one].map(({ deliveries }) => deliveries.accept(asked('1'))))
  for (const delivery of accepted) await delivery?.finished
  expect(await other.deliveries.accept(asked('1'))).toBeUndefined()
  expect([...one.sent, ...other.sent]).toEqual([{ asked: '1' }])
})

test('what a dead copy left is taken over, not before its lease and what the platform asked for are over', async () => {
  const store = createStore()
  const dead = copyOn(store, [busy(20)], never)
  await dead.deliveries.accept(asked('1'))
  await expect.poll(() => store.outbox.heldFor('slack', 'T1/C1')).toBe(20_000)
  const living = copyOn(store, [])
  living.deliveries.start()
  time = LEASE_MS + 1
  await soon()
  expect(living.sent).toEqual([])
  time = 20_001
  await expect.poll(() => living.sent).toEqual([{ asked: '1' }])
  await soon()
  expect(living.sent).toHaveLength(1)
  expect(await store.outbox.take('slack', 10)).toEqual([])
})

test('a wait that is too long for one process is left to whoever is free then; nobody is told that it failed', async () => {
  const store = createStore()
  const one = copyOn(store, [busy(120)])
  one.deliveries.start()
  const delivery = await one.deliveries.accept(asked('1'))
  await delivery?.finished
  expect(one.thrown).toEqual([expect.any(Postponed)])
  time = 119_000
  await soon()
  expect(one.sent).toEqual([])
  time = 121_000
  await expect.poll(() => one.sent).toEqual([{ asked: '1' }])
})

test('a lane that waits holds back what comes later in it, on every copy, and no other lane', async () => {
  const store = createStore()
  const one = copyOn(store, [busy(20)], never)
  await one.deliveries.accept(asked('1'))
  await expect.poll(() => store.outbox.heldFor('slack', 'T1/C1')).toBe(20_000)
  const waits: number[] = []
  const other = copyOn(store, [])
  const pausing = createDeliveries({
    channel: 'slack',
    outbox: store.outbox,
    work: (payload) =>
      deliver(
        () => Promise.resolve(void other.sent.push(payload)),
        faultOf,
        POLICY,
        (ms) => Promise.resolve(void waits.push(ms)),
      ),
    log: pino({ level: 'silent' }),
  })
  await (
    await pausing.accept(asked('2'))
  )?.finished
  expect(waits).toEqual([20_000])
  await (
    await pausing.accept({ ...asked('3'), lane: 'T1/C2' })
  )?.finished
  expect(waits).toHaveLength(1)
})

test.each([
  ['refused for good', new Refused({ isWorthRepeating: false })],
  ['asked to wait an hour', busy(3600)],
])('%s, it is given up, deleted, and told to whoever waits', async (_, refusal) => {
  const store = createStore()
  const { deliveries, sent } = copyOn(store, [refusal])
  deliveries.start()
  const delivery = await deliveries.accept(asked('1'))
  await expect(delivery?.finished).rejects.toBe(refusal)
  time = LEASE_MS * 2
  await soon()
  expect(sent).toEqual([])
})

test('once something of it has arrived, it is not sent again by anybody', async () => {
  const store = createStore()
  const sent: string[] = []
  const send = (what: string, refusal?: Error) =>
    deliver(
      () => (refusal ? Promise.reject(refusal) : Promise.resolve(void sent.push(what))),
      faultOf,
      POLICY,
      () => Promise.resolve(),
    )
  const deliveries = createDeliveries({
    channel: 'slack',
    outbox: store.outbox,
    async work() {
      await send('answer')
      await send('note', busy(120))
    },
    log: pino({ level: 'silent' }),
    everyMs: 5,
  })
  open.push(deliveries)
  deliveries.start()
  await expect((await deliveries.accept(asked('1')))?.finished).rejects.toThrow('refused')
  time = 200_000
  await soon()
  expect(sent).toEqual(['answer'])
})

test('a copy that stops leaves what waits to another at once, and does not send it itself', async () => {
  const store = createStore()
  let resume: () => void = () => undefined
  const stopping = copyOn(store, [busy(1)], () => new Promise((resolve) => (resume = resolve)))
  const delivery = await stopping.deliveries.accept(asked('1'))
  await expect.poll(() => store.outbox.heldFor('slack', 'T1/C1')).toBe(1000)
  await soon()
  await stopping.deliveries.stop(0)
  time = 1001
  const other = copyOn(store, [])
  other.deliveries.start()
  await expect.poll(() => other.sent).toHaveLength(1)
  resume()
  await delivery?.finished
  expect(stopping.sent).toEqual([])
})

test('what another version of the bot has written is left to the copies that can read it', async () => {
  const store = createStore()
  const left = { ...asked('1'), channel: 'slack' }
  await store.outbox.add({ ...left, payload: 'without its time' })
  await store.outbox.add({
    ...left,
    id: 'slack/message/2',
    payload: { acceptedAt: 0, payload: { asked: 'otherwise' } },
  })
  const { deliveries, sent } = copyOn(store, [], undefined, (payload) => payload === 'as we write it')
  time = LEASE_MS + 1
  deliveries.start()
  await soon()
  await deliveries.stop(0)
  time += LEASE_MS + 1
  expect(sent).toEqual([])
  expect(await store.outbox.take('slack', 10)).toHaveLength(2)
})
