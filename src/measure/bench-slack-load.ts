import { createHmac } from 'node:crypto'
import { Agent, request as send } from 'node:http'
import { medianOf, percentileOf } from './bench-timing.ts'

/** A request as Slack sends it. */
export interface SlackRequest {
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
export function signedRequest(body: string, secret: string, contentType: string): SlackRequest {
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

/** Puts requests to a port, a few at a time, over connections that stay open. */
export async function load(port: number, requests: readonly SlackRequest[], atOnce = 8): Promise<Measured> {
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
function once(port: number, agent: Agent, { body, headers }: SlackRequest): Promise<number> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, path: '/slack/events', method: 'POST', agent, headers }
    const sent = send(options, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  })
}
