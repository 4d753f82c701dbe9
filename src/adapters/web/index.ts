import { Router } from 'express'
import type { Adapter } from '../shared/adapter.ts'
import { basePathOf } from '../shared/base-path.ts'
import { openAssets } from './assets/index.ts'
import type { WebOptions } from './options.ts'
import { createPlaygroundRouter } from './playground/router.ts'
import { createLastResort, createLimit, createReaderRouter } from './router.ts'
import { securityHeaders } from './security.ts'
import { checkIds, createSiteMap } from './site-map.ts'

export { createReaderLinks } from './addresses.ts'
export type { Operator, Previews, WebOptions, WebSettings } from './options.ts'

/**
 * The reader at `/` and below `/las`, and the playground at `/prova` where previews are given. Its router answers whatever no other has
 * answered, with a page that helps: mount it last. A request that comes while the pages are made ready waits for them.
 * @throws {KnowledgeError} for sections that have the names of other pages
 */
export function createWebAdapter({ settings, core, log, store, previews: preparing }: WebOptions): Adapter {
  checkIds(core.catalogue.sections)
  const { publicUrl, framedBy = [], operator = {}, chats = {} } = settings
  let routes: Router | undefined
  let starting: Promise<void> | undefined
  const router = Router()
  router.use(async (request, response, next) => {
    await starting
    if (routes) routes(request, response, next)
    else next()
  })

  async function open(): Promise<void> {
    const previews = await preparing
    const assets = await openAssets()
    const base = basePathOf(publicUrl)
    const siteMap = createSiteMap(core, {
      ...{ publicUrl, base, operator, chats, asset: assets.address },
      playground: previews !== undefined,
      framed: framedBy.length > 0,
    })
    const started = { assets, siteMap, limit: createLimit(siteMap, store?.limits) }
    const opened = Router()
    opened.use(securityHeaders(publicUrl?.startsWith('https:') ?? false, framedBy))
    if (previews) opened.use(createPlaygroundRouter(started, core, previews))
    opened.use(createReaderRouter(started, core.ask))
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
