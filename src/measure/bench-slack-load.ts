import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'

/** A request to send, and the status that it must get; `undefined` where any will do. */
export interface Shot {
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

/** Signs a body as Slack does. @see https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signedShot(body: string, secret: string, contentType: string): Shot {
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return {
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
  }
}

/** Fires shots at a port, a few at a time, over connections that stay open. */
export async function fire(port: number, shots: readonly Shot[], atOnce = 8): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const took: number[] = []
  const statuses: Record<number, number> = {}
  const began = performance.now()
  let next = 0
  const gun = async (): Promise<void> => {
    for (let shot = shots[next++]; shot; shot = shots[next++]) {
      const at = performance.now()
      const status = await once(port, agent, shot)
      took.push(performance.now() - at)
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, gun))
  const perSecond = (shots.length / (performance.now() - began)) * 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  return { perSecond, p99: share(took, 0.99), p50: share(took, 0.5), statuses }
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? 0

/** @returns the status; 0 where the connection was cut */
function once(port: number, agent: Agent, { body, headers }: Shot): Promise<number> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', agent, headers }
    const sent = request(options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}
