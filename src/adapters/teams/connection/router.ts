import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from 'express'
import type { InvokeResponse } from 'botbuilder'
import { REQUEST_BYTES } from '../limits.ts'
import type { NoteRefusal, RefusalReason } from './refusals.ts'

/** The address that Teams posts to. */
const PATH = '/api/messages'

/** Answers one request; the number is an HTTP status without a body. */
export type Receive = (authorization: string, body: unknown) => Promise<number | InvokeResponse>

/**
 * Turns HTTP into activities. Refusals have a status and no body.
 * @param guards refuse before a body is read
 */
export function createRouter(guards: readonly RequestHandler[], receive: Receive, note: NoteRefusal): Router {
  const router = Router()
  const reader = express.json({ limit: REQUEST_BYTES, type: 'application/json' })
  router.post(PATH, ...guards, onlyJson(note), reader, async (request, response) => {
    answer(response, await receive(request.headers.authorization ?? '', request.body))
  })
  router.all(PATH, (_request, response) => void response.set('Allow', 'POST').status(405).end())
  router.use(PATH, failed(note))
  return router
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
