import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Limits } from '../../store/index.ts'
import { countedOverCopies } from '../shared/shared-rate.ts'
import helmet from 'helmet'

/** Questions a minute from one address. A person types ten; a scraper has no need of more, there is only one memo. */
const QUESTIONS_A_MINUTE = 60
const MINUTE_MS = 60_000

/**
 * Security headers. Nothing may be loaded from elsewhere, nothing written in a page may run, and no other site may
 * frame the pages but those that are named.
 * @param framedBy origins, such as those of Teams where the pages are a tab
 * @param isSecure whether people reach the pages over HTTPS, which browsers are then told to keep to
 */
export const securityHeaders = (isSecure: boolean, framedBy: readonly string[]): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: framedBy.length > 0 ? [...framedBy] : ["'none'"],
      },
    },
    strictTransportSecurity: isSecure,
    // The older header knows no list, and browsers that read the policy ignore it.
    xFrameOptions: framedBy.length > 0 ? false : { action: 'deny' },
  })

/**
 * @param refuse answers people who ask too often
 * @param limits what is counted over all copies; without them this process counts by itself
 */
export const questionLimit = (refuse: RequestHandler, limits?: Limits): RequestHandler =>
  rateLimit({
    ...(limits && { store: countedOverCopies(limits, 'web', MINUTE_MS) }),
    windowMs: MINUTE_MS,
    limit: QUESTIONS_A_MINUTE,
    standardHeaders: true,
    legacyHeaders: false,
    // Without TRUST_PROXY the header is rightly not believed: no cause for a stack trace on the console.
    validate: { xForwardedForHeader: false },
    handler: refuse,
  })
