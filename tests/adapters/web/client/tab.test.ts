import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { becomes, HAS_BROWSER, openBrowser, type OpenBrowser, UNLESS_BROWSER } from '../support/browser.ts'
import { openWeb, type OpenWeb } from '../support/open-web.ts'

const TEAMS = 'https://teams.microsoft.com'
const OURS = 'https://bot.example.se'

/** Teams' side of a tab, as `@microsoft/teams-js` speaks to it: it answers requests by their id, and writes all down. */
const HOST = `<!doctype html><title>Teams</title><iframe style="width:900px;height:700px"></iframe><script>
const said = window.said = []
const frame = document.querySelector('iframe')
const tell = (message) => frame.contentWindow.postMessage(message, '*')
window.theme = 'dark'
const runtime = JSON.stringify({ apiVersion: 4, isNAAChannelRecommended: false, hostVersionsInfo: {},
  supports: { sharing: {}, pages: { config: {} } } })
addEventListener('message', ({ data }) => {
  if (!data?.func) return
  said.push({ func: data.func, args: data.args })
  const reply = (...args) => tell({ id: data.id, uuid: data.uuid, args })
  switch (data.func) {
    case 'initialize': return reply(frame.src.includes('/flik') ? 'settings' : 'content', 'web', runtime, '2.0.0')
    case 'getContext': return reply({ theme: window.theme, locale: 'sv', hostName: 'Teams', frameContext: 'content' })
    case 'sharing.shareWebContent': return reply(true)
    case 'settings.getSettings': return reply({ entityId: '/las/roller/kommun', contentUrl: '' })
    case 'settings.setSettings': return reply(true, undefined)
  }
})
window.change = (theme) => tell({ func: 'themeChange', args: [theme] })
window.save = () => tell({ func: 'settings.save', args: [{}] })
</script>`

interface Said {
  readonly func: string
  readonly args: readonly unknown[]
}

