import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPreviews } from '../../../src/channels/previews.ts'
import { HAS_BROWSER, openBrowser, type OpenBrowser, openPage, UNLESS_BROWSER, violations } from './support/browser.ts'
import { CATALOGUES } from './support/catalogues.ts'
import { openWeb, type OpenWeb } from './support/open-web.ts'

/** With the memo's own words where its file is, since that page has most on it. */
const shown = CATALOGUES.find(({ name }) => name === 'the memo with its file') ?? CATALOGUES[0]

/** One of each kind. */
const PAGES = {
  contents: '/las',
  part: '/las/lardom-7-digitalt',
  'English part': '/en/las/forslag-2-vulf',
  footnote: '/las/fotnot-13',
  connections: '/las/samband',
  'connections of a role': '/en/las/samband?roll=kommun',
  figures: '/las/siffror',
  roles: '/las/roller',
  role: '/las/roller/kommun',
  glossary: '/las/ordlista',
  answer: '/las?q=Vad%20f%C3%B6resl%C3%A5r%20r%C3%A5det%20om%20VFU%3F',
  refusal: '/las?q=Vad%20kostar%20en%20t%C3%A5gbiljett%3F',
  'list of figures': '/en/las?q=figures',
  'no such page': '/finns-inte',
  playground: '/',
}

const VIEWS = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const

describe.skipIf(!HAS_BROWSER)(`in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  beforeAll(async () => {
    if (!shown) throw new Error('nothing to show')
    web = await openWeb({ ...shown, previews: openPreviews(shown) })
    browser = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] })
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    await web.close()
  })

  describe.each(VIEWS)('$width pixels wide, $colorScheme', ({ width, height, colorScheme }) => {
    test.each(Object.entries(PAGES))('%s: accessible, quiet, no wider than the screen', async (_, path) => {
      const { page, faults, asked } = await openPage(browser.context)
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.goto(web.origin + path)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
      expect(faults.filter((fault) => path !== PAGES['no such page'] || !fault.includes('404'))).toEqual([])
      expect(asked.filter((url) => !url.startsWith(web.origin) && !url.startsWith('data:'))).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      await page.close()
    })
  })

  test('by keyboard alone: skip link, search, answer, part', async () => {
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
    const toPart = page.locator('.citation a')
    while (!(await toPart.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab')
    expect(await toPart.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid')
    await page.keyboard.press('Enter')
    await page.waitForURL(/las\/forslag-1-vfu/)
    await page.close()
  })

  test('the reference is copied, and that is said', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).click()
    expect(await page.locator('.reference [role=status]').textContent()).toBe('Hänvisningen är kopierad.')
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('#reference').textContent())
    await page.close()
  })

  test('on paper the words are there and the tools are not', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.emulateMedia({ media: 'print' })
    for (const tool of ['header.site nav', 'header.site .search', '.between', '.reference button']) {
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
    const marker = page.locator('sup a').first()
    if ((await marker.count()) > 0) {
      await marker.click()
      expect(page.url()).toContain('#not-10')
      await page.locator('#not-10 .back').click()
      expect(page.url()).toContain('#ref-10')
    }
    await page.close()
  })

  test('the playground draws both channels, and their buttons work', async () => {
    const { page, faults, asked } = await openPage(browser.context)
    await page.goto(`${web.origin}/`)
    await page.getByLabel('Din fråga').fill('Vad föreslår rådet om VFU?')
    await page.keyboard.press('Enter')
    const slack = page.getByRole('region', { name: 'Slack' })
    const teams = page.getByRole('region', { name: 'Teams' })
    await slack.getByRole('button', { name: 'Visa hela' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click()
    await slack.getByRole('button', { name: 'Nästa träff' }).click()
    await page.waitForFunction("document.querySelector('[aria-label=Slack]').textContent.includes('Förslag 2')")
    await teams.getByRole('button', { name: 'Källor' }).click()
    await teams
      .getByRole('button', { name: 'Till svaret' })
      .or(teams.getByRole('button', { name: /svaret/i }))
      .first()
      .waitFor()
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
    await page.goto(`${web.origin}/?q=vfu`)
    expect(await page.locator('#plain .answer').isVisible()).toBe(true)
    await page.goto(`${web.origin}/las`)
    await page.locator('#q-main').fill('förslag 2')
    await page.keyboard.press('Enter')
    await page.locator('.citation a').click()
    expect(page.url()).toBe(`${web.origin}/las/forslag-2-vulf`)
    expect(await page.locator('.reference button').isVisible()).toBe(false)
    await plain.close()
  })
})
