import { describe, expect, test } from 'vitest'
import {
  becomes,
  HAS_BROWSER,
  type OpenBrowser,
  openPage,
  overWidth,
  UNLESS_BROWSER,
  violations,
} from '../support/browser.ts'
import { core, type OpenWeb } from '../support/open-web.ts'
import { withPages } from '../support/with-pages.ts'

describe.skipIf(!HAS_BROWSER)(`the playground, in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  withPages(core, (opened) => ({ web, browser } = opened))

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
    await becomes(page, String.raw`/Förslag\s2/.test(document.querySelector('[aria-label=Slack]').textContent)`)
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

  test('a menu in the Slack preview is opened, gone through and chosen from by keyboard, and the focus is never lost', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`${web.origin}/prova?q=f%C3%B6rslag`)
    const slack = page.getByRole('region', { name: 'Slack' })
    const focused = () => page.evaluate('document.activeElement.textContent')
    const entries = slack.locator('.cursor-pointer')
    const opener = slack.getByRole('button', { name: 'Läs mer …' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await entries.nth(1).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overWidth(page)).toBe(0)
    await becomes(page, "document.activeElement.matches('.cursor-pointer')")
    const second = await entries.nth(1).textContent()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(second)
    await page.keyboard.press('End')
    expect(await focused()).toBe(await slack.getByRole('menuitem').last().textContent())
    await page.keyboard.press('Escape')
    await entries.first().waitFor({ state: 'detached' })
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await becomes(page, "document.activeElement.matches('.cursor-pointer')")
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await entries.first().waitFor({ state: 'detached' })
    await opener.focus()
    await page.keyboard.press('ArrowDown')
    await becomes(page, "document.activeElement.matches('.cursor-pointer')")
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
    await becomes(page, "document.querySelectorAll('.exchange').length === 1")
    expect(page.url()).toContain('q=f%C3%B6rslag%201')
    expect(await page.locator('.exchange h2').allTextContents()).toEqual(['förslag 1'])
    expect(await page.getByLabel('Din fråga').inputValue()).toBe('förslag 1')
    await page.goForward()
    await becomes(page, "document.querySelector('.exchange h2')?.textContent === 'förslag 2'")
    expect(await page.getByLabel('Din fråga').inputValue()).toBe('förslag 2')
    await page.close()
  })
})
