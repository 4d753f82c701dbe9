import { expect } from 'vitest'

/** Vitest's asymmetric matchers, typed as what they are to the reader: anything. */
export const matching = {
  stringMatching: (pattern: RegExp): unknown => expect.stringMatching(pattern),
  objectContaining: (members: object): unknown => expect.objectContaining(members),
  anything: (): unknown => expect.anything(),
  any: (type: unknown): unknown => expect.any(type),
}
