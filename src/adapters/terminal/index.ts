import type { Interface } from 'node:readline'
import type { Adapter } from '../adapter.ts'
import { createComplete } from './completion.ts'
import { answerLines, converse } from './conversation.ts'
import { createSession, type Knowledge } from './session.ts'
import { endWithReader, screenOf, type Streams } from './streams.ts'

/** A conversation at the terminal; where standard input is none, an answer to each of its lines. */
export function createTerminal(knowledge: Knowledge, streams: Streams): Adapter {
  let lines: Interface | undefined
  return {
    name: 'terminal',
    readiness: () => (lines ? { ready: true } : { ready: false, reason: 'the conversation is not open' }),
    start() {
      endWithReader(streams)
      lines = openSession(knowledge, streams)
      return Promise.resolve()
    },
    stop() {
      lines?.close()
      lines = undefined
      return Promise.resolve()
    },
  }
}

function openSession(knowledge: Knowledge, streams: Streams): Interface {
  const screen = () => screenOf(streams, true)
  const session = createSession(knowledge, screen)
  return streams.stdin.isTTY === true
    ? converse(session, createComplete(knowledge.catalogue), streams)
    : answerLines(session, screen, streams)
}
