import { waitIdly } from './retry.ts'

/** The work in hand, so that a stop can wait for it. */
export interface Work {
  /** Keeps count of a piece of work until it ends. */
  track<T>(piece: Promise<T>): Promise<T>
  /** Resolves when nothing is in hand, or when the time is up. @returns how many pieces were left undone */
  finished(ms: number): Promise<number>
}

export function createWork(): Work {
  const inHand = new Set<Promise<unknown>>()
  return {
    track(piece) {
      inHand.add(piece)
      const done = () => void inHand.delete(piece)
      piece.then(done, done)
      return piece
    },
    async finished(ms) {
      const timeUp = waitIdly(ms).then(() => true)
      // What has just come in is on its way to a listener.
      await new Promise((resolve) => setImmediate(resolve))
      while (inHand.size > 0 && (await Promise.race([Promise.allSettled(inHand), timeUp])) !== true);
      return inHand.size
    },
  }
}
