import { Agent, request as send } from 'node:http'
import { medianOf, percentileOf } from './bench-timing.ts'

/** A request as a platform sends it. */
export interface LoadRequest {
  readonly path: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Measured {
  readonly perSecond: number
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99: number
  readonly p50: number
  readonly statuses: Readonly<Record<number, number>>
}

/** Puts requests to a port, a few at a time, over connections that stay open. */
export async function load(port: number, requests: readonly LoadRequest[], atOnce = 8): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const took: number[] = []
  const statuses: Record<number, number> = {}
  const began = performance.now()
  let next = 0
  const client = async (): Promise<void> => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const at = performance.now()
      const status = await once(port, agent, request)
      took.push(performance.now() - at)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, client))
  const perSecond = (requests.length / (performance.now() - began)) * 1000
  agent.destroy()
  return { perSecond, p99: percentileOf(took, 0.99), p50: medianOf(took), statuses }
}

/** @returns the status; 0 where the connection was cut */
function once(port: number, agent: Agent, { path, body, headers }: LoadRequest): Promise<number> {
  return new Promise((resolve) => {
    const sent = send({ host: '127.0.0.1', port, path, method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}
