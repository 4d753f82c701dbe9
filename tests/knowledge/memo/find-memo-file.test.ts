import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findMemoFile } from '../../../src/knowledge/memo/index.ts'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'knowledge-'))
  folder = join(root, 'laspm', 'original')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'README.md'), '')
  writeFileSync(join(folder, '.gitkeep'), '')
})

afterEach(() => rmSync(root, { recursive: true }))

test('no file, no original', () => {
  expect(findMemoFile(root, 'laspm')).toBeUndefined()
  expect(findMemoFile(root, 'another')).toBeUndefined()
})

test('the file that lies in the folder', () => {
  writeFileSync(join(folder, 'Promemoria.PDF'), '')
  expect(findMemoFile(root, 'laspm')).toBe(join(folder, 'Promemoria.PDF'))
})

test('the configured file goes first, but not an empty setting', () => {
  writeFileSync(join(folder, 'memo.txt'), '')
  expect(findMemoFile(root, 'laspm', '/elsewhere/memo.pdf')).toBe('/elsewhere/memo.pdf')
  expect(findMemoFile(root, 'laspm', '')).toBe(join(folder, 'memo.txt'))
})

test('two files are one too many', () => {
  writeFileSync(join(folder, 'a.txt'), '')
  writeFileSync(join(folder, 'b.txt'), '')
  expect(() => findMemoFile(root, 'laspm')).toThrow(/holds 2 files\. Leave only the one to read\./)
})
