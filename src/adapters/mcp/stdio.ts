import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Core } from '../../core/index.ts'
import type { Contexts } from '../../store/index.ts'
import { createServers } from './server.ts'

/** What an assistant on this machine writes to and reads from; `process` is one. Nothing else may write there. */
export interface StandardStreams {
  readonly stdin: Readable
  readonly stdout: Writable
}

/** Answers one assistant until its messages end, or nobody reads the answers any more. */
export async function answerOnStdio(core: Core, contexts: Contexts, { stdin, stdout }: StandardStreams): Promise<void> {
  stdout.on('error', () => stdin.destroy())
  await createServers(core, contexts)().connect(new StdioServerTransport(stdin, stdout))
}
