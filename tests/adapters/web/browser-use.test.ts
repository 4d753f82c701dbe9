import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPreviews } from '../../../src/channels/previews.ts'
import { HAS_BROWSER, openBrowser, type OpenBrowser, openPage, UNLESS_BROWSER } from './support/browser.ts'
import { core, openWeb, type OpenWeb } from './support/open-web.ts'

/* What a reader does with keys, with back and forward, and on a phone. */

describe.skipIf(!HAS_BROWSER)(`in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  beforeAll(async () => {
    core.warmUpAll()
    web = await openWeb({ core, previews: openPreviews({ core }) })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await web.close()
  })

  test('a menu in the Slack preview is opened, gone through and chosen from by keyboard, and the focus is never lost', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/prova?q=f%C3%B6rslag`)
    const slack = page.getByRole('region', { name: 'Slack' })
    const focused = () => page.evaluate('document.activeElement.textContent')
    const entries = slack.locator('.cursor-pointer')
    await slack.locator('#static_select_dropdown_button').first().focus()
    await page.keyboard.press('Enter')
    await entries.nth(1).waitFor()
    await page.waitForFunction("document.activeElement.matches('.cursor-pointer')")
    const second = await entries.nth(1).textContent()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second)
    await page.keyboard.press('Escape')
    await entries.first().waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction("document.activeElement.matches('.cursor-pointer')")
    await page.keyboard.press('ArrowDown')
    const answered = page.waitForResponse((response) => response.url().includes('/prova/slack'))
    await page.keyboard.press('Enter')
    expect((await answered).ok()).toBe(true)
    await page.waitForTimeout(200)
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true)
    await page.close()
  })

  test('a window of the preview starts at its top, has a title and a button, and gives the focus back', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 360, height: 500 })
    await page.goto(`${web.origin}/prova?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}`)
    const opener = page.getByRole('region', { name: 'Slack' }).getByRole('button', { name: 'Visa hela' })
    const dialog = page.getByRole('dialog', { name: 'Fönster i Slack' })
    for (const close of [
      () => dialog.getByRole('button', { name: 'Stäng' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await opener.focus()
      await page.keyboard.press('Enter')
      await dialog.waitFor()
      expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0)
      expect(await dialog.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
      await dialog.evaluate((element) => element.scrollTo(0, 200))
      await close()
      await dialog.waitFor({ state: 'hidden' })
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    }
    await page.close()
  })

  test('back and forward show what a page load shows', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/prova`)
    for (const question of ['förslag 1', 'förslag 2']) {
      await page.getByLabel('Din fråga').fill(question)
      await page.keyboard.press('Enter')
      await page.locator('.exchange h2').getByText(question).waitFor()
    }
    await page.goBack()
    await page.waitForFunction("document.querySelectorAll('.exchange').length === 1")
    expect(page.url()).toContain('q=f%C3%B6rslag%201')
    expect(await page.locator('.exchange h2').allTextContents()).toEqual(['förslag 1'])
    expect(await page.getByLabel('Din fråga').inputValue()).toBe('förslag 1')
    await page.goForward()
    await page.waitForFunction("document.querySelector('.exchange h2')?.textContent === 'förslag 2'")
    expect(await page.getByLabel('Din fråga').inputValue()).toBe('förslag 2')
    await page.close()
  })

  test('the glossary’s filter leaves what holds the letters, says how many, and gives all back', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/ordlista`)
    const entries = page.locator('.glossary > div')
    const all = await entries.count()
    const shown = () => page.locator('.glossary > div:visible').count()
    await page.getByLabel('Hitta ett ord').fill('VULF')
    const left = await shown()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(all / 2)
    for (const text of await page.locator('.glossary > div:visible').allTextContents())
      expect(text.toLowerCase()).toContain('vulf')
    expect(await page.locator('.letter:visible').count()).toBeLessThanOrEqual(left)
    expect(await page.locator('.glossary-filter [role=status]').textContent()).toBe(`${left} ord visas.`)
    await page.getByLabel('Hitta ett ord').fill('xyzzy')
    expect([await shown(), await page.locator('.letter:visible').count()]).toEqual([0, 0])
    await page.getByLabel('Hitta ett ord').fill('')
    expect(await shown()).toBe(all)
    await page.close()
  })

  test('on a phone an answer comes into view, and stays where one left it when one comes back', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 360, height: 640 })
    const topOf = () => page.locator('#svar').evaluate((answer) => Math.round(answer.getBoundingClientRect().top))
    await page.goto(`${web.origin}/las?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}`)
    await page.waitForFunction('scrollY > 0')
    expect(await topOf()).toBeGreaterThanOrEqual(0)
    expect(await topOf()).toBeLessThan(64)
    await page.evaluate('scrollTo(0, 0)')
    await page.goto(`${web.origin}/las/forslag-1-vfu`)
    await page.goBack()
    await page.locator('#svar').waitFor()
    expect(await page.evaluate('scrollY')).toBe(0)
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
})
