import { PassThrough } from 'node:stream'
import type { Streams } from '../../../src/adapters/terminal/streams.ts'

/** A terminal made of memory: what is typed goes in, what is shown comes out. */
export interface FakeTerminal extends Streams {
  readonly stdin: PassThrough & { isTTY?: boolean }
  /** All that was written so far. */
  shown(): string
  complained(): string
}

/** @param columns the width of a terminal; without it the streams are pipes */
export function fakeTerminal(columns?: number): FakeTerminal {
  const isTTY = columns !== undefined
  const stdin = Object.assign(new PassThrough(), { isTTY })
  const stdout = Object.assign(new PassThrough(), { isTTY, ...(columns !== undefined && { columns }) })
  const stderr = new PassThrough()
  return { stdin, stdout, stderr, shown: gathered(stdout), complained: gathered(stderr) }
}

function gathered(stream: PassThrough): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  return () => text
}
