import { afterEach, expect, test, vi } from 'vitest'
import { createReach, type Reach } from '../../../src/store/postgres/reach.ts'

const LATE = new Error('Query read timeout')
/** Longer than a process may stand still in a look that counts. Milliseconds. */
const STILL_MS = 1500

let opened: Reach | undefined
afterEach(() => {
  opened?.stop()
  vi.restoreAllMocks()
})

function open(connect: (isWell: boolean) => Promise<unknown>): Reach {
  return (opened = createReach({ connect, onChange: () => undefined, everyMs: 5 }))
}

const isWell = () => opened?.status().ok
const fromMemory = () => Promise.resolve('memory')

test('work that is late is done again while the database is within reach', async () => {
  const reach = open(() => Promise.resolve())
  await reach.start()
  const work = vi
    .fn(() => Promise.resolve('table'))
    .mockRejectedValueOnce(LATE)
    .mockRejectedValueOnce(LATE)
    .mockRejectedValueOnce(LATE)
  expect(await reach.attempt(work, fromMemory)).toBe('table')
  expect(work).toHaveBeenCalledTimes(4)
})

test('work that is always late is done without the database, which is not away for that', async () => {
  const reach = open(() => Promise.resolve())
  await reach.start()
  const work = vi.fn(() => Promise.reject(LATE))
  expect(await reach.attempt(work, fromMemory)).toBe('memory')
  expect(work).toHaveBeenCalledTimes(4)
  expect(isWell()).toBe(true)
})

test('a database that refuses is away at once', async () => {
  const reach = open(() => Promise.resolve())
  await reach.start()
  expect(await reach.attempt(() => Promise.reject(new Error('ECONNREFUSED')), fromMemory)).toBe('memory')
  expect(isWell()).toBe(false)
})

test('looks that are late: away where nothing is answered, and not where other work is', async () => {
  let isSlow = false
  let looks = 0
  let isAnswered = true
  const reach = open(async () => {
    looks++
    if (!isSlow) return
    if (isAnswered) await reach.attempt(() => Promise.resolve('table'), fromMemory)
    throw LATE
  })
  await reach.start()
  isSlow = true
  const before = looks
  await expect.poll(() => looks).toBeGreaterThan(before + 5)
  expect(isWell()).toBe(true)
  isAnswered = false
  await expect.poll(isWell).toBe(false)
})

/** @returns a look that is late since this process stood still: its clock has gone on, and nothing has come of it */
function lateStandingStill(): () => Promise<never> {
  const now = performance.now.bind(performance)
  let ahead = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead)
  return () => {
    ahead += STILL_MS
    return Promise.reject(LATE)
  }
}

test('looks that are late since this process stood still say nothing of the database until there are five of them', async () => {
  const late = lateStandingStill()
  const wasWell: boolean[] = []
  const reach = open((isWell) => {
    wasWell.push(isWell)
    return wasWell.length === 1 ? Promise.resolve() : late()
  })
  await reach.start()
  await expect.poll(() => wasWell.length).toBeGreaterThan(6)
  expect(wasWell.slice(1, 7)).toEqual([true, true, true, true, true, false])
})

test('a look that is answered begins the count of those anew', async () => {
  const late = lateStandingStill()
  const wasWell: boolean[] = []
  const reach = open((isWell) => {
    wasWell.push(isWell)
    return wasWell.length % 5 === 1 ? Promise.resolve() : late()
  })
  await reach.start()
  await expect.poll(() => wasWell.length).toBeGreaterThan(12)
  expect(wasWell.slice(1)).not.toContain(false)
})

test('a start ends on a machine where this process always stands still', async () => {
  const connect = vi.fn(lateStandingStill())
  await open(connect).start()
  expect(connect).toHaveBeenCalledTimes(5)
  expect(isWell()).toBe(false)
})

test('a start waits until it is known whether the database is within reach', async () => {
  const connect = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(LATE)
  await open(connect).start()
  expect(isWell()).toBe(true)
  opened?.stop()
  await open(() => Promise.reject(LATE)).start()
  expect(isWell()).toBe(false)
})
