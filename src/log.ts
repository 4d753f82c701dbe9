import { randomUUID } from 'node:crypto'
import { type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'
import type { Config } from './config.ts'

/** Structured lines on standard output, one JSON object each (https://getpino.io). */
export const createLog = ({ logLevel }: Pick<Config, 'logLevel'>): Logger => pino({ level: logLevel })

/** As a proxy in front writes it. */
const REQUEST_ID = /^[\w-]{1,64}$/

/**
 * A line a request: at debug, and louder where it failed. Neither bodies, headers nor what stands behind a `?` are
 * logged: they hold questions and tokens.
 */
export const logRequests = (log: Logger) =>
  pinoHttp({
    logger: log,
    genReqId(request, response) {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    customLogLevel: (_request, { statusCode }, error) =>
      error !== undefined || (statusCode >= 500 && statusCode !== 503) ? 'error' : 'debug',
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        path: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: ({ type }: { type: string }) => ({ type }),
    },
  })
