import { type App, HTTPResponseAck, isValidSlackRequest, type Logger, type Receiver } from '@slack/bolt'
import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { isRecord } from '../json.ts'
import { CLOCK_SKEW_SECONDS } from '../limits.ts'
import { ListenerFailed } from '../listeners/index.ts'
import { readBody } from './body.ts'

/** Bolt's receiver for one route of the one port. */
export interface HttpReceiver extends Receiver {
  readonly router: Router
  /** Takes nothing new; open requests are answered. */
  close(): void
}

/** Where Slack sends events, commands and clicks. */
const PATH = '/slack/events'

/** Slack's largest request is a modal of 100 blocks: well under a tenth of this. */
const BODY_LIMIT = '1mb'

const STATUS = { received: 200, malformed: 400, unauthenticated: 401, failed: 500, stopping: 503 } as const

/**
 * Takes Slack's requests on an Express router. Bolt's own receivers each open a port or let some things through: a
 * timestamp in the future, a signed `null` (a crash or a 500), a form with a charset (400). Signature and
 * acknowledgement are Bolt's.
 */
export function createHttpReceiver(signingSecret: string, logger: Logger): HttpReceiver {
  let app: App | undefined
  let open = true
  const router = Router()

  async function receive(request: Request, response: Response): Promise<void> {
    const raw: unknown = request.body
    const text = Buffer.isBuffer(raw) ? raw.toString('utf8') : ''
    if (!isGenuine(request, text, signingSecret)) return void end(response, STATUS.unauthenticated)
    const body = readBody(text, request.headers['content-type'])
    if (!body) return void end(response, STATUS.malformed)
    if (body['ssl_check'] !== undefined) return void response.send()
    if (body['type'] === 'url_verification') return void response.json({ challenge: body['challenge'] })
    if (!open || !app) return void end(response, STATUS.stopping)
    await dispatch(app, body, request, response, logger)
  }

  router.post(PATH, express.raw({ type: () => true, limit: BODY_LIMIT }), receive)
  router.use(PATH, refuse)
  return {
    router,
    init: (bolt) => void (app = bolt),
    start() {
      open = true
      return Promise.resolve()
    },
    stop: () => Promise.resolve(),
    close: () => void (open = false),
  }
}

async function dispatch(
  app: App,
  body: Record<string, unknown>,
  request: Request,
  response: Response,
  logger: Logger,
): Promise<void> {
  const ack = new HTTPResponseAck({
    logger,
    processBeforeResponse: false,
    httpRequest: request,
    httpRequestBody: body,
    httpResponse: response,
  })
  const retries = Number(request.headers['x-slack-retry-num'] ?? Number.NaN)
  const reason = request.headers['x-slack-retry-reason']
  try {
    await app.processEvent({
      body,
      ack: asWritten(ack.bind(), response),
      ...(Number.isInteger(retries) && { retryNum: retries }),
      ...(typeof reason === 'string' && { retryReason: reason }),
    })
  } catch (error) {
    // Besides our listeners, Bolt throws where something is missing that Slack always sends.
    if (error instanceof ListenerFailed) return void end(response, STATUS.failed)
    logger.warn('A signed request was not of a form that Bolt knows')
  } finally {
    ack.ack()
  }
  // Nobody here serves it. An error would count as a failed delivery, and enough of those make Slack stop delivering.
  end(response, STATUS.received)
}

type Acknowledge = ReturnType<HTTPResponseAck['bind']>

/** The JSON of what was acknowledged with before: the command's listener gives the same object for the same question. */
const written = new WeakMap<object, string>()

/** Acknowledges with JSON that is written once for each object: an answer is 6 KB of it. */
const asWritten =
  (acknowledge: Acknowledge, response: Response): Acknowledge =>
  (body: unknown) => {
    if (!isRecord(body)) return acknowledge(body)
    const json = written.get(body) ?? JSON.stringify(body)
    written.set(body, json)
    if (!response.headersSent) response.setHeader('content-type', 'application/json')
    return acknowledge(json)
  }

function isGenuine(request: Request, body: string, signingSecret: string): boolean {
  const signature = request.headers['x-slack-signature']
  const timestamp = Number(request.headers['x-slack-request-timestamp'])
  if (typeof signature !== 'string' || !Number.isInteger(timestamp)) return false
  if (timestamp > Date.now() / 1000 + CLOCK_SKEW_SECONDS) return false
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp }
  return isValidSlackRequest({ signingSecret, body, headers })
}

/** A body that is too large, cut off or wrongly encoded: its status and nothing more. */
const refuse: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = isRecord(error) && typeof error['status'] === 'number' ? error['status'] : STATUS.failed
  if (response.headersSent) next(error)
  else end(response, status)
}

function end(response: Response, status: number): Response {
  return response.headersSent ? response : response.status(status).end()
}
