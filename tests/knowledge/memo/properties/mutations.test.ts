import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFiles } from '../../../../src/core/index.ts'
import type { Original } from '../../../../src/core/model/original.ts'
import type { Alignment } from '../../../../src/knowledge/memo/index.ts'
import { MemoFileError, readOriginals } from '../../../../src/knowledge/memo/index.ts'
import { HAS_REAL_MEMO, REAL_ALIGNMENT, REAL_MEMO, REAL_FILES, UNLESS_THERE } from '../../../fixtures/real-memo.ts'
import { SYNTHETIC_ALIGNMENT, SYNTHETIC_FILES } from '../../../fixtures/synthetic-memo.ts'
import { SYNTHETIC_TEXT } from '../../../fixtures/synthetic-text.ts'
import { withFile } from '../../../fixtures/temporary-file.ts'

type Mutate = (text: string) => string

/** A share of a text's length, so that one mutation suits every text. */
const share = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, where: number): number => Math.floor(where * text.length)
const onLines =
  (change: (lines: string[]) => string[]): Mutate =>
  (text) =>
    change(text.split('\n')).join('\n')
const onPages =
  (change: (pages: string[]) => string[]): Mutate =>
  (text) =>
    change(text.split(/(?<=\n)(?= {1,2}\S)/)).join('')

const MUTATIONS: Readonly<Record<string, fc.Arbitrary<Mutate>>> = {
  'cut off at the end': share.map((where) => (text) => text.slice(0, at(text, where))),
  'cut off at the beginning': share.map((where) => (text) => text.slice(at(text, where))),
  'a stretch lost': fc.tuple(share, share).map(([a, b]) => (text) => {
    return text.slice(0, at(text, Math.min(a, b))) + text.slice(at(text, Math.max(a, b)))
  }),
  'two lines swapped': fc.tuple(share, fc.integer({ min: 1, max: 5 })).map(([where, step]) =>
    onLines((lines) => {
      const i = Math.floor(where * (lines.length - 1))
      const [a = '', b = ''] = [lines[i], lines[i + step]]
      return lines.map((line, j) => (j === i ? b : j === i + step ? a : line))
    }),
  ),
  'a block of lines moved': fc.tuple(share, share, fc.integer({ min: 1, max: 40 })).map(([from, to, count]) =>
    onLines((lines) => {
      const rest = [...lines]
      const block = rest.splice(Math.floor(from * lines.length), count)
      return rest.toSpliced(Math.floor(to * rest.length), 0, ...block)
    }),
  ),
  'a page lost': share.map((where) => onPages((pages) => pages.toSpliced(Math.floor(where * (pages.length - 1)), 1))),
  'two pages swapped': fc.tuple(share, share).map(([a, b]) =>
    onPages((pages) => {
      const [i, j] = [Math.floor(a * (pages.length - 1)), Math.floor(b * (pages.length - 1))]
      return pages.with(i, pages[j] ?? '').with(j, pages[i] ?? '')
    }),
  ),
  'a page break lost': share.map((where) =>
    onPages((pages) =>
      pages.map((page, i) => (i === Math.floor(where * (pages.length - 1)) ? page.trimStart() : page)),
    ),
  ),
  'a character changed': fc
    .tuple(share, fc.constantFrom('x', '7', ' ', '\n', '-', '\f'))
    .map(([where, char]) => (text) => {
      return text.slice(0, at(text, where)) + char + text.slice(at(text, where) + 1)
    }),
  'other line ends': fc.constantFrom<Mutate>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
  ),
  'other forms of letters': fc.constant((text) => text.normalize('NFD')),
  'form feeds for spaces': fc.constant((text) => text.replace(/\n {1,2}(?=\S)/g, '\n\f')),
  'page breaks removed': fc.constant((text) => text.replace(/^ {1,2}(?=\S)/gm, '')),
  'trailing spaces removed': fc.constant((text) => text.replace(/[ ]+$/gm, '')),
}

/** Letters and digits, in order: what makes a text the true one. Markers' places are checked with it. */
const wordsIn = ({ paragraphs }: Original): string =>
  paragraphs
    .map(({ text, markers }) => text.normalize('NFC') + markers.map(({ number }) => `[${number}]`).join(''))
    .join(' ')
    .replace(/[^\p{L}\p{N}[\]]+/gu, '')

async function tryRead(
  text: string,
  files: DocumentFiles,
  alignment: Alignment,
): Promise<ReadonlyMap<string, Original> | string> {
  return withFile('memo.txt', text, async (path) => {
    try {
      return await readOriginals(path, files, alignment)
    } catch (error) {
      if (error instanceof MemoFileError && error.message.length < 600) return error.message
      throw error
    }
  })
}

const mutation = fc
  .constantFrom(...Object.entries(MUTATIONS))
  .chain(([name, arbitrary]) => arbitrary.map((mutate) => ({ mutate, toString: () => name })))

async function expectTruth(text: string, files: DocumentFiles, alignment: Alignment, numRuns: number): Promise<void> {
  const truth = await tryRead(text, files, alignment)
  if (typeof truth === 'string') throw new Error(truth)
  const property = fc.asyncProperty(mutation, async ({ mutate }) => {
    const result = await tryRead(mutate(text), files, alignment)
    if (typeof result === 'string') return
    for (const [id, original] of result) {
      const expected = truth.get(id)
      expect(expected && wordsIn(original)).toBe(expected && wordsIn(expected))
      expect(expected).toBeDefined()
    }
  })
  await fc.assert(property, { numRuns, seed: 3 })
}

describe('a changed file is an error with a message, or its texts are the true ones', () => {
  test('a memo in our own words', async () => {
    await expectTruth(SYNTHETIC_TEXT, SYNTHETIC_FILES, SYNTHETIC_ALIGNMENT, 1000)
  })

  test.skipIf(!HAS_REAL_MEMO)(`the council's memo${UNLESS_THERE}`, { timeout: 60_000 }, async () => {
    await expectTruth(readFileSync(REAL_MEMO, 'utf8'), REAL_FILES, REAL_ALIGNMENT, 120)
  })
})
