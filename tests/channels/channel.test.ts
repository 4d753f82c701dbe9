import { expect, test, vi } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { openChannels, serve } from '../../src/channels/channel.ts'

const fakeAdapter = (name: string) =>
  ({
    name,
    readiness: () => ({ ready: true }),
    start: vi.fn(() => Promise.resolve()),
    stop: vi.fn(() => Promise.resolve()),
  }) satisfies Adapter

test('says which channels are on, and what would turn on the others; opens only those that are on', async () => {
  const said: string[] = []
  const on = fakeAdapter('on')
  const openOff = vi.fn(() => fakeAdapter('off'))
  const adapters = await openChannels(
    [
      { name: 'Brevduvor', open: () => on },
      { name: 'Röksignaler', missing: 'Sätt SMOKE_TOKEN.', open: openOff },
    ],
    (line) => said.push(line),
  )
  expect(said).toEqual(['Brevduvor: på.', 'Röksignaler: av. Sätt SMOKE_TOKEN.'])
  expect(adapters).toEqual([on])
  expect(openOff).not.toHaveBeenCalled()
})

test('starts all on one port, and stops all when the system wants the process to end', async () => {
  const adapters = [fakeAdapter('a'), fakeAdapter('b')]
  const said: string[] = []
  await serve({ host: '127.0.0.1', port: 0 }, adapters, (line) => said.push(line))
  for (const { start } of adapters) expect(start).toHaveBeenCalledOnce()
  const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.join('\n'))?.[0] ?? ''
  expect((await fetch(`${address}readyz`)).status).toBe(200)
  process.emit('SIGTERM')
  for (const { stop } of adapters) expect(stop).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(fetch(`${address}readyz`)).rejects.toThrow())
})
