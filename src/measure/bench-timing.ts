import type { Server } from 'node:net'

/** Runs something once. */
export function timeOf<T>(run: () => T): { readonly result: T; readonly ms: number } {
  const start = performance.now()
  const result = run()
  return { result, ms: performance.now() - start }
}

export const medianOf = (samples: readonly number[]): number => percentileOf(samples, 0.5)

/** The sample that the given share of all is not above. */
export function percentileOf(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The port that a listening server got. @throws {TypeError} where it listens to none */
export function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('The server listens to no port.')
  return address.port
}
