import type { Readable, Writable } from 'node:stream'
import pc from 'picocolors'

/** What the terminal reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
}

/** What an answer is shown on. */
export interface Screen {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
}

/** Longer lines are hard to read. */
export const MOST_WIDTH = 88

/** Where the output does not say how wide it is. */
const USUAL_WIDTH = 80

/** How answers are to be shown now; a terminal may change its width between two of them. */
export const screenOf = ({ stdout }: Streams): Screen => ({
  width: Math.min(stdout.columns ?? USUAL_WIDTH, MOST_WIDTH),
  colour: pc.isColorSupported && stdout.isTTY === true,
})

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
