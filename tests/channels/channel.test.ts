import { expect, test, vi } from 'vitest'
import { openChannels } from '../../src/channels/channel.ts'
import { ConfigError } from '../../src/config.ts'
import { fakeAdapter } from './fake-adapter.ts'

test('says which channels are on, and what would turn on the others; opens only those that are on', async () => {
  const on = fakeAdapter('pigeons')
  const openOff = vi.fn(() => fakeAdapter('smoke'))
  const opened = await openChannels([
    { id: 'pigeons', name: 'Pigeons', open: () => on },
    { id: 'smoke', name: 'Smoke signals', missing: 'Set SMOKE_TOKEN.', open: openOff },
  ])
  expect(opened).toEqual({
    adapters: [on],
    off: { smoke: 'Set SMOKE_TOKEN.' },
    lines: ['Pigeons: on.', 'Smoke signals: off. Set SMOKE_TOKEN.'],
  })
  expect(openOff).not.toHaveBeenCalled()
})

test('says what is missing in every channel whose settings are there by half', async () => {
  const half = (id: string) => ({
    id,
    name: id,
    open: () => Promise.reject(new ConfigError([`${id} needs more.`])),
  })
  const channels = [half('a'), { id: 'b', name: 'b', open: () => fakeAdapter('b') }, half('c')]
  await expect(openChannels(channels)).rejects.toMatchObject({ lines: ['a needs more.', 'c needs more.'] })
})

test('hides no other failure', async () => {
  const broken = { id: 'a', name: 'a', open: () => Promise.reject(new TypeError('broken')) }
  await expect(openChannels([broken])).rejects.toThrow(TypeError)
})
