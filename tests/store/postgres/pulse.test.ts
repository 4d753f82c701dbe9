import { afterEach, expect, test } from 'vitest'
import { createPulse, type Pulse } from '../../../src/store/postgres/pulse.ts'

/** Several beats. Milliseconds. */
const BLOCKED_MS = 300

let pulse: Pulse | undefined
afterEach(() => pulse?.stop())

function standStill(): void {
  const until = performance.now() + BLOCKED_MS
  while (performance.now() < until);
}

test('a stop is told at once, before any timer has fired', () => {
  pulse = createPulse()
  standStill()
  expect(pulse.longestMs()).toBeGreaterThanOrEqual(BLOCKED_MS)
})

test('a stop is still told when beats have followed it', async () => {
  pulse = createPulse()
  standStill()
  await new Promise((done) => setTimeout(done, BLOCKED_MS))
  expect(pulse.longestMs()).toBeGreaterThanOrEqual(BLOCKED_MS)
})

test('what was before a reset does not count', () => {
  pulse = createPulse()
  standStill()
  const before = performance.now()
  pulse.reset()
  const longest = pulse.longestMs()
  expect(longest).toBeLessThanOrEqual(performance.now() - before)
})
