import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { InvokeResponse } from 'botbuilder'
import { REQUEST_BYTES } from '../limits.ts'
import type { NoteRefusal, RefusalReason } from './refusals.ts'
import { isLoopbackHost } from './service-url.ts'

/** The address that Teams posts to. */
const PATH = '/api/messages'

/** Answers one request; the number is an HTTP status without a body. */
export type Receive = (authorization: string, body: unknown) => Promise<number | InvokeResponse>

/** Turns HTTP into activities. Refusals have a status and no body. */
export function createRouter(mode: 'local' | 'tenant', receive: Receive, note: NoteRefusal): Router {
  const router = Router()
  const reader = express.json({ limit: REQUEST_BYTES, type: 'application/json' })
  const guard = mode === 'local' ? onlyLoopback(note) : onlyWithToken(note)
  router.post(PATH, guard, onlyJson(note), reader, async (request, response) => {
    answer(response, await receive(request.headers.authorization ?? '', request.body))
  })
  router.all(PATH, (_request, response) => void response.set('Allow', 'POST').status(405).end())
  router.use(PATH, failed(note))
  return router
}

/**
 * Nobody but programs on this machine; a request with a foreign Host was led here by a web page (DNS rebinding). Express's
 * own host and address may be those of X-Forwarded-Host and -For, which such a page can write.
 */
const onlyLoopback =
  (note: NoteRefusal): RequestHandler =>
  ({ socket, headers }, response, next) => {
    if (isLoopbackHost(socket.remoteAddress ?? '') && isLoopbackHost(nameIn(headers.host))) {
      next()
      return
    }
    note(403, 'not-loopback')
    response.status(403).end()
  }

/** A Host header's name without its port. */
function nameIn(host = ''): string {
  const url = `http://${host}`
  return URL.canParse(url) ? new URL(url).hostname : ''
}

/** Before a body is read. */
const onlyWithToken =
  (note: NoteRefusal): RequestHandler =>
  (request, response, next) => {
    if (request.headers.authorization) {
      next()
      return
    }
    note(401, 'no-token')
    response.status(401).end()
  }

const onlyJson =
  (note: NoteRefusal): RequestHandler =>
  (request: Request, response, next) => {
    if (request.is('application/json')) {
      next()
      return
    }
    note(415, 'type')
    response.status(415).end()
  }

function answer(response: Response, result: number | InvokeResponse): void {
  if (typeof result === 'number') return void response.status(result).end()
  const body: unknown = result.body
  response.status(result.status)
  if (body === undefined) response.end()
  else response.json(body)
}

/** Bodies that are too large, no JSON, or in an unknown encoding carry their status; anything else is ours. */
const failed =
  (note: NoteRefusal): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
    const reason = REASONS.get(status)
    if (reason) note(status, reason)
    if (response.headersSent) next(error)
    else response.status(status).end()
  }

const REASONS: ReadonlyMap<number, RefusalReason> = new Map([
  [400, 'activity'],
  [413, 'size'],
  [415, 'type'],
])
