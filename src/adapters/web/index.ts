import { Router } from 'express'
import type { Adapter } from '../adapter.ts'
import { openAssets } from './assets/index.ts'
import type { WebOptions } from './options.ts'
import { createPlaygroundRouter } from './playground/router.ts'
import { inLanguage, READER } from './addresses.ts'
import { checkIds } from './reserved.ts'
import { addressOf, createLastResort, createLimit, createReaderRouter } from './router.ts'
import { securityHeaders } from './security.ts'
import { createSiteMap } from './site-map.ts'

export { createReaderLinks, type ReaderLinks } from './addresses.ts'
export type { WebOptions, WebSettings } from './options.ts'
export type { Previews } from './playground/previews.ts'

/**
 * The reader at `/las`, and the playground at `/` where previews are given. Its router answers whatever no other has answered, with a page that helps: mount it last.
 * A request that comes while the pages are made ready waits for them.
 * @throws {KnowledgeError} for parts that have the names of other pages
 */
export function createWebAdapter({ settings, ask, catalogue, log, previews: opening }: WebOptions): Adapter {
  checkIds(catalogue.sections)
  const { publicUrl } = settings
  let routes: Router | undefined
  let starting: Promise<void> | undefined
  const router = Router()
  router.use(async (request, response, next) => {
    await starting
    if (routes) routes(request, response, next)
    else next()
  })

  async function open(): Promise<void> {
    const previews = await opening
    const assets = await openAssets()
    const site = { publicUrl, playground: previews !== undefined, asset: assets.address }
    const siteMap = createSiteMap(catalogue, site)
    const started = { assets, siteMap, limit: createLimit(siteMap) }
    const opened = Router()
    opened.use(securityHeaders(publicUrl?.startsWith('https:') ?? false))
    if (previews) opened.use(createPlaygroundRouter(started, ask, previews))
    else
      opened.get(['/', '/en'], (request, response) =>
        response.redirect(inLanguage(READER, addressOf(request).language)),
      )
    opened.use(createReaderRouter(started, ask))
    opened.use(...createLastResort(started, log))
    routes = opened
  }

  return {
    name: 'web',
    router,
    readiness: () => (routes ? { ready: true } : { ready: false, reason: 'The pages are not ready yet' }),
    start: () => (starting = open()),
    stop() {
      starting = undefined
      routes = undefined
      return Promise.resolve()
    },
  }
}
