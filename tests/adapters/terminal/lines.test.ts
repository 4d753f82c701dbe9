import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, LONGEST_LINE } from '../../../src/adapters/terminal/lines.ts'

async function split(chunks: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(toAsync(chunks))) lines.push(line)
  return lines
}

async function* toAsync(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

test('a blank line is a line, a last line needs no line feed', async () => {
  expect(await split(['a\n\nb'])).toEqual(['a', '', 'b'])
  expect(await split(['a\n'])).toEqual(['a'])
  expect(await split([])).toEqual([])
})

test('files from Windows: a byte order mark and carriage returns are no part of a question', async () => {
  expect(await split(['\uFEFFa\r', '\nb\r\n'])).toEqual(['a', 'b'])
})

test('only a line feed ends a line: one question stays one question', async () => {
  expect(await split(['a\u2028b\u0085c\rd\n'])).toEqual(['a\u2028b\u0085c\rd'])
})

test('of a line without end only the beginning is kept', async () => {
  const [long, next] = await split([...Array.from({ length: 20 }, () => 'a'.repeat(2 ** 20)), '\nb'])
  expect(long).toHaveLength(LONGEST_LINE)
  expect(next).toBe('b')
})

test('lines do not depend on how the text arrives', async () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'å', '\n', '\r', ' ') })
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      expect(await split(pieces)).toEqual(await split([pieces.join('')]))
    }),
  )
})
