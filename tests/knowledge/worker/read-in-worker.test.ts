import { describe, expect, test } from 'vitest'
import { readInWorker } from '../../../src/knowledge/worker/read-in-worker.ts'
import { makePdf } from '../../fixtures/make-pdf.ts'

/** Pages that are all alike, and take the longer the more lines each has. */
const pages = (count: number, lines: number) =>
  makePdf(
    Array.from({ length: count }, () =>
      Array.from({ length: lines }, (_, i) => ({
        y: 800 - (i % 70) * 11,
        spans: [{ text: 'rad '.repeat(10), size: 9 }],
      })),
    ),
  )
const PATIENT = { ms: 600_000, megabytes: 512 }

describe('a file that is read in a process of its own', () => {
  test('gives its text, and tells how far it has come', async () => {
    const told: number[] = []
    const order = { file: 'memo.pdf', bytes: pages(3, 2) }
    const { pages: read } = await readInWorker('styled', order, (page, of) => told.push(page, of), PATIENT)
    expect(read).toHaveLength(3)
    expect(told).toEqual([1, 3, 2, 3, 3, 3])
  })

  const HEAVY = pages(300, 500)

  test.each([
    ['takes too long', { ms: 50, megabytes: 512 }],
    ['takes too much memory', { ms: 600_000, megabytes: 12 }],
  ])(
    'ends in one sentence where it %s',
    async (_, limits) => {
      const reading = readInWorker('styled', { file: 'tung.pdf', bytes: HEAVY }, undefined, limits)
      const says = `takes more than ${limits.ms / 1000} seconds or ${limits.megabytes} MB to read. Take `
      await expect(reading).rejects.toThrow(`tung.pdf ${says}`)
      await expect(reading).rejects.toMatchObject({ problem: 'too-heavy' })
    },
    600_000,
  )

  test('that is no Word document is told of as it is anywhere', async () => {
    const reading = readInWorker('html', { file: 'brev.docx', bytes: Buffer.from('PK nej') }, undefined, PATIENT)
    await expect(reading).rejects.toThrow(/^brev\.docx is no Word document/)
  })
})
