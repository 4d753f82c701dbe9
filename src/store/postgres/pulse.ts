/**
 * Notices when this process stands still: at work on something long, or without a processor on a busy machine. Node's
 * `monitorEventLoopDelay` does not do: it tells of a stop only when its own timer has fired, which may be after the late
 * call is judged.
 */
export interface Pulse {
  /** From now on the longest is measured anew. */
  reset(): void
  /** How long it has stood still at a stretch, at most; what lasts until now counts. Milliseconds. */
  longestMs(): number
  stop(): void
}

/** A tenth of what counts as standing still (`STOOD_STILL_MS`): a stop is measured to within that. Milliseconds. */
const BEAT_MS = 100

export function createPulse(): Pulse {
  let beatAt = performance.now()
  let longest = 0
  const sinceBeat = () => performance.now() - beatAt
  const timer = setInterval(() => {
    longest = Math.max(longest, sinceBeat())
    beatAt = performance.now()
  }, BEAT_MS).unref()
  return {
    reset() {
      longest = 0
      beatAt = performance.now()
    },
    longestMs: () => Math.max(longest, sinceBeat()),
    stop: () => clearInterval(timer),
  }
}
