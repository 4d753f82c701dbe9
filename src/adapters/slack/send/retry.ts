import { askedToWait, isWorthRepeating } from './failure.ts'

/** Waits; tests pass one that does not. */
export type Wait = (ms: number) => Promise<void>

export const wait: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits without keeping the process alive: for deadlines and for what may be given up. */
export const waitIdly: Wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref())

/** The first attempt and two more: a fault that outlives them is told, not waited for. */
const MOST_ATTEMPTS = 3

/** Before the second and third attempt, where Slack does not say how long. Milliseconds. */
const PAUSES = [500, 2000]

/** A person is still waiting after this; Slack sometimes asks for more. Milliseconds. */
const LONGEST_PAUSE = 30_000

/**
 * Calls Slack, again where the fault may pass and nothing was done yet: after `Retry-After`, or after a short pause.
 * @throws the last error, where the fault does not pass or Slack asks for more than half a minute
 */
export async function withRetries<T>(call: () => Promise<T>, pause: Wait, attempts = MOST_ATTEMPTS): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const ms = pauseAfter(error, attempt)
      if (attempt >= attempts || !isWorthRepeating(error) || ms > LONGEST_PAUSE) throw error
      await pause(ms)
    }
  }
}

function pauseAfter(error: unknown, attempt: number): number {
  const seconds = askedToWait(error)
  return seconds === undefined ? (PAUSES[attempt - 1] ?? LONGEST_PAUSE) : seconds * 1000
}
