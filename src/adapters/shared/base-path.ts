import type { RequestHandler } from 'express'

/** @param publicUrl without a slash at the end */
export const basePathOf = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')

/** A proxy may leave the base path in what it passes on, or take it away: both are understood. */
export const withoutBase =
  (base: string): RequestHandler =>
  (request, _response, next) => {
    const { url } = request
    const end = url.charAt(base.length)
    if (base !== '' && url.startsWith(base) && ['', '/', '?'].includes(end)) {
      const rest = url.slice(base.length)
      request.url = rest.startsWith('/') ? rest : `/${rest}`
    }
    next()
  }
