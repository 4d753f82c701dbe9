import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Core } from '../core/index.ts'

/* A server in a process of its own: what it costs is its own, and not that of the client and the platform beside it. */

export interface Running {
  readonly child: ChildProcess
  readonly port: number
  /** Milliseconds from the spawn to the open port. */
  readonly readyAfter: number
}

const started = z.object({ port: z.number() })
const heap = z.object({ heap: z.number() })
const cost = z.object({ all: z.number(), answering: z.number() })

/** Microseconds of processor time: of all that a server does, and of the answering in it. */
export type Cost = z.infer<typeof cost>

const reply = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))

/** @param entry a compiled module beside this one that calls `serveMeasured` */
export async function startChild(entry: string, args: readonly string[]): Promise<Running> {
  const began = performance.now()
  const module = fileURLToPath(new URL(entry, import.meta.url))
  const child = fork(module, args, { execArgv: ['--expose-gc'] })
  const { port } = started.parse(await reply(child))
  return { child, port, readyAfter: performance.now() - began }
}

/** Megabytes, after a collection. */
export const heapOf = async (server: Running): Promise<number> => heap.parse(await told(server, 'heap')).heap / 1e6

/** What some work costs the server. */
export async function costOf(server: Running, work: () => Promise<unknown>): Promise<Cost> {
  const before = cost.parse(await told(server, 'cost'))
  await work()
  const after = cost.parse(await told(server, 'cost'))
  return { all: after.all - before.all, answering: after.answering - before.answering }
}

function told({ child }: Running, message: 'heap' | 'cost'): Promise<unknown> {
  const answer = reply(child)
  child.send(message)
  return answer
}

/** In the server's process: tells its port, and what the parent asks. @param answering what answers have cost by now */
export function serveMeasured(port: number, answering = () => 0): void {
  process.on('message', (message) =>
    process.send?.(message === 'heap' ? { heap: collectedHeap() } : { all: processorTime(), answering: answering() }),
  )
  process.send?.({ port })
}

function collectedHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Microseconds. No collection is asked for before it: that would count as well, the larger the heap the more. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** The same core, and what its answers cost, told while a channel has it answer: alone it would find the caches warm. */
export function countCost(core: Core): { readonly core: Core; readonly answering: () => number } {
  let spent = 0
  const counted =
    <Asked extends unknown[], T>(answer: (...asked: Asked) => T) =>
    (...asked: Asked): T => {
      const before = processorTime()
      const answered = answer(...asked)
      spent += processorTime() - before
      return answered
    }
  return { core: { ...core, ask: counted(core.ask), converse: counted(core.converse) }, answering: () => spent }
}
