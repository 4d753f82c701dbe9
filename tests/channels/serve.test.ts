import { pino } from 'pino'
import { afterEach, expect, test, vi } from 'vitest'
import type { Adapter } from '../../src/adapters/shared/adapter.ts'
import { serve } from '../../src/channels/serve.ts'
import { createMemoryStore } from '../../src/store/index.ts'
import { fakeAdapter } from './fake-adapter.ts'

const CONFIG = { host: '127.0.0.1', port: 0, trustProxy: 0, publicUrl: undefined, lameDuckMs: 0 }

afterEach(() => void process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT'))

/** Serves, and collects what is said and logged. */
function begin(adapters: readonly Adapter[], config = CONFIG) {
  const said: string[] = []
  const logged: string[] = []
  const exit = vi.fn()
  const log = pino({}, { write: (line: string) => void logged.push(line) })
  const serving = serve(
    config,
    { adapters, off: { smoke: 'Set SMOKE_TOKEN.' }, lines: ['A: on.'] },
    {
      log,
      store: createMemoryStore(),
      say: (line) => void said.push(line),
      exit,
    },
  )
  const address = () => vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(said.join('\n'))?.[0], 60_000)
  return { said, logged, exit, serving, address }
}

function deferred() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve: () => resolve() }
}

const stateOf = (address: string) =>
  fetch(`${address}readyz`).then(
    () => 'open',
    () => 'closed',
  )
const closed = (address: string) => expect.poll(() => stateOf(address)).toBe('closed')

test('starts all on one port, and stops all when the system wants the process to end', async () => {
  const adapters = [fakeAdapter('a'), fakeAdapter('b')]
  const { serving, address, said, exit } = begin(adapters)
  await serving
  for (const { start } of adapters) expect(start).toHaveBeenCalledOnce()
  expect(said).toEqual(['A: on.', `Open ${await address()}`])
  expect((await fetch(`${await address()}readyz`)).status).toBe(200)
  process.emit('SIGTERM')
  await closed(await address())
  for (const { stop } of adapters) expect(stop).toHaveBeenCalledOnce()
  await expect.poll(() => exit).toHaveBeenCalledOnce()
})

test('a channel that is slow to start holds neither the port nor the others', async () => {
  const slow = fakeAdapter('slow', { ready: false, reason: 'Not reached yet' })
  const started = deferred()
  slow.start.mockReturnValue(started.promise)
  const quick = fakeAdapter('quick')
  const { serving, address } = begin([slow, quick])
  expect((await fetch(`${await address()}readyz`)).status).toBe(200)
  const response = await fetch(`${await address()}status`)
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    channels: {
      slow: { on: true, ready: false, reason: 'Not reached yet' },
      quick: { on: true, ready: true },
      smoke: { on: false, missing: 'Set SMOKE_TOKEN.' },
    },
  })
  expect(quick.start).toHaveBeenCalledOnce()
  started.resolve()
  await serving
  process.emit('SIGTERM')
  await closed(await address())
})

test('a process that is to end while a channel starts lets it come that far, and ends', async () => {
  const starting = fakeAdapter('starting')
  const started = deferred()
  starting.start.mockReturnValue(started.promise)
  const { serving, address } = begin([starting])
  const at = await address()
  process.emit('SIGTERM')
  expect(starting.stop).not.toHaveBeenCalled()
  started.resolve()
  await serving
  await closed(at)
  await expect.poll(() => starting.stop).toHaveBeenCalledOnce()
})

test('a process that is to end does not wait for a channel that never starts', async () => {
  const stuck = fakeAdapter('stuck')
  stuck.start.mockReturnValue(new Promise(() => undefined))
  const { address, exit } = begin([stuck])
  const at = await address()
  process.emit('SIGTERM')
  await closed(at)
  await expect.poll(() => stuck.stop).toHaveBeenCalledOnce()
  await expect.poll(() => exit).toHaveBeenCalledOnce()
})

test('SIGTERM: normal service in the lame-duck time, red for the balancer; a second signal ends it', async () => {
  const adapter = fakeAdapter('a')
  const { serving, address, exit } = begin([adapter], { ...CONFIG, lameDuckMs: 60_000 })
  await serving
  process.emit('SIGTERM')
  const response = await fetch(`${await address()}readyz`)
  expect([response.status, response.headers.get('connection')]).toEqual([503, 'close'])
  expect((await fetch(`${await address()}healthz`)).status).toBe(200)
  expect(adapter.stop).not.toHaveBeenCalled()
  process.emit('SIGTERM')
  await closed(await address())
  await expect.poll(() => exit).toHaveBeenCalledOnce()
})

test('a process that is to end before its port is open starts nothing', async () => {
  const adapter = fakeAdapter('a')
  const { serving, said } = begin([adapter])
  process.emit('SIGTERM')
  await serving
  expect(adapter.start).not.toHaveBeenCalled()
  expect(said).toEqual([])
})

test('a channel that cannot stop is logged, and keeps no other from stopping', async () => {
  const [broken, other] = [fakeAdapter('broken'), fakeAdapter('other')]
  broken.stop.mockRejectedValue(new Error('no way'))
  const { serving, address, logged } = begin([broken, other])
  await serving
  process.emit('SIGTERM')
  await closed(await address())
  await expect.poll(() => other.stop).toHaveBeenCalledOnce()
  expect(logged.join('')).toMatch(/"channel":"broken","error":"no way"/)
})

test('a channel that cannot start stops all, and the reason is told', async () => {
  const [broken, other] = [fakeAdapter('broken'), fakeAdapter('other')]
  broken.start.mockRejectedValue(new Error('no way'))
  const { serving, address } = begin([broken, other])
  await expect(serving).rejects.toThrow('no way')
  expect(other.stop).toHaveBeenCalledOnce()
  await closed(await address())
})
