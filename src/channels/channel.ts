import type { Adapter } from '../adapters/adapter.ts'
import type { Config } from '../config.ts'
import { createHttpServer } from '../server.ts'
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

/**
 * Starts the adapters and the port that they share. The system's wish to end the process lets the work in hand end
 * first: the adapters take nothing new, then the port closes.
 * @throws where the port is taken
 */
export async function serve(
  { host, port }: Pick<Config, 'host' | 'port'>,
  adapters: readonly Adapter[],
  say: (line: string) => void,
): Promise<void> {
  const server = createHttpServer({ host, port, adapters })
  const stop = async () => {
    await Promise.all(adapters.map((adapter) => adapter.stop()))
    await server.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
  await Promise.all(adapters.map((adapter) => adapter.start()))
  say(START_WORDING.address(host, await server.start()))
}
