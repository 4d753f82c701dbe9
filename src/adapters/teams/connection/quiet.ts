import { AsyncLocalStorage } from 'node:async_hooks'

const checking = new AsyncLocalStorage<true>()
const write = console.error.bind(console)
let isInstalled = false

/**
 * Runs a check of a token without what the Bot Framework writes to standard error by itself: whole public keys for a bad
 * signature, a stack trace for one that has expired. What came of the check is logged by us.
 */
export function quietly<T>(check: () => Promise<T>): Promise<T> {
  if (!isInstalled) {
    isInstalled = true
    console.error = (...said: unknown[]) => {
      if (checking.getStore() === undefined) write(...said)
    }
  }
  return checking.run(true, check)
}

/** Runs what follows the check as ever. */
export const aloud = <T>(work: () => Promise<T>): Promise<T> => checking.exit(work)
