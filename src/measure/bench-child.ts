import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/* A server in a process of its own: what it costs is its own, and not that of the client and the platform beside it. */

export interface Running {
  readonly child: ChildProcess
  readonly port: number
  /** Milliseconds from the spawn to the open port. */
  readonly readyAfter: number
}

const started = z.object({ port: z.number() })
const usage = z.object({ heap: z.number(), cpu: z.number() })
const asking = z.object({ ask: z.array(z.string()) })

const reply = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('message', resolve))

/** @param entry a module beside this one that calls `serveMeasured` */
export async function startChild(entry: string, args: readonly string[]): Promise<Running> {
  const began = performance.now()
  const module = fileURLToPath(new URL(entry, import.meta.url))
  const child = fork(module, args, { execArgv: ['--import', 'tsx', '--expose-gc'] })
  const { port } = started.parse(await reply(child))
  return { child, port, readyAfter: performance.now() - began }
}

/** Heap in megabytes after a collection, processor time in microseconds. */
export async function usageOf({ child }: Running): Promise<{ heap: number; cpu: number }> {
  const answer = reply(child)
  child.send('usage')
  const { heap, cpu } = usage.parse(await answer)
  return { heap: heap / 1e6, cpu }
}

/** Microseconds of processor time that some work costs the server. */
export async function costOf(server: Running, work: () => Promise<unknown>): Promise<number> {
  const before = await usageOf(server)
  await work()
  return (await usageOf(server)).cpu - before.cpu
}

/** Has the server ask its core, without a channel. */
export async function askIn({ child }: Running, ask: readonly string[]): Promise<void> {
  const answer = reply(child)
  child.send({ ask })
  await answer
}

/** In the server's process: tells its port, and does what the parent asks. @param ask the core's, where there is one */
export function serveMeasured(port: number, ask: (question: string) => unknown = () => undefined): void {
  process.on('message', (message) => {
    const { data } = asking.safeParse(message)
    for (const question of data?.ask ?? []) ask(question)
    globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    process.send?.({ heap: process.memoryUsage().heapUsed, cpu: user + system })
  })
  process.send?.({ port })
}
