import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import type { Socket } from 'node:net'

/** A request that the bot sent to Teams. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly raw: string
  readonly body: Record<string, unknown>
}

/** How the connector answers its next requests; 201 when nothing is left. */
export interface Planned {
  readonly status: number
  readonly headers?: Record<string, string>
  /** The code of its error. */
  readonly code?: string
  /** Milliseconds before it answers. */
  readonly after?: number
  /** Cuts the connection instead, with the message taken. */
  readonly cut?: boolean
}

interface ConnectorOptions {
  /** Forgets a connection after its first request, as a firewall does that tells nobody. */
  readonly forgetsConnections?: boolean
}

/** Teams' side of the Bot Framework on loopback: takes what the bot sends and writes it down. */
export async function startFakeConnector({ forgetsConnections = false }: ConnectorOptions = {}) {
  const sent: Sent[] = []
  const plan: Planned[] = []
  const used = new WeakSet<Socket>()
  const server = createServer((request, response) => {
    // What another test's bot still asks of a port that was its fake's is no message.
    if (!request.url?.startsWith('/v3/')) return void response.writeHead(404).end()
    if (forgetsConnections && used.has(request.socket)) return void request.socket.destroy()
    used.add(request.socket)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString()
      const body: unknown = raw === '' ? {} : JSON.parse(raw)
      sent.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        raw,
        body: toRecord(body),
      })
      const { status, headers = {}, code = 'x', after = 0, cut = false } = plan.shift() ?? { status: 201 }
      if (cut) return void request.socket.destroy()
      const answer = status < 300 ? { id: `sent-${sent.length}` } : { error: { code, message: 'no' } }
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers })
        response.end(JSON.stringify(answer))
      }, after)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    plan,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}
export type FakeConnector = Awaited<ReturnType<typeof startFakeConnector>>

/** Narrows what came as JSON; an empty object for anything else. */
export const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
