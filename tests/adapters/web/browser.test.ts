import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPreviews } from '../../../src/channels/previews.ts'
import { inLanguage } from '../../../src/adapters/web/addresses.ts'
import { lastingPages } from '../../../src/adapters/web/pages/index.ts'
import { LANGUAGES } from '../../../src/core/index.ts'
import {
  COLOUR_RULES,
  HAS_BROWSER,
  openBrowser,
  type OpenBrowser,
  openPage,
  overWidth,
  UNLESS_BROWSER,
  violations,
} from './support/browser.ts'
import { CORES } from './support/cores.ts'
import { openWeb, type OpenWeb } from './support/open-web.ts'

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
  'one word': '/las?q=digital',
  'nothing asked': '/las?q=',
  'no such page': '/finns-inte',
  playground: '/prova',
  'whole text': '/las/hela',
  selection: '/las/urval?v=forslag-1-vfu&v=lardom-7-digitalt',
  'nothing selected': '/las/urval',
}

/** As narrow as a page of 1280 pixels at 400 %, and wide. */
const WIDTHS = [320, 1280]

describe.skipIf(!HAS_BROWSER)(`in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  beforeAll(async () => {
    core.warmUpAll()
    web = await openWeb({ core, previews: openPreviews({ core }) })
    browser = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await web.close()
  })

  describe.each(WIDTHS)('%d pixels wide', (width) => {
    test.each(Object.entries(PAGES))('%s: accessible, quiet, no wider than the screen', async (_, path) => {
      for (const address of LANGUAGES.map((language) => inLanguage(path, language))) {
        const { page, faults, asked } = await openPage(browser.context)
        await page.setViewportSize({ width, height: 800 })
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
        await page.close()
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

  test('a claim is copied with its page, its address stands in the address bar, and its sentence lights up', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-1-vfu`)
    const cite = page.locator('#p-samverkanspaket .cite')
    await cite.click()
    await page.locator('#notice').getByText('Citatet är kopierat').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Rådet föreslår samverkanspaket .*\. \(Sammanfattat ur Förslag 1, .*, s\. 9\.\)$/,
    )
    expect(page.url()).toContain('#p-samverkanspaket')
    expect(await page.locator('.said.lit').count()).toBe(1)
    await page.close()
  })

  test('the words that were asked for are marked on the page that a hit leads to', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las?q=digital`)
    await page.locator('.hits ol a').first().click()
    await page.waitForURL(/ord=digital/)
    expect(await page.evaluate("[...CSS.highlights.get('asked')].length")).toBeGreaterThan(1)
    await page.close()
  })

  test('by keyboard alone: skip link, search, answer, section', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Hoppa till innehållet')
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().left)).toBe(0)
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    while ((await page.evaluate('document.activeElement.id')) !== 'q') await page.keyboard.press('Tab')
    await page.keyboard.type('Vad föreslår rådet om VFU?')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=/)
    const toSection = page.locator('.context')
    while (!(await toSection.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab')
    expect(await toSection.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
    await page.keyboard.press('Enter')
    await page.waitForURL(/las\/forslag-1-vfu#p-/)
    expect(await page.locator(':target').textContent()).toContain('samverkanspaket')
    await page.close()
  })

  test('the reference is copied, and that is said', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).click()
    await page.locator('.reference [role=status]').getByText('Hänvisningen är kopierad.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('#reference').textContent())
    await page.close()
  })

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

  test('a footnote’s number leads to the note, and the note back', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf#not-10`)
    expect(await page.locator('#not-10').evaluate((note) => note.matches(':target'))).toBe(true)
    await page.locator('sup a[href="#not-10"]').first().click()
    expect(page.url()).toContain('#not-10')
    await page.locator('#not-10 .back').click()
    expect(page.url()).toContain('#ref-10')
    await page.close()
  })

  test('the playground draws both channels, and their buttons work', async () => {
    const { page, faults, asked } = await openPage(browser.context)
    await page.goto(`${web.origin}/prova`)
    await page.getByLabel('Din fråga').fill('Vad föreslår rådet om VFU?')
    await page.keyboard.press('Enter')
    const slack = page.getByRole('region', { name: 'Slack' })
    const teams = page.getByRole('region', { name: 'Teams' })
    await slack.getByRole('button', { name: 'Visa hela' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
    await slack.getByRole('button', { name: 'Nästa träff' }).click()
    await page.waitForFunction("document.querySelector('[aria-label=Slack]').textContent.includes('Förslag 2')")
    await teams.getByRole('button', { name: 'Visa hela' }).click()
    await teams.getByText('Läs också').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Mörkt').check()
    await page.getByLabel('Telefon').check()
    expect(await page.locator('.panels').getAttribute('data-theme')).toBe('dark')
    expect(
      await page
        .locator('.panel')
        .first()
        .evaluate((panel) => panel.clientWidth),
    ).toBeLessThanOrEqual(360)
    expect(await violations(page)).toEqual([])
    expect(faults).toEqual([])
    expect(asked.filter((url) => !url.startsWith(web.origin) && !url.startsWith('data:'))).toEqual([])
    await page.close()
  })

  test('without JavaScript the reader is whole, and the playground answers in text', async () => {
    const plain = await openBrowser({ javaScriptEnabled: false })
    const { page } = await openPage(plain.context)
    await page.goto(`${web.origin}/prova?q=vfu`)
    expect(await page.locator('#plain .answer').isVisible()).toBe(true)
    await page.goto(`${web.origin}/`)
    await page.locator('#q-main').fill('förslag 2')
    await page.keyboard.press('Enter')
    await page.locator('.context').click()
    expect(page.url()).toContain(`${web.origin}/las/forslag-2-vulf#p-`)
    expect(await page.locator('.reference button').isVisible()).toBe(false)
    await plain.close()
  })
})
