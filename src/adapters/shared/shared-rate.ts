import type { Store as RateStore } from 'express-rate-limit'
import type { Limits } from '../../store/index.ts'

/** Has express-rate-limit count over all copies of the bot. What was counted is not taken back. */
export function countedOverCopies(limits: Limits, name: string, windowMs: number): RateStore {
  const nothing = () => undefined
  return {
    // Two limits may count one request.
    prefix: `${name}/`,
    async increment(key) {
      const { count, endsAt } = await limits.hit(`${name}/${key}`, windowMs)
      return { totalHits: count, resetTime: new Date(endsAt) }
    },
    decrement: nothing,
    resetKey: nothing,
  }
}
