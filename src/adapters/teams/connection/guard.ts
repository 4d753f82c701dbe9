import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Limits } from '../../../store/index.ts'
import { countedOverCopies } from '../../shared/shared-rate.ts'
import { type NoteRefusal, refusalBySight } from './refusals.ts'
import { isLoopbackHost } from './service-url.ts'

/**
 * Nobody but programs on this machine; a request with a foreign Host was led here by a web page (DNS rebinding). Express's
 * own host and address may be those of X-Forwarded-Host and -For, which such a page can write.
 */
export const onlyLoopback =
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

/** Before a body is read: what the token says of itself costs microseconds to read, a body and a signature do not. */
export const onlyWithToken =
  (appId: string, note: NoteRefusal): RequestHandler =>
  ({ headers: { authorization = '' } }, response, next) => {
    const reason = authorization === '' ? 'no-token' : refusalBySight(authorization, appId)
    if (reason === undefined) {
      next()
      return
    }
    note(401, reason)
    response.status(401).end()
  }

/** Tokens that Microsoft has signed: one is good for an hour or a day, and Teams sends it with every request. */
export interface ProvenTokens {
  add(authorization: string): void
  has(authorization: string): boolean
}

/** A handful for each region that Teams sends from. */
const MOST_PROVEN = 1000

/** @returns what keeps no token itself */
export function createProvenTokens(): ProvenTokens {
  const proven = new Set<string>()
  const digest = (authorization: string) => createHash('sha256').update(authorization).digest('base64')
  return {
    add(authorization) {
      if (proven.size >= MOST_PROVEN) proven.clear()
      proven.add(digest(authorization))
    },
    has: (authorization) => proven.has(digest(authorization)),
  }
}

const MINUTE_MS = 60_000

/** From one address, requests whose token has to be checked first: forged ones, and each of Teams' own once an hour. */
const UNPROVEN_A_MINUTE = 120

/**
 * So many requests a minute from one address, over all copies, before their tokens have proved to be Microsoft's. Teams
 * takes https only, so something stands in front: where TRUST_PROXY does not say so, everybody's address is the proxy's,
 * and a limit would shut Teams out with the others.
 */
export const limitUnproven = (proven: ProvenTokens, limits: Limits, note: NoteRefusal): RequestHandler =>
  rateLimit({
    store: countedOverCopies(limits, 'teams/unproven', MINUTE_MS),
    windowMs: MINUTE_MS,
    limit: UNPROVEN_A_MINUTE,
    standardHeaders: true,
    legacyHeaders: false,
    skip: ({ app, headers }) => app.get('trust proxy') === 0 || proven.has(headers.authorization ?? ''),
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      note(429, 'too-many')
      response.status(429).end()
    },
  })
