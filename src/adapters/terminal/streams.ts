import type { Readable, Writable } from 'node:stream'
import pc from 'picocolors'
import { MOST_WIDTH, type Screen } from './render.ts'

/** What the terminal reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
}

/** Where the output does not say how wide it is. */
const USUAL_WIDTH = 80

/** How answers are to be shown now; a terminal may change its width between two of them. */
export function screenOf({ stdout }: Streams, numbered: boolean): Screen {
  return {
    width: Math.min(stdout.columns ?? USUAL_WIDTH, MOST_WIDTH),
    colour: pc.isColorSupported && stdout.isTTY === true,
    numbered,
  }
}

/**
 * Ends the process quietly once nobody reads its output any more (`npm run -s ask -- --jsonl | head -1`), and with a
 * line and exit code 1 where it cannot be written, as on a full disk.
 */
export function endWithReader({ stdout, stderr }: Streams): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    stderr.write(`${error.message}\n`)
    process.exit(1)
  })
}
