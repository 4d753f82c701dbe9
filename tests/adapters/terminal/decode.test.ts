import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decoded } from '../../../src/adapters/terminal/decode.ts'

async function read(chunks: readonly Uint8Array[]): Promise<string> {
  let text = ''
  for await (const chunk of decoded(Readable.from(chunks.map((bytes) => Buffer.from(bytes))))) text += String(chunk)
  return text
}

test('UTF-8 stays as it is, however it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('å', '€', '👩‍⚕️', 'a', '\n', '\uFEFF') }),
      fc.nat(9),
      async (text, n) => {
        const bytes = Buffer.from(text)
        const chunks = Array.from({ length: Math.ceil(bytes.length / (n + 1)) }, (_, i) =>
          bytes.subarray(i * (n + 1), (i + 1) * (n + 1)),
        )
        expect(await read(chunks)).toBe(text)
      },
    ),
  )
})

test('a line that is no UTF-8 is Latin-1', async () => {
  const latin1 = Buffer.from('förslag å', 'latin1')
  expect(await read([latin1, Buffer.from('\nfråga\n'), Buffer.from('ä', 'latin1')])).toBe('förslag å\nfråga\nä')
})
