import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage } from '../../../../src/adapters/web/addresses.ts'
import { WEB_WORDING } from '../../../../src/adapters/web/wording/index.ts'
import { LANGUAGES } from '../../../../src/core/index.ts'
import { attributesOf, textOf } from '../support/html.ts'
import { core, openWeb, type OpenWeb } from '../support/open-web.ts'

const [memo] = core.catalogue.documents

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

describe.each(LANGUAGES)('the front page in %s', (language) => {
  test('says which document and whose, asks, suggests three questions, and lists every section', async () => {
    const html = await web.page(inLanguage('/', language))
    const text = textOf(html)
    expect(text).toContain(memo.document.publisher)
    expect(text).toContain(WEB_WORDING[language].front.knowsNot.title)
    expect(attributesOf(html, 'form', 'action')).toEqual([inLanguage('/las', language)])
    const links = attributesOf(html, 'a', 'href')
    for (const question of memo.document.profile.examples[language].slice(0, 3))
      expect(links).toContain(`${inLanguage('/las', language)}?q=${encodeURIComponent(question)}`)
    for (const { id } of memo.sections) expect(links).toContain(inLanguage(`/las/${id}`, language))
  })

  test('stands at the reader’s old address too, and answers there', async () => {
    expect(await web.page(inLanguage('/las', language))).toBe(await web.page(inLanguage('/', language)))
    expect(await web.page(`${inLanguage('/', language)}?q=vulf`)).toContain('class="answer ')
  })
})
