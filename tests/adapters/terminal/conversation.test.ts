import { setImmediate } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { expect, test, vi } from 'vitest'
import { createTerminal } from '../../../src/adapters/terminal/index.ts'
import { core } from '../../fixtures/memo.ts'
import { fakeTerminal } from './streams.ts'

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

/** Turns of the event loop in which readline surely has read what was typed. */
const TURNS = 10

async function open(columns?: number) {
  const terminal = fakeTerminal(columns)
  const adapter = createTerminal(core, terminal)
  await adapter.start()
  const type = async (text: string): Promise<string> => {
    const before = terminal.shown().length
    terminal.stdin.write(text)
    for (let turn = 0; turn < TURNS; turn++) await setImmediate()
    return terminal.shown().slice(before)
  }
  return { terminal, adapter, type }
}

test('greets, prompts, answers and opens a section by its number', async () => {
  const { terminal, type } = await open(60)
  expect(terminal.shown()).toMatch(/Hej![\s\S]*\[3\][\s\S]*› /)
  expect(stripVTControlCharacters(await type('förslag\r'))).toMatch(/^ ?\[2\] Förslag 2\. /m)
  expect(await type('2\r')).toContain('Förslag 2. ')
})

test.each([
  ['Ctrl-D', CTRL_D],
  ['Ctrl-C', CTRL_C],
  ['Ctrl-C in the middle of a question', `varf${CTRL_C}`],
  ['sluta', 'sluta\r'],
  ['quit', 'quit\r'],
])('%s says goodbye and ends', async (_, typed) => {
  const { adapter, type } = await open(80)
  expect(await type(typed)).toContain('\nHej då!\n')
  expect(await type('lärdom 7\r')).toBe('')
  await adapter.stop()
})

test('arrow up fetches the last question', async () => {
  vi.stubEnv('TERM', 'xterm') // readline keeps no history for a dumb terminal, as some build machines say they are
  const { type } = await open(80)
  await type('lärdom 7\r')
  expect(await type('\u001B[A')).toContain('lärdom 7')
})

test('answers line by line where no one types, each under its question, and ends with the input', async () => {
  const { terminal, type } = await open()
  expect(terminal.shown()).toBe('')
  const shown = await type('fotnot 13\n\nfotnot 14\n1\n')
  expect(shown.match(/^› .*$/gm)).toEqual(['› fotnot 13', '› fotnot 14', '› 1'])
  expect(shown).not.toContain('\u001B')
})

test('where no one types, it ends when asked to, though the input goes on', async () => {
  const { terminal, type } = await open()
  expect(await type('fotnot 13\nsluta\nfotnot 14\n')).not.toContain('fotnot 14')
  expect(terminal.stdin.destroyed).toBe(true)
})

test('where no one types, Latin-1 is understood', async () => {
  const { terminal } = await open()
  terminal.stdin.write(Buffer.from('l\u00E4rdom 7\n', 'latin1'))
  await expect.poll(() => terminal.shown()).toContain('› lärdom 7')
})

test('a question as long as a book is echoed in short', async () => {
  const { type } = await open()
  const shown = await type(`${'lång '.repeat(20_000)}\n`)
  expect(shown.length).toBeLessThan(3000)
})

test('is ready while it is open', async () => {
  const { adapter } = await open(80)
  expect(adapter.readiness()).toEqual({ ready: true })
  await adapter.stop()
  expect(adapter.readiness()).toMatchObject({ ready: false })
})
