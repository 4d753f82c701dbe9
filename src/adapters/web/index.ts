import { Router } from 'express'
import type { Adapter } from '../adapter.ts'
import { buildAssets } from './assets/build.ts'
import type { WebOptions } from './options.ts'
import { type AssetName, ASSETS } from './page.ts'
import { createPlaygroundRouter } from './playground/router.ts'
import { inLanguage, READER } from './addresses.ts'
import { addressOf, createLastResort, createReaderRouter } from './router.ts'
import { securityHeaders } from './security.ts'
import { createSiteMap } from './site-map.ts'

export { createReaderLinks, type ReaderLinks } from './addresses.ts'
export type { WebOptions, WebSettings } from './options.ts'
export type { Previews } from './playground/previews.ts'

/**
 * The reader at `/las`, and the playground at `/` where previews are given. Its router answers whatever no other has answered, with a page that helps: mount it last.
 * Until it is started it answers nothing.
 */
export function createWebAdapter({ settings, ask, catalogue, log, previews: opening }: WebOptions): Adapter {
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
      const previews = await opening
      const assets = await buildAssets(previews ? ASSETS : READER_ASSETS)
      const site = { publicUrl, playground: previews !== undefined, asset: assets.address }
      const siteMap = createSiteMap(catalogue, site)
      const started = { assets, siteMap }
      const opened = Router()
      opened.use(securityHeaders(publicUrl?.startsWith('https:') ?? false))
      if (previews) opened.use(createPlaygroundRouter(siteMap, ask, previews))
      else
        opened.get(['/', '/en'], (request, response) =>
          response.redirect(inLanguage(READER, addressOf(request).language)),
        )
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

/** What the reader needs, and every page. */
const READER_ASSETS: readonly AssetName[] = ['style.css', 'reader.js']
