import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openPreviews } from '../../../../src/channels/previews.ts'
import type { Core } from '../../../../src/core/index.ts'
import { openBrowser, type OpenBrowser } from './browser.ts'
import { openWeb, type OpenWeb } from './open-web.ts'

/** The pages on a port of their own, and a browser to open them in. */
export interface Opened {
  readonly web: OpenWeb
  readonly browser: OpenBrowser
}

/** Opens the pages and a browser before the first test of a suite, and closes them after the last. */
export function withPages(core: Core, use: (opened: Opened) => void, options: BrowserContextOptions = {}): void {
  let opened: Opened
  beforeAll(async () => {
    // Else the first answer on a busy machine would take longer than a page may.
    core.warmUpAll()
    opened = { web: await openWeb({ core, previews: openPreviews({ core }) }), browser: await openBrowser(options) }
    use(opened)
  }, 120_000)
  afterAll(async () => {
    await opened.browser.close()
    await opened.web.close()
  })
}
