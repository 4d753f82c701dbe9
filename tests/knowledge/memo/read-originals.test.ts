import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { placeIn } from '../../../src/core/model/original.ts'
import { MemoFileError, readOriginals } from '../../../src/knowledge/memo/index.ts'
import { ENCRYPTED_PDF } from '../../fixtures/encrypted-pdf.ts'
import { typeset } from '../../fixtures/memo-pdf.ts'
import { EXPECTED, LETTERS, SYNTHETIC_ALIGNMENT, SYNTHETIC_FILES } from '../../fixtures/synthetic-memo.ts'
import { SYNTHETIC_TEXT } from '../../fixtures/synthetic-text.ts'
import { withFile } from '../../fixtures/temporary-file.ts'

const read = (bytes: string | Uint8Array, name = 'memo.txt', alignment = SYNTHETIC_ALIGNMENT) =>
  withFile(name, bytes, (path) => readOriginals(path, SYNTHETIC_FILES, alignment))

async function textsOf(bytes: string | Uint8Array) {
  const originals = await read(bytes)
  return Object.fromEntries(
    [...originals].map(([id, { paragraphs }]) => [
      id,
      paragraphs.filter(({ kind }) => kind !== 'heading').map(({ text }) => text),
    ]),
  )
}

const expectedTexts = Object.fromEntries(Object.entries(EXPECTED).map(([id, { text }]) => [id, text]))

async function errorOf(bytes: string | Uint8Array, name?: string): Promise<MemoFileError> {
  const error: unknown = await read(bytes, name).catch((reason: unknown) => reason)
  if (error instanceof MemoFileError) return error
  throw new Error(`expected a MemoFileError, got ${String(error)}`)
}

/** With form feeds, as a PDF has pages; the header's page begins at its header. */
const withFormFeeds = SYNTHETIC_TEXT.replace(/\n {1,2}(?=\S)/g, '\n\f').replace(/\n(?=\s\nLäsrådet 2021)/, '\n\f')

