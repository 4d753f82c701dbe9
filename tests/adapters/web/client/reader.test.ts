import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { claimAnchor } from '../../../../src/adapters/web/addresses.ts'
import { becomes, HAS_BROWSER, openBrowser, type OpenBrowser, openPage, UNLESS_BROWSER } from '../support/browser.ts'
import { CORES } from '../support/cores.ts'
import type { OpenWeb } from '../support/open-web.ts'
import { withPages } from '../support/with-pages.ts'

/** With the memo's own words where its file is, since that page has most on it. */
const { core } = CORES.at(-1) ?? CORES[0]

describe.skipIf(!HAS_BROWSER)(`what a reader does, in Chromium${UNLESS_BROWSER}`, () => {
  let web: OpenWeb
  let browser: OpenBrowser
  withPages(core, (opened) => ({ web, browser } = opened), { permissions: ['clipboard-read', 'clipboard-write'] })

  test('a claim is copied with its page, its address stands in the address bar, and its sentence lights up', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-1-vfu`)
    const cite = page.locator('#p-samverkanspaket .cite')
    await cite.scrollIntoViewIfNeeded()
    await page.evaluate('scrollBy(0, 40)')
    const before = await page.evaluate('scrollY')
    await cite.click()
    await page.locator('#notice').getByText('Citatet är kopierat').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^Rådet föreslår samverkanspaket .*\. \(Sammanfattat ur Förslag 1, .*, s\. 9\.\)$/,
    )
    expect(page.url()).toContain('#p-samverkanspaket')
    expect(await page.locator('.said.lit').count()).toBe(1)
    expect(await page.locator('.said.chosen').count()).toBe(1)
    expect(await page.locator('#p-samverkanspaket:target').count()).toBe(1)
    expect(await page.evaluate('scrollY')).toBe(before)
    expect(await cite.evaluate((link) => link === document.activeElement)).toBe(true)
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
    await page.waitForURL(/las\/forslag-1-vfu\?ord=vfu#p-/)
    expect(await page.locator(':target').textContent()).toContain('samverkanspaket')
    await page.close()
  })

  test('by keyboard alone on a small screen, nothing that has the focus is behind the bar of the whole text', async () => {
    const { page } = await openPage(browser.context)
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${web.origin}/las/hela`)
    await page.locator('.whole input').first().check()
    const covered: unknown[] = []
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab')
      covered.push(
        await page.evaluate(`(() => {
          const top = document.querySelector('.whole .bar').getBoundingClientRect().top
          const { activeElement: focused } = document
          return focused.closest('.bar') || focused.getBoundingClientRect().top < top ? '' : focused.outerHTML
        })()`),
      )
    }
    expect(covered.filter((what) => what !== '')).toEqual([])
    await page.close()
  })

  test('the reference is copied, and that is said', async () => {
    const { page } = await openPage(browser.context)
    await page.goto(`${web.origin}/las/forslag-2-vulf`)
    await page.getByRole('button', { name: 'Kopiera hänvisning' }).click()
    await page.locator('.reference [role=status]').getByText('Hänvisningen är kopierad.').waitFor()
    const shown = (await page.locator('#reference').textContent()) ?? ''
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(shown.replaceAll('\u00A0', ' '))
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
    await becomes(page, 'scrollY > 0')
    expect(await topOf()).toBeGreaterThanOrEqual(0)
    expect(await topOf()).toBeLessThan(64)
    await page.evaluate('scrollTo(0, 0)')
    await page.goto(`${web.origin}/las/forslag-1-vfu`)
    await page.goBack()
    await page.locator('#svar').waitFor()
    expect(await page.evaluate('scrollY')).toBe(0)
    await page.close()
  })

  describe('on a narrow screen the digest is folded', () => {
    const folded = (page: Page) => page.locator('.digest [hidden]')
    const opened = async (path: string) => {
      const { page } = await openPage(browser.context)
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(web.origin + path)
      return page
    }

    test('and its button unfolds it, and hands the focus on', async () => {
      const page = await opened('/las/lardom-7-digitalt')
      expect(await folded(page).count()).toBe(1)
      const below = () => page.locator('#original').evaluate((words) => words.getBoundingClientRect().top)
      const before = await below()
      await page.getByRole('button', { name: 'Visa hela sammanfattningen' }).press('Enter')
      expect(await folded(page).count()).toBe(0)
      expect(await below()).toBeGreaterThan(before)
      expect(await page.evaluate("document.activeElement.matches('[data-unfold]')")).toBe(true)
      await page.close()
    })

    test('but not for who follows a link into it, then or later', async () => {
      const { claims } = core.catalogue.section('lardom-7-digitalt')
      const hash = `#${claimAnchor(claims.at(-1)?.id ?? '')}`
      const page = await opened(`/las/lardom-7-digitalt${hash}`)
      expect(await folded(page).count()).toBe(0)
      await page.goto(`${web.origin}/las/lardom-7-digitalt?again`)
      expect(await folded(page).count()).toBe(1)
      await page.evaluate(`location.hash = '${hash}'`)
      await page.locator('.digest [hidden]').waitFor({ state: 'detached' })
      expect(await page.locator(':target').isVisible()).toBe(true)
      await page.close()
    })

    test('and on paper, and where there is room beside it, it is whole', async () => {
      const page = await opened('/las/lardom-7-digitalt')
      const height = () => page.locator('.digest').evaluate((digest) => digest.clientHeight)
      const short = await height()
      await page.emulateMedia({ media: 'print' })
      expect(await height()).toBeGreaterThan(short)
      await page.emulateMedia({ media: null })
      await page.setViewportSize({ width: 1280, height: 800 })
      await folded(page).waitFor({ state: 'detached' })
      await page.close()
    })
  })
})
