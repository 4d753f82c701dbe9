import { expect } from 'vitest'

/** Vitest's asymmetric matchers, typed as what they are to the reader: anything. */
export const matching = {
  stringMatching: (pattern: RegExp): unknown => expect.stringMatching(pattern),
  any: (type: unknown): unknown => expect.any(type),
}
