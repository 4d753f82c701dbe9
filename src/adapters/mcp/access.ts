import { hostHeaderValidation } from '@modelcontextprotocol/sdk/server/middleware/hostHeaderValidation.js'
import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Limits } from '../../store/index.ts'
import { countedOverCopies } from '../shared/shared-rate.ts'
import { refuse } from './refuse.ts'
import { MCP_WORDING } from './wording.ts'

/** Names that only this machine has for itself, as in an address. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Lets in only who asks for us by our own name, and, of pages in a browser, only our own: another site's script could
 * otherwise reach a server on its reader's machine or network under a name that it leads there (DNS rebinding).
 */
export function ownNamesOnly(publicUrl: string | undefined): RequestHandler[] {
  const names = [...LOOPBACK_NAMES, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])]
  const fromOwnPage: RequestHandler = ({ headers: { origin } }, response, next) => {
    if (origin === undefined || names.includes(hostnameOf(origin))) next()
    else refuse(response, 403, MCP_WORDING.refused.origin)
  }
  return [hostHeaderValidation(names), fromOwnPage]
}

const hostnameOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : '')

const MINUTE_MS = 60_000

/**
 * So many a minute from one address, counted over all copies of the bot.
 * @param counts what is counted; without it everything
 */
export const limitOf = (
  { most, name, limits }: { readonly most: number; readonly name: string; readonly limits: Limits },
  counts?: (request: Request) => boolean,
): RequestHandler =>
  rateLimit({
    store: countedOverCopies(limits, `mcp/${name}`, MINUTE_MS),
    windowMs: MINUTE_MS,
    limit: most,
    standardHeaders: true,
    legacyHeaders: false,
    // Without TRUST_PROXY the header is rightly not believed: no cause for a stack trace on the console.
    validate: { xForwardedForHeader: false },
    ...(counts && { skip: (request) => !counts(request) }),
    handler: (_request, response) => refuse(response, 429, MCP_WORDING.refused.tooMany),
  })
