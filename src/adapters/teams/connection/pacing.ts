import type { Store } from '../../../store/index.ts'
import { wait, type Wait } from '../../shared/wait.ts'

/** Messages that Teams takes in one thread in a window: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const MOST = 7
const WINDOW_MS = 1000

const CHANNEL = 'teams'

/** What is sent to one thread, by all copies of the bot, no faster than Teams takes it. */
export interface Pacing {
  /**
   * Resolves when the thread may be written to.
   * @param mostMs a longer wait than this is not waited
   * @returns 0, or how many milliseconds are still to be waited
   */
  turn(thread: string, mostMs: number): Promise<number>
  /** Nobody writes to the thread before the time is up: Teams has said so. */
  hold(thread: string, ms: number): Promise<void>
}

/** @param now milliseconds since 1970, as the store counts */
export function createPacing(
  { limits, outbox }: Pick<Store, 'limits' | 'outbox'>,
  pause: Wait = wait,
  now: () => number = Date.now,
): Pacing {
  return {
    async turn(thread, mostMs) {
      const until = now() + mostMs
      for (;;) {
        const ms = await leftFor(thread)
        if (ms <= 0 || now() + ms > until) return Math.max(0, ms)
        await pause(ms)
      }
    },
    hold: (thread, ms) => outbox.hold(CHANNEL, thread, ms),
  }

  async function leftFor(thread: string): Promise<number> {
    const held = await outbox.heldFor(CHANNEL, thread)
    if (held > 0) return held
    const { count, endsAt } = await limits.hit(`${CHANNEL}/thread/${thread}`, WINDOW_MS)
    // A clock behind the database's must not end the wait before the window does.
    return count <= MOST ? 0 : Math.max(1, endsAt - now())
  }
}
