import type { Interface } from 'node:readline'
import type { Core } from '../../core/index.ts'
import type { Adapter } from '../shared/adapter.ts'
import { createComplete } from './completion.ts'
import { answerLines, converse } from './conversation.ts'
import { createSession } from './session.ts'
import { endWithReader, screenOf, type Streams } from './streams.ts'

/** A conversation at the terminal; where standard input is none, an answer to each of its lines. */
export function createTerminal(core: Core, streams: Streams): Adapter {
  let lines: Interface | undefined
  return {
    name: 'terminal',
    readiness: () => (lines ? { ready: true } : { ready: false, reason: 'the conversation is not open' }),
    start() {
      endWithReader(streams)
      lines = openSession(core, streams)
      return Promise.resolve()
    },
    stop() {
      lines?.close()
      lines = undefined
      return Promise.resolve()
    },
  }
}

function openSession(core: Core, streams: Streams): Interface {
  const screen = () => screenOf(streams)
  const session = createSession(core, screen)
  return streams.stdin.isTTY === true
    ? converse(session, createComplete(core.catalogue), streams)
    : answerLines(session, screen, streams)
}
