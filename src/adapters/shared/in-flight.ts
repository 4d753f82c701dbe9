import { waitIdly } from './wait.ts'

/** The work in flight, so that a stop can wait for it. */
export interface InFlight {
  /** Keeps count of a piece of work until it ends. */
  track<T>(piece: Promise<T>): Promise<T>
  /** Resolves when nothing is in flight, or when the time is up. @returns how many pieces were left undone */
  finished(ms: number): Promise<number>
}

export function createInFlight(): InFlight {
  const pieces = new Set<Promise<unknown>>()
  return {
    track(piece) {
      pieces.add(piece)
      const done = () => void pieces.delete(piece)
      piece.then(done, done)
      return piece
    },
    async finished(ms) {
      const timeUp = waitIdly(ms).then(() => true)
      // What has just come in is on its way to a listener.
      await new Promise((resolve) => setImmediate(resolve))
      while (pieces.size > 0 && (await Promise.race([Promise.allSettled(pieces), timeUp])) !== true);
      return pieces.size
    },
  }
}
