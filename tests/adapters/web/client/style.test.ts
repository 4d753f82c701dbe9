import { extractText } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage } from '../../../../src/adapters/web/addresses.ts'
import { lastingPages } from '../../../../src/adapters/web/pages/index.ts'
import { LANGUAGES } from '../../../../src/core/index.ts'
import {
  COLOUR_RULES,
  HAS_BROWSER,
  type OpenBrowser,
  openPage,
  overWidth,
  readWithAxe,
  UNLESS_BROWSER,
  violations,
} from '../support/browser.ts'
import { CORES } from '../support/cores.ts'
import type { OpenWeb } from '../support/open-web.ts'
import { withPages } from '../support/with-pages.ts'

/** With the memo's own words where its file is, since that page has most on it. */
const { core } = CORES.at(-1) ?? CORES[0]

/** One of each kind, by its Swedish address. */
const PAGES = {
  front: '/',
  section: '/las/lardom-7-digitalt',
  'section between long titles': '/las/forslag-2-vulf',
  footnote: '/las/fotnot-13',
  connections: '/las/samband',
  'connections of a role': '/las/samband?roll=kommun',
  figures: '/las/siffror',
  roles: '/las/roller',
  role: '/las/roller/kommun',
  glossary: '/las/ordlista',
  answer: '/las?q=Vad%20f%C3%B6resl%C3%A5r%20r%C3%A5det%20om%20VFU%3F',
  refusal: '/las?q=Vad%20kostar%20en%20t%C3%A5gbiljett%3F',
  help: '/las?q=hj%C3%A4lp',
  comparison: '/las?q=j%C3%A4mf%C3%B6r%20f%C3%B6rslag%202%20och%203',
  'list of figures': '/las?q=siffror',
  'list of terms': '/las?q=ordlista',
  'one word': '/las?q=digital',
  'nothing asked': '/las?q=',
  'no such page': '/finns-inte',
  playground: '/prova',
  'whole text': '/las/hela',
  selection: '/las/urval?v=forslag-1-vfu&v=lardom-7-digitalt',
  'nothing selected': '/las/urval',
  privacy: '/integritet',
  terms: '/villkor',
}

/** As narrow as a page of 1280 pixels at 400 %, and wide. */
const WIDTHS = [320, 1280]

