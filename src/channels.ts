import type { Adapter } from './adapters/adapter.ts'
import { START_WORDING } from './wording.ts'

/** A channel that the bot has, on or off. */
export interface Channel {
  /** As people call it: `Slack`. */
  readonly name: string
  /** What would turn it on, in one sentence; undefined where it is on. */
  readonly missing?: string | undefined
  /** Called only where it is on, so that what the channel needs is loaded only then. */
  readonly open: () => Adapter | Promise<Adapter>
}

/**
 * Opens every channel that is on.
 * @param say gets one line for each channel: whether it is on, and if not, what would turn it on
 */
export async function openChannels(channels: readonly Channel[], say: (line: string) => void): Promise<Adapter[]> {
  for (const { name, missing } of channels) {
    say(missing === undefined ? START_WORDING.on(name) : START_WORDING.off(name, missing))
  }
  const on = channels.filter(({ missing }) => missing === undefined)
  return Promise.all(on.map(async (channel) => await channel.open()))
}

/** Starts the adapters; the system's wish to end the process stops them. */
export async function startAll(adapters: readonly Adapter[]): Promise<void> {
  const stopAll = () => void Promise.all(adapters.map((adapter) => adapter.stop()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)
  await Promise.all(adapters.map((adapter) => adapter.start()))
}
