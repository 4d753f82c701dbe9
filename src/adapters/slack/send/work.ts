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
      await Promise.race([Promise.allSettled(inHand), waitIdly(ms)])
      return inHand.size
    },
  }
}
