import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { builtFiles } from '../../../../src/adapters/web/assets/built.ts'
import { bundle } from '../../../../src/adapters/web/assets/bundle.ts'
import { ASSETS } from '../../../../src/adapters/web/page.ts'

/* esbuild itself is tried by all tests of the pages. */
vi.mock('../../../../src/adapters/web/assets/bundle.ts', () => ({
  bundle: vi.fn((name: string) => Promise.resolve(Buffer.from(`built ${name}`))),
}))

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('what is not built is built and kept; a next start reads it and builds nothing', async () => {
  const folder = emptyFolder()
  const built = await builtFiles(folder)
  expect([...built.keys()]).toEqual([...ASSETS])
  vi.mocked(bundle).mockClear()
  expect(await builtFiles(folder)).toEqual(built)
  expect(bundle).not.toHaveBeenCalled()
})

test('what was built from other sources is built anew, and taken away', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'older'))
  writeFileSync(join(folder, 'older', 'style.css'), 'old')
  const built = await builtFiles(folder)
  const [kept = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  expect(kept).not.toBe('older')
  expect(readFileSync(join(folder, kept, 'style.css'))).toEqual(Buffer.from(built.get('style.css') ?? []))
})

test('several processes that build at once leave one whole folder', async () => {
  const folder = emptyFolder()
  await Promise.all([builtFiles(folder), builtFiles(folder), builtFiles(folder)])
  const kept = readdirSync(folder)
  expect(kept).toHaveLength(1)
  expect(readdirSync(join(folder, kept[0] ?? '')).sort()).toEqual([...ASSETS].sort())
})

test('a place that cannot be written is no error', async () => {
  const file = join(emptyFolder(), 'a file')
  writeFileSync(file, '')
  expect((await builtFiles(join(file, 'below'))).size).toBe(ASSETS.length)
})

test('a server without the sources reads what is built', async () => {
  const folder = emptyFolder()
  const built = await builtFiles(folder)
  vi.mocked(bundle).mockClear()
  expect(await builtFiles(folder, join(folder, 'no client'))).toEqual(built)
  expect(bundle).not.toHaveBeenCalled()
})

test('what is missing and cannot be built is an error that says what to do', async () => {
  vi.mocked(bundle).mockRejectedValueOnce(new Error('Could not resolve "react"'))
  await expect(builtFiles(emptyFolder())).rejects.toThrow(/missing in dist\/, or old\. npm ci builds them/)
})
