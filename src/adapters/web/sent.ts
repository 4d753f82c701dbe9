import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'

/** What a request is answered with. */
export interface Sent {
  readonly type: string
  /** How long a browser may keep it without asking. */
  readonly cache: string
  readonly body: (encoding: Encoding) => Buffer
}

/** What is sent again and again: compressed when it is first asked for. */
export interface Lasting extends Sent {
  readonly etag: string
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Brotli's quality, 0 to 11: above 5 a page's first reader waits longer, for some per cent fewer bytes. */
const BROTLI_QUALITY = 5

/** A page may have changed since the server was last started: the browser asks, and is told by the hash. */
export const ASK_AGAIN = 'no-cache'
/** What has its hash in its address never changes. */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable'

/**
 * What one reader gets, not to be kept. It is compressed at once: of a few kilobytes that takes a tenth of a millisecond,
 * and a stream that does it takes five times as long.
 */
export function fresh(text: string, type: string): Sent {
  const identity = Buffer.from(text)
  return { type, cache: 'no-store', body: (encoding) => compressed(identity, encoding) }
}

export function lasting(text: string | Uint8Array, type: string, cache: string): Lasting {
  const identity = Buffer.from(text)
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const bodies = new Map<Encoding, Buffer>()
  return {
    type,
    etag,
    cache,
    body(encoding) {
      const body = bodies.get(encoding) ?? compressed(identity, encoding)
      bodies.set(encoding, body)
      return body
    },
  }
}

function compressed(bytes: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'identity':
      return bytes
    case 'gzip':
      return gzipSync(bytes)
    case 'br':
      return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
  }
}

/** Sends what a browser may have kept: by its hash, one that has it still is only told so. */
export function sendLasting(request: Request, response: Response, asked: Lasting): void {
  response.setHeader('ETag', asked.etag)
  if (request.headers['if-none-match'] !== undefined && request.fresh) {
    response.statusCode = 304
    response.setHeader('Cache-Control', asked.cache)
    response.setHeader('Vary', 'Accept-Encoding')
    response.end()
  } else send(request, response, asked)
}

export function send(request: Request, response: Response, { type, cache, body: bodyIn }: Sent): void {
  response.setHeader('Cache-Control', cache)
  response.setHeader('Vary', 'Accept-Encoding')
  const encoding = encodingFor(request)
  const body = bodyIn(encoding)
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', body.length)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.end(request.method === 'HEAD' ? undefined : body)
}

const encodingFor = (request: Request): Encoding => {
  const accepted = request.acceptsEncodings(['br', 'gzip', 'identity'])
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity'
}
