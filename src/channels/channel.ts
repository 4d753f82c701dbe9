import type { Adapter } from '../adapters/shared/adapter.ts'
import { ConfigError } from '../config.ts'
import { START_WORDING } from './wording.ts'

/** A channel that the bot has, on or off. */
export interface Channel {
  /** As its adapter, `/healthz` and `/readyz` call it: `slack`. */
  readonly id: string
  /** As people call it: `Slack`. */
  readonly name: string
  /** What would turn it on, in one sentence; undefined where any of its settings is there. */
  readonly missing?: string | undefined
  /**
   * Called only where something of it is set, so that what the channel needs is loaded only then.
   * @throws {ConfigError} where its settings are incomplete or contradict each other
   */
  readonly open: () => Adapter | Promise<Adapter>
}

/** What came of opening the channels. */
export interface Opened {
  /** Of the channels that are on. */
  readonly adapters: readonly Adapter[]
  /** What would turn on each of the others, by its id. */
  readonly off: Readonly<Record<string, string>>
  /** For whoever starts the bot, one for each channel: whether it is on, and if not, what would turn it on. */
  readonly lines: readonly string[]
}

/**
 * Opens every channel that is on. A channel whose settings are there by half is neither on nor off, but an error.
 * @throws {ConfigError} with what is missing in every channel
 */
export async function openChannels(channels: readonly Channel[]): Promise<Opened> {
  const on = channels.filter(({ missing }) => missing === undefined)
  const outcomes = await Promise.allSettled(on.map(async (channel) => await channel.open()))
  const adapters: Adapter[] = []
  const problems: string[] = []
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') adapters.push(outcome.value)
    else if (outcome.reason instanceof ConfigError) problems.push(...outcome.reason.lines)
    else throw outcome.reason
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    adapters,
    off: Object.fromEntries(channels.flatMap(({ id, missing }) => (missing === undefined ? [] : [[id, missing]]))),
    lines: channels.map(({ name, missing }) =>
      missing === undefined ? START_WORDING.on(name) : START_WORDING.off(name, missing),
    ),
  }
}