describe.skipIf(!HAS_BROWSER)(`as a tab in Teams, in Chromium${UNLESS_BROWSER}`, () => {
  let browser: OpenBrowser
  let web: OpenWeb
  beforeAll(async () => {
    web = await openWeb({ settings: { framedBy: [TEAMS], publicUrl: OURS } })
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await web.close()
  })

  interface Framing {
    /** Default: Teams. */
    readonly host?: string
    /** Addresses that are not answered. */
    readonly late?: string
  }

  /** A page of ours, framed by a page at an address of the host's. */
  async function framed(
    path: string,
    { host = TEAMS, late }: Framing = {},
  ): Promise<{ page: Page; frame: Frame | undefined }> {
    const page = await browser.context.newPage()
    await page.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body: HOST }))
    await page.route(`${OURS}/**`, async (route) => {
      const url = route.request().url().replace(OURS, web.origin)
      await route.fulfill({ response: await route.fetch({ url }) })
    })
    if (late !== undefined) await page.route(late, () => undefined)
    await page.goto(`${host}/`)
    const loaded =
      "new Promise((resolve) => document.querySelector('iframe').addEventListener('load', () => resolve()))"
    await page.evaluate(`document.querySelector('iframe').src = ${JSON.stringify(OURS + path)}; ${loaded}`)
    return { page, frame: page.frames().find((one) => one.url().startsWith(OURS)) }
  }

  const saidTo = async (page: Page, func: string): Promise<Said | undefined> => {
    await becomes(page, `said.some(({ func }) => func === '${func}')`)
    const said: Said[] = await page.evaluate('said')
    return said.find((one) => one.func === func)
  }

  const themeOf = (frame: Frame | undefined, theme: string) =>
    frame?.waitForSelector(`html[data-theme=${theme}]`, { state: 'attached' })
  const paperOf = (frame: Frame | undefined): Promise<unknown> | undefined =>
    frame?.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--paper").trim()')

  it('has the theme of Teams, changes with it, and keeps it from page to page', async () => {
    const { page, frame } = await framed('/las/forslag-2-vulf')
    await page.emulateMedia({ colorScheme: 'light' })
    await themeOf(frame, 'dark')
    expect(await paperOf(frame)).toBe('#16181a')
    await page.evaluate("change('contrast')")
    await themeOf(frame, 'contrast')
    expect(await paperOf(frame)).toMatch(/^#0{3,6}$/)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.evaluate("theme = 'default'; change('default')")
    await themeOf(frame, 'light')
    expect(await paperOf(frame)).toBe('#fcfbf8')
    await frame?.click('.neighbours a[rel=next]')
    await frame?.waitForURL(/forslag-3/)
    await themeOf(frame, 'light')
    await page.close()
  })

  it('is drawn in the theme of Teams from the start, before Teams’ own script has come', async () => {
    const { page, frame } = await framed('/?theme=contrast', { late: '**/tab.*.js' })
    await themeOf(frame, 'contrast')
    await page.close()
  })

  it('draws every further page in the theme from the start, by a link and by a question', async () => {
    const { page, frame } = await framed('/')
    await themeOf(frame, 'dark')
    await page.route('**/tab.*.js', () => undefined)
    await frame?.click('header.site nav a[href="/las/ordlista"]')
    await frame?.waitForURL(/ordlista/)
    await themeOf(frame, 'dark')
    await page.close()
    const asked = await framed('/')
    await themeOf(asked.frame, 'dark')
    await asked.page.route('**/tab.*.js', () => undefined)
    await asked.frame?.fill('#q-main', 'vfu')
    await asked.frame?.press('#q-main', 'Enter')
    await asked.frame?.waitForURL(/q=vfu/)
    await themeOf(asked.frame, 'dark')
    await asked.page.close()
  })

  it.each([
    ['a section', '/las/forslag-2-vulf'],
    ['a selection', '/las/urval?v=forslag-1-vfu&v=forslag-2-vulf'],
    ['an answer', '/las?q=vfu'],
  ])('shares %s into a conversation, by its lasting address', async (_, path) => {
    const { page, frame } = await framed(path)
    await frame?.click('button[data-share]:visible')
    expect(await saidTo(page, 'sharing.shareWebContent')).toMatchObject({
      args: [{ content: [{ type: 'URL', url: OURS + path, preview: true }] }],
    })
    await page.close()
  })

  it('copies a quotation, though Teams does not let its tabs use the clipboard', async () => {
    const { page, frame } = await framed('/las/forslag-2-vulf')
    await themeOf(frame, 'dark')
    await frame?.click('.digest .lead .cite')
    await frame?.waitForSelector('#notice:has-text("Citatet är kopierat")')
    await page.context().grantPermissions(['clipboard-read'], { origin: TEAMS })
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Rådet vill .*s\. 16\.\) https:/)
    await page.context().clearPermissions()
    await page.close()
  })

  it('opens other sites in the browser, and its own pages in the tab', async () => {
    const { page, frame } = await framed('/las/forslag-2-vulf')
    await themeOf(frame, 'dark')
    const links: unknown = await frame?.evaluate(
      '[...document.links].map(({ origin, target }) => `${origin === location.origin ? "own" : "other"} ${target}`)',
    )
    expect(new Set(Array.isArray(links) ? links : [])).toEqual(new Set(['own ', 'other _blank']))
    await page.close()
  })

  it('lets a team choose what its tab shows, from what it shows now, and leads nowhere else', async () => {
    const { page, frame } = await framed('/las/flik')
    await saidTo(page, 'settings.setValidityState')
    await expect.poll(() => frame?.inputValue('select')).toBe('/las/roller/kommun')
    expect(await frame?.locator('a').allTextContents()).toEqual(['In English'])
    await frame?.selectOption('select', { label: 'Ordlista' })
    await page.evaluate('save()')
    const url = `${OURS}/las/ordlista`
    expect(await saidTo(page, 'settings.setSettings')).toMatchObject({
      args: [{ contentUrl: `${url}?theme={app.theme}`, websiteUrl: url, suggestedDisplayName: 'Ordlista' }],
    })
    await saidTo(page, 'settings.save.success')
    await page.close()
  })

  it.each(['/las/flik', '/las/forslag-2-vulf', '/'])('fits into a side panel: %s', async (path) => {
    const { page, frame } = await framed(path)
    await page.evaluate("document.querySelector('iframe').style.width = '320px'")
    expect(await frame?.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
    await page.close()
  })

  it('is shown by nobody else', async () => {
    const { page, frame } = await framed('/', { host: 'https://elsewhere.example' })
    expect(frame?.url()).toBeUndefined()
    await page.close()
  })

  it('asks no host where it is no tab', async () => {
    const page = await browser.context.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => url.includes('/tab.'))).toEqual([])
    expect(await page.isVisible('button[data-share]')).toBe(false)
    await page.close()
  })
})

it('without Teams there is no tab: no page to choose, no button, and nothing may frame the pages', async () => {
  const web = await openWeb()
  expect((await web.get('/las/flik')).status).toBe(404)
  expect(await web.page('/las/forslag-2-vulf')).not.toMatch(/data-share|tab-script/)
  expect((await web.get('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  await web.close()
})
