import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { isJSONRPCRequest } from '@modelcontextprotocol/sdk/types.js'
import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import type { Limits } from '../../store/index.ts'
import { framesOf } from '../shared/failure.ts'
import { limitOf, ownNamesOnly } from './access.ts'
import { INTERNAL_ERROR, INVALID_REQUEST, PARSE_ERROR, refuse } from './refuse.ts'
import type { CreateServer } from './server.ts'
import { MCP_WORDING } from './wording.ts'

const PATH = '/mcp'

/** Bytes. The longest quotation that is checked has 100,000 characters, each at most 6 bytes as JSON. */
const LONGEST_BODY = 2 ** 20

/** A minute from one address. Calls of tools are what the reader's 60 questions are; an assistant says more around them. */
const CALLS_A_MINUTE = 60
const MESSAGES_A_MINUTE = 300

const WORDS = MCP_WORDING.refused

export interface McpRouterOptions {
  readonly createServer: CreateServer
  readonly settings: { readonly publicUrl?: string | undefined }
  readonly limits: Limits
  readonly isOn: () => boolean
  readonly log: Logger
}

/**
 * The protocol's streamable HTTP without sessions: a message a request, answered at once as JSON, so that any copy of
 * the bot can answer any message.
 */
export function createMcpRouter({ createServer, settings, limits, isOn, log }: McpRouterOptions): Router {
  const whileOn: RequestHandler = (_request, response, next) => {
    if (isOn()) next()
    else refuse(response, 503, WORDS.stopped)
  }
  const answer: RequestHandler = async (request, response) => {
    const server = createServer()
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    response.on('close', () => void server.close())
    await server.connect(transport)
    await transport.handleRequest(request, response, request.body)
  }
  const failed: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    const status = statusOf(error)
    if (response.headersSent) next(error)
    else if (status !== undefined) refuse(response, status, WORDS.unreadable, PARSE_ERROR)
    else {
      log.error(error instanceof Error ? { error: error.name, at: framesOf(error) } : {}, 'a message failed')
      refuse(response, 500, WORDS.failed, INTERNAL_ERROR)
    }
  }
  const router = Router()
  router.all(
    PATH,
    headers,
    ...ownNamesOnly(settings.publicUrl),
    whileOn,
    postOnly,
    limitOf({ most: MESSAGES_A_MINUTE, name: 'messages', limits }),
    readBody,
    oneMessage,
    limitOf({ most: CALLS_A_MINUTE, name: 'calls', limits }, ({ body }) => isCall(body)),
    answer,
    failed,
  )
  return router
}

const headers: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' })
  next()
}

/** The other methods belong to sessions: there is nothing to listen for, and none to end. */
const postOnly: RequestHandler = ({ method }, response, next) => {
  if (method === 'POST') {
    next()
    return
  }
  response.set('Allow', 'POST')
  refuse(response, 405, WORDS.method)
}

/** Whatever its type: the transport refuses wrong types, but would read others than express, and past our limits. */
const readBody = express.json({ limit: LONGEST_BODY, type: () => true })

/** The protocol has given up batches, and one would hold many calls. */
const oneMessage: RequestHandler = ({ body }, response, next) => {
  if (Array.isArray(body)) refuse(response, 400, WORDS.batch, INVALID_REQUEST)
  else next()
}

const isCall = (body: unknown): boolean => isJSONRPCRequest(body) && body.method === 'tools/call'

/** The status of a body that could not be read: too long, or no JSON. */
function statusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}
