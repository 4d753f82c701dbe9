import { Router } from 'express'
import type { Adapter } from '../adapter.ts'
import { buildAssets } from './assets/build.ts'
import type { WebOptions } from './options.ts'
import { createLastResort, createReaderRouter } from './router.ts'
import { securityHeaders } from './security.ts'
import { createSiteMap } from './site-map.ts'

export { createReaderLinks, type ReaderLinks } from './addresses.ts'
export type { WebOptions, WebSettings } from './options.ts'

/**
 * The reader at `/las`. Its router answers whatever no other has answered, with a page that helps: mount it last.
 * Until it is started it answers nothing.
 */
export function createWebAdapter({ settings, ask, catalogue, log }: WebOptions): Adapter {
  const { publicUrl } = settings
  let routes: Router | undefined
  const router = Router()
  router.use((request, response, next) => {
    if (routes) routes(request, response, next)
    else next()
  })
  return {
    name: 'web',
    router,
    readiness: () => (routes ? { ready: true } : { ready: false, reason: 'the pages are not built yet' }),
    async start() {
      const assets = await buildAssets(['style.css', 'reader.js'])
      const siteMap = createSiteMap(catalogue, { publicUrl, playground: false, asset: (name) => assets.address(name) })
      const started = { assets, siteMap }
      const opened = Router()
      opened.use(securityHeaders(publicUrl?.startsWith('https:') ?? false))
      opened.use(createReaderRouter(started, ask))
      opened.use(...createLastResort(started, log))
      routes = opened
    },
    stop() {
      routes = undefined
      return Promise.resolve()
    },
  }
}
