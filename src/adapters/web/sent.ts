import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Request, Response } from 'express'

/** Bytes that are sent again and again, compressed when first asked for. */
export interface Lasting {
  readonly type: string
  readonly etag: string
  /** How long a browser may keep it without asking. */
  readonly cache: string
  readonly body: (encoding: Encoding) => Buffer
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Brotli's quality, 0 to 11: above 5 a page's first reader waits longer, for some per cent fewer bytes. */
const BROTLI_QUALITY = 5

/** A page may have changed since the server was last started: the browser asks, and is told by the hash. */
export const ASK_AGAIN = 'no-cache'
/** What has its hash in its address never changes. */
export const FOR_A_YEAR = 'public, max-age=31536000, immutable'

export function lasting(text: string | Uint8Array, type: string, cache: string): Lasting {
  const identity = Buffer.from(text)
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  const bodies = new Map<Encoding, Buffer>([['identity', identity]])
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

const compressed = (bytes: Buffer, encoding: Encoding): Buffer =>
  encoding === 'gzip'
    ? gzipSync(bytes)
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })

export function send(request: Request, response: Response, { type, etag, cache, body: bodyIn }: Lasting): void {
  response.setHeader('Cache-Control', cache)
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (request.headers['if-none-match'] !== undefined && request.fresh) {
    response.statusCode = 304
    response.end()
    return
  }
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
