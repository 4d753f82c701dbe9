import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainText, ranges, WORDING } from '../../../src/core/index.ts'
import { CATALOGUES } from './support/catalogues.ts'
import { attributes, attributesOf, textOf } from './support/html.ts'
import { ask, openWeb, type OpenWeb } from './support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

const search = (question: string, prefix = '') => web.page(`${prefix}/las?q=${encodeURIComponent(question)}`)
const answerIn = (html: string): string => /<article class="answer [\s\S]*?<\/article>/.exec(html)?.[0] ?? ''

describe('an answer is the core’s own', () => {
  test.each([
    'Vad föreslår rådet om VFU?',
    'Hur många fler sökte till sjuksköterska?',
    'What does the council propose about placements?',
    'VULF',
    'fotnot 13',
    'förslag',
    'siffror',
    'ordlista',
    'sida 14',
    'Vad berör oss i kommunen?',
    'hjälp',
    'hej',
    'tack',
    'förslag 99',
    'sida 99',
    'Vad kostar en tågbiljett till Kiruna?',
  ])('%s', async (question) => {
    const answer = ask(question)
    const html = answerIn(await search(question))
    expect(attributesOf(html, 'article', 'lang')).toEqual([answer.language])
    expect(html).toContain(`answer ${answer.outcome}"`)
    const shown = textOf(html).toLowerCase()
    const said = plainText(answer).split(/\n+/)[0] ?? ''
    if (answer.outcome !== 'answer' || !answer.term) expect(shown).toContain(said.replace(/:$/, '').toLowerCase())
    if (answer.outcome === 'answer')
      expect(attributesOf(html, 'a', 'href')).toContain(pathOf(answer.section.id, answer.language))
  })

  const pathOf = (id: string, language: string) => `${language === 'en' ? '/en' : ''}/las/${id}`
})

describe('hostile questions are shown as text', () => {
  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<svg/onload=alert(1)>',
    '</title><script>alert(1)</script>',
    '{{7*7}} ${7*7} <%= 7*7 %>',
    'javascript:alert(1)',
    '\u202Etxet neddih\u0000\u0008',
    '%00%0d%0aSet-Cookie: a=b',
    'förslag ' + 'å'.repeat(300),
    '😀'.repeat(200),
  ])('%s', async (question) => {
    const response = await web.get(`/las?q=${encodeURIComponent(question)}`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
    const tags = html.replace(/"[^"]*"/g, '""').match(/<[a-z!/][^>]*>/gi) ?? []
    expect(tags.filter((tag) => /^<(img|svg)|\son\w+=/i.test(tag))).toEqual([])
    expect([...html.matchAll(/<script/g)]).toHaveLength(1)
    expect(attributesOf(html, 'input', 'value')[0]).toBe(question.replace(/[\u202E\u0000\u0008]/g, ''))
  })

  test('one asked twice counts once, and one that is an object is none', async () => {
    expect(attributesOf(await web.page('/las?q=vfu&q=x'), 'input', 'value')).toEqual(['vfu'])
    expect((await web.get('/las?q[a]=1')).status).toBe(200)
    expect((await web.get('/las?q=%E0%A4%A')).status).toBeLessThan(500)
  })

  test('a long one is read as far as it can be, and that is said', async () => {
    const html = await search('vfu '.repeat(500))
    expect(textOf(html)).toContain('De första 1000 tecknen'.slice(3))
    expect(attributesOf(html, 'input', 'value')[0]?.length).toBeLessThanOrEqual(1000)
  })

  test('none at all is an invitation', async () => {
    expect(textOf(await web.page('/en/las?q='))).toContain('Type a question')
  })
})

test('who asks too often is asked to wait, and can still read', async () => {
  const open = await openWeb()
  const statuses = []
  for (let i = 0; i < 62; i++) statuses.push((await open.get('/las?q=vfu')).status)
  expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true)
  expect(statuses.slice(60)).toEqual([429, 429])
  expect((await open.get('/las/forslag-1-vfu')).status).toBe(200)
  await open.close()
})

test('who asks too often cannot hide behind made-up addresses', async () => {
  const open = await openWeb()
  const statuses = []
  for (let i = 0; i < 62; i++)
    statuses.push((await open.get('/las?q=vfu', { 'X-Forwarded-For': `10.0.0.${i}` })).status)
  expect(statuses.slice(60)).toEqual([429, 429])
  await open.close()
})

describe.each(CATALOGUES.filter(({ catalogue }) => catalogue.sections.some(({ original }) => original)))(
  'the document’s own words in an answer from $name',
  ({ catalogue: shown, ask: askShown }) => {
    const withMarkers = shown.sections.flatMap(({ original }) =>
      (original?.paragraphs ?? []).filter(({ markers }) => markers.length > 0).map(({ text }) => text),
    )
    const quoted = withMarkers.flatMap((question) => {
      const answer = askShown(question)
      if (answer.outcome !== 'answer' && answer.outcome !== 'choices') return []
      return answer.quote && answer.quote.markers.length > 0 ? [{ question, answer, quote: answer.quote }] : []
    })

    test('have their place, and references that lead to notes and back', async () => {
      expect(quoted.length).toBeGreaterThan(0)
      const open = await openWeb({ catalogue: shown, ask: askShown })
      for (const { question, answer, quote } of quoted) {
        const html = await open.page(`/las?q=${encodeURIComponent(question)}`)
        const figure = /<figure class="quote">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? ''
        const { verbatim, page } = WORDING[answer.language]
        expect(textOf(figure)).toContain(verbatim(quote.pages.length > 0 ? page(ranges(quote.pages)) : ''))
        expect(textOf(figure.replace(/<sup>[\s\S]*?<\/sup>/g, ''))).toContain(`”${quote.text}”`)
        const ids = attributes(html, 'id')
        expect(ids).toEqual([...new Set(ids)])
        for (const { number } of quote.markers) {
          expect(ids).toEqual(expect.arrayContaining([`ref-${number}`, `not-${number}`]))
        }
        const within = attributesOf(figure, 'a', 'href').filter((href) => href.startsWith('#'))
        for (const href of within) expect(ids).toContain(href.slice(1))
      }
      await open.close()
    })
  },
)