describe.skipIf(!HAS_BROWSER)(`how the pages look, in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  withPages(core, (opened) => ({ web, browser } = opened))

  describe.each(WIDTHS)('%d pixels wide', (width) => {
    // One after the other in one tab: a new one is a new process, that reads axe anew.
    let tab: Awaited<ReturnType<typeof openPage>>
    beforeAll(async () => {
      tab = await openPage(browser.context)
      await readWithAxe(tab.page)
      await tab.page.setViewportSize({ width, height: 800 })
    })
    afterAll(() => tab.page.close())

    test.each(Object.entries(PAGES))('%s: accessible, quiet, no wider than the screen', async (_, path) => {
      const { page, faults, asked } = tab
      for (const address of LANGUAGES.map((language) => inLanguage(path, language))) {
        for (const heard of [faults, asked]) heard.length = 0
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(web.origin + address)
        expect.soft(await violations(page), address).toEqual([])
        expect.soft(await overWidth(page), address).toBe(0)
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await violations(page, COLOUR_RULES), `${address}, dark`).toEqual([])
        const unexpected = faults.filter((fault) => path !== PAGES['no such page'] || !fault.includes('404'))
        expect.soft(unexpected, address).toEqual([])
        const elsewhere = asked.filter((url) => !url.startsWith(web.origin) && !url.startsWith('data:'))
        expect.soft(elsewhere, address).toEqual([])
        expect.soft(await page.context().cookies(), address).toEqual([])
      }
    })
  })

  test('no page in any language is wider than a screen of 320 pixels', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 320, height: 700 })
    const paths = [...lastingPages(core.catalogue).keys()].filter((path) => path !== '/las')
    for (const path of paths.flatMap((one) => LANGUAGES.map((language) => inLanguage(one, language)))) {
      await page.goto(web.origin + path, { waitUntil: 'domcontentloaded' })
      expect.soft(await overWidth(page), path).toBe(0)
    }
    await page.close()
  }, 120_000)

  test('in forced colours a quotation keeps its bar, here and in the Slack preview, and a heading is no link', async () => {
    const { page } = await openPage(browser.context)
    await page.emulateMedia({ forcedColors: 'active' })
    const styleOf = (selector: string, name: 'color' | 'backgroundColor' | 'borderLeftColor', part?: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, [name, part]) => getComputedStyle(element, part)[name], [name, part] as const)
    await page.goto(web.origin + PAGES.answer)
    const ink = await styleOf('body', 'color')
    expect(await styleOf('.quote blockquote', 'borderLeftColor')).toBe(ink)
    await page.goto(web.origin + PAGES.answer.replace('/las', '/prova'))
    expect(await styleOf('[aria-label=Slack] blockquote', 'backgroundColor', '::before')).toBe(ink)
    await page.goto(web.origin + PAGES.section)
    expect(await styleOf('.kicker', 'color')).toBe(ink)
    await page.close()
  })

  test('in forced colours only the page that one is on is underlined', async () => {
    const { page } = await openPage(browser.context)
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`${web.origin}/las/roller`)
    const colours = await page
      .locator('header.site nav a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor))
    const paper = await page.evaluate('getComputedStyle(document.body, null).backgroundColor')
    expect(new Set(colours).size).toBe(2)
    expect(colours.filter((colour) => colour === colours[3])).toHaveLength(1)
    expect(paper).not.toBe(colours[3])
    await page.close()
  })

  test('on paper the words are there and the tools are not', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.emulateMedia({ media: 'print' })
    for (const tool of ['header.site nav', 'header.site .search', '.neighbours', '.reference button']) {
      expect(await page.locator(tool).first().isVisible()).toBe(false)
    }
    for (const words of ['h1', '.digest', '.notes', '#reference'])
      expect(await page.locator(words).isVisible()).toBe(true)
    await page.close()
  })

  test.each(['front', 'section', 'role', 'answer', 'whole text', 'selection', 'playground'] as const)(
    'on paper the first page of the %s says whose document it is from, and nothing asks to be clicked',
    async (name) => {
      const { page } = await openPage(browser.context)
      await page.goto(web.origin + PAGES[name])
      expect(await page.locator('.on-paper').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.on-paper').innerText()).toContain('Nationella vårdkompetensrådet')
      for (const tool of await page.locator('footer, main :is(.onward, .context, input, select, summary)').all())
        expect(await tool.isVisible()).toBe(false)
      await page.close()
    },
  )

  test('on paper the connections are drawn on the first page, and a quotation stands with its source', async () => {
    const { page } = await openPage(browser.context)
    const sheets = async (path: string): Promise<readonly string[]> => {
      await page.goto(web.origin + path)
      const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })))
      return text
    }
    const [first = ''] = await sheets(PAGES['connections of a role'])
    for (const title of ['Lärdom 1', 'Utmaning 4', 'Förslag 7']) expect(first).toContain(title)
    const quoting = (await sheets(`${PAGES['one word']}&slag=footnote`)).filter((sheet) => sheet.includes('Ordagrant'))
    expect(quoting).toHaveLength(1)
    expect(quoting[0]).toMatch(/Lärdom\s7, Pandemin och kompetensförsörjningen \(2020\)/)
    await page.close()
  })

  test('on paper, which is as narrow as a small screen, tables are tables', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 660, height: 900 })
    const display = () =>
      page
        .locator('.figures tbody tr')
        .first()
        .evaluate((row) => getComputedStyle(row).display)
    await page.goto(web.origin + PAGES.figures)
    expect(await display()).toBe('block')
    await page.emulateMedia({ media: 'print' })
    expect(await display()).toBe('table-row')
    await page.close()
  })
})