describe('a memo in our own words, with the peculiarities of a text out of a PDF', () => {
  test('every paragraph goes to its section, whole', async () => {
    expect(await textsOf(SYNTHETIC_TEXT)).toEqual(expectedTexts)
  })

  test('markers are known and linked, and no part of the text', async () => {
    const originals = await read(SYNTHETIC_TEXT)
    const marked = [...originals].flatMap(([id, { paragraphs }]) =>
      paragraphs.flatMap(({ text, markers }) => markers.map(({ number, at }) => [id, number, text.slice(at - 9, at)])),
    )
    expect(marked).toEqual([
      ['inledning', 1, 'ibliotek.'],
      ['inledning', 2, 'BIB-avtal'],
      ['inledning', 2, 'ren 2019.'],
      ['lan', 3, ' en buss.'],
    ])
  })

  test('a paragraph knows its pages and where it stands in the file', async () => {
    const paragraph = (await read(SYNTHETIC_TEXT)).get('inledning')?.paragraphs[2]
    if (!paragraph) throw new Error('no paragraph')
    const { start, end, pages } = placeIn(paragraph)
    expect(pages).toEqual([3, 4])
    expect(SYNTHETIC_TEXT.slice(start, start + 10)).toBe('Rådet vill')
    expect(SYNTHETIC_TEXT.slice(end - 7, end)).toBe('svaren.')
  })

  test('the source is the file, by its bytes', async () => {
    const sha256 = createHash('sha256').update(SYNTHETIC_TEXT).digest('hex')
    expect((await read(SYNTHETIC_TEXT)).get('slut')?.source).toEqual({ document: 'laspm', file: 'memo.txt', sha256 })
  })

  test.each([
    ['line feeds with carriage returns', SYNTHETIC_TEXT.replaceAll('\n', '\r\n')],
    ['decomposed letters', SYNTHETIC_TEXT.normalize('NFD')],
    ['a byte order mark', `\uFEFF${SYNTHETIC_TEXT}`],
    ['Latin-1', Buffer.from(SYNTHETIC_TEXT.replaceAll('•', '·'), 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${SYNTHETIC_TEXT}`, 'utf16le')],
    ['form feeds', withFormFeeds],
    ['a cover letter that stands twice', SYNTHETIC_TEXT + SYNTHETIC_TEXT.split('\n').slice(8, 25).join('\n')],
  ])('%s change nothing', async (_, bytes) => {
    expect(await textsOf(bytes)).toEqual(expectedTexts)
  })

  test('the cover letter may be left out', async () => {
    const bare = SYNTHETIC_TEXT.slice(SYNTHETIC_TEXT.indexOf(' Inledande ord'))
    const wanted = Object.entries(expectedTexts).filter(([id]) => !LETTERS.includes(id))
    expect(await textsOf(bare)).toEqual(Object.fromEntries(wanted))
  })

  test('the same from a PDF, where pages, lines and raised markers come from their places', async () => {
    const printed = withFormFeeds.replace(/^(?:https?|mailto|file):\S+$/gm, '')
    const originals = await read(typeset(printed), 'memo.pdf')
    expect([...originals.keys()]).toEqual(Object.keys(EXPECTED))
    expect(
      originals.get('inledning')?.paragraphs.flatMap(({ markers }) => markers.map(({ number }) => number)),
    ).toEqual([1, 2, 2])
  })

  test('offsets stay true to a file with decomposed letters', async () => {
    const file = SYNTHETIC_TEXT.normalize('NFD')
    for (const { paragraphs } of (await read(file)).values()) {
      for (const paragraph of paragraphs) {
        const { start, end } = placeIn(paragraph, 0, 4)
        expect(file.slice(start, end).normalize('NFC')).toBe(paragraph.text.slice(0, 4))
      }
    }
  })
})

describe('a file that cannot be quoted from is one clear sentence', () => {
  /** A page without text. */
  const scan = typeset('')
  const lines = SYNTHETIC_TEXT.split('\n')

  test.each([
    ['an empty file', '', 'memo.txt', 'empty'],
    ['a file of blanks', ' \n\n', 'memo.txt', 'empty'],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 'memo.txt', 'binary'],
    ['another text', 'Något helt annat.\nUtan rubriker.\n', 'memo.txt', 'other-document'],
    ['a damaged PDF', typeset(SYNTHETIC_TEXT).subarray(0, 700), 'memo.pdf', 'damaged-pdf'],
    ['a scanned PDF', scan, 'memo.pdf', 'scanned'],
    ['a file cut off', lines.slice(0, -6).join('\n'), 'memo.txt', 'sections-missing'],
    ['a text as long as a shelf of books', `${SYNTHETIC_TEXT}\n`.repeat(1000), 'memo.txt', 'too-large'],
    ['a 21 MB file', Buffer.alloc(21 * 1024 * 1024, 'a'), 'memo.txt', 'too-large'],
  ])('%s', async (_, bytes, name, problem) => {
    const error = await errorOf(bytes, name)
    expect(error.problem).toBe(problem)
    expect(error.message).toMatch(/^\S+\/memo\.(?:txt|pdf) \S.*\.$/)
    expect(error.cure).toMatch(/^[A-Z].*\.$/)
  })

  test('a PDF with a password', async () => {
    expect((await errorOf(Buffer.from(ENCRYPTED_PDF, 'base64'), 'memo.pdf')).problem).toBe('encrypted')
  })

  test('no such file; a folder, a pipe that nobody writes to, a device', async () => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'memo.txt')
    execFileSync('mkfifo', [pipe])
    const errorAt = (path: string) => readOriginals(path, SYNTHETIC_FILES, SYNTHETIC_ALIGNMENT)
    await expect(errorAt('/nowhere/memo.txt')).rejects.toThrow(/cannot be read\. Write /)
    for (const path of [import.meta.dirname, pipe, '/dev/zero']) {
      await expect(errorAt(path), path).rejects.toThrow(/^\S+ is no file but a folder, a pipe or a device\. Write /)
    }
  })

  test('the sections that were not found are named', async () => {
    const error = await errorOf(SYNTHETIC_TEXT.replace('ljudböcker i skolan', 'ljudband i skolan'))
    expect(error.missing).toEqual(['ljudbocker'])
    expect(error.message).toContain(': ljudbocker.')
  })

  test('a letter without its list of recipients is a file cut off', async () => {
    expect((await errorOf(SYNTHETIC_TEXT.replace(' Mottagare', ''))).missing).toContain('mottagare')
  })

  test('a document that is being aligned learns its fingerprints', async () => {
    const alignment = new Map(SYNTHETIC_ALIGNMENT)
    const { fingerprint, ...rest } = alignment.get('slut') ?? { headings: [], resumes: [] }
    alignment.set('slut', rest)
    await expect(read(SYNTHETIC_TEXT, 'memo.txt', alignment)).rejects.toThrow(`slut (${fingerprint})`)
  })
})
