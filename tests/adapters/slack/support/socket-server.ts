import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { z } from 'zod'

const acked = z.object({ envelope_id: z.string(), payload: z.record(z.string(), z.unknown()).default({}) })

/** What a client's ack says. */
export type Acked = Readonly<z.infer<typeof acked>>

/** RFC 6455's fixed key and the parts of a frame that this server uses. */
const HANDSHAKE_KEY = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const TEXT = 1
const CLOSE = 8

/** The far end of Socket Mode: a WebSocket server that says hello, sends envelopes and collects acks. */
export class SocketServer {
  readonly acked: Acked[] = []
  connections = 0
  /** What it says first on a new connection. */
  greeting: Readonly<Record<string, unknown>> = { type: 'hello' }
  #socket: Socket | undefined
  readonly #server: Server = createServer()

  async start(): Promise<string> {
    this.#server.on('upgrade', (request, socket: Socket) => {
      const accept = createHash('sha1')
        .update(`${request.headers['sec-websocket-key']}${HANDSHAKE_KEY}`)
        .digest('base64')
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
      this.connections++
      this.#socket = socket
      socket.on('data', (data) => this.#read(data))
      socket.on('error', () => undefined)
      this.send(this.greeting)
    })
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = this.#server.address() as AddressInfo
    return `ws://127.0.0.1:${port}/`
  }

  send(message: Readonly<Record<string, unknown>>): void {
    this.#socket?.write(frame(TEXT, Buffer.from(JSON.stringify(message))))
  }

  get isOpen(): boolean {
    return this.#socket?.destroyed === false
  }

  /** Breaks the connection, as a network does. */
  cut(): void {
    this.#socket?.destroy()
  }

  stop(): Promise<void> {
    this.#socket?.destroy()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  #read(data: Buffer): void {
    for (let rest = data; rest.length > 6;) {
      const { opcode, payload, size } = unframe(rest)
      if (opcode === TEXT) this.acked.push(acked.parse(JSON.parse(payload.toString('utf8'))))
      if (opcode === CLOSE) this.#socket?.end(frame(CLOSE, payload))
      rest = rest.subarray(size)
    }
  }
}

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload
  const head =
    length < 126 ? Buffer.from([0x80 | opcode, length]) : Buffer.from([0x80 | opcode, 126, length >> 8, length & 255])
  return Buffer.concat([head, payload])
}

/** Takes one masked frame apart; ours arrive whole. */
function unframe(data: Buffer): { opcode: number; payload: Buffer; size: number } {
  const short = (data[1] ?? 0) & 127
  const [length, at] =
    short < 126 ? [short, 2] : short === 126 ? [data.readUInt16BE(2), 4] : [Number(data.readBigUInt64BE(2)), 10]
  const mask = data.subarray(at, at + 4)
  const payload = Buffer.from(data.subarray(at + 4, at + 4 + length))
  for (let i = 0; i < payload.length; i++) payload[i] = (payload[i] ?? 0) ^ (mask[i % 4] ?? 0)
  return { opcode: (data[0] ?? 0) & 15, payload, size: at + 4 + length }
}
