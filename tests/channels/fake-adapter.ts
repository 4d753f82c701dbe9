import { vi } from 'vitest'
import type { Adapter, Readiness } from '../../src/adapters/shared/adapter.ts'

/** A channel that is on and does nothing. */
export const fakeAdapter = (name: string, readiness: Readiness = { ready: true }) =>
  ({
    name,
    readiness: (): Readiness => readiness,
    start: vi.fn(() => Promise.resolve()),
    stop: vi.fn(() => Promise.resolve()),
  }) satisfies Adapter
