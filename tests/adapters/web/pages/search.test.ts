import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WITH_FILE } from '../../../contracts/every-answer.ts'
import { expectOutcome } from '../../../fixtures/memo.ts'
import { CORES } from '../support/cores.ts'
import { attributesOf, countOf, textOf } from '../support/html.ts'
import { core, openWeb, type OpenWeb } from '../support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

const search = (question: string, prefix = '') => web.page(`${prefix}/las?q=${encodeURIComponent(question)}`)
const hitListIn = (html: string): string => /<ol class="entries">[\s\S]*?<\/ol>/.exec(html)?.[0] ?? ''
const hitsIn = (html: string): string[] =>
  attributesOf(hitListIn(html), 'a', 'href').map((href) => /^\/las\/([a-z0-9-]+)/.exec(href)?.[1] ?? href)
const answerIn = (html: string): string => /<article class="answer [\s\S]*?<\/article>/.exec(html)?.[0] ?? ''

describe('an answer is the core’s own', () => {
  test.each([
    'Vad föreslår rådet om VFU?',
    'What does the council propose about placements?',
    'VULF',
    'fotnot 13',
    'förslag',
    'siffror',
    'ordlista',
    'Vad berör oss i kommunen?',
    'hjälp',
    'tack',
    'förslag 99',
    'Vad kostar en tågbiljett till Kiruna?',
  ])('%s', async (question) => {
    const answer = core.ask(question)
    const html = answerIn(await search(question))
    expect(attributesOf(html, 'article', 'lang')).toEqual([answer.language])
    expect(html).toContain(`answer ${answer.outcome}"`)
    const [said = ''] = core.present(answer, 'short').plain.split(/\n+/)
    expect(textOf(html)).toContain(said.replace(/:$/, ''))
  })

  test('leads to what it says in its section, and then to the other hits, best first', async () => {
    const answer = core.ask('Vad föreslår rådet om VFU?')
    if (answer.outcome !== 'answer') throw new Error(answer.outcome)
    const html = await search(answer.question)
    expect(attributesOf(answerIn(html), 'a', 'href').at(-1)).toBe(
      `/las/${answer.section.id}?ord=vfu#p-${answer.claims[0].id}`,
    )
    const others = answer.hits.map(({ section }) => section.id).filter((id) => id !== answer.section.id)
    expect(others.length).toBeGreaterThan(1)
    expect(hitsIn(html).slice(0, others.length)).toEqual(others)
    expect(attributesOf(hitListIn(html), 'a', 'href')[0]).toMatch(new RegExp(`^/las/${others[0]}\\?ord=vfu#p-`))
    expect(hitListIn(html)).toContain('<mark>VFU</mark>')
    expect(hitListIn(html)).not.toContain('<mark>föreslår</mark>')
  })

  test('leads into its section before it says what else may be meant, and that stands once', async () => {
    const found = core.ask('what does the council propose about placements?')
    if (found.outcome !== 'answer') throw new Error(found.outcome)
    const [, next] = found.hits
    if (!next) throw new Error('one hit')
    const answer = { ...found, alternatives: [next.section] }
    const unsure = await openWeb({ core: { ...core, ask: () => answer } })
    const html = await unsure.page(`/en/las?q=${encodeURIComponent(answer.question)}`)
    await unsure.close()
    const others = answerIn(html).indexOf('<ul class="entries">')
    expect(answerIn(html).indexOf('class="context"')).toBeLessThan(others)
    expect(countOf(html, new RegExp(`href="/en/las/${next.section.id}["?#]`, 'g'))).toBe(1)
  })

  test('hides its filters until one is chosen', async () => {
    const path = `/las?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}`
    expect(await web.page(path)).toContain('<details class="narrow"><summary>')
    expect(await web.page(`${path}&slag=proposal`)).toContain('<details class="narrow" open=""><summary>')
  })

  test('narrows its hits by kind and by role', async () => {
    const all = hitsIn(await search('Vad föreslår rådet om VFU?'))
    const html = await web.page(`/las?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}&slag=proposal&roll=kommun`)
    const wanted = all.filter((id) => {
      const { kind, roles } = core.catalogue.section(id)
      return kind === 'proposal' && roles.includes('kommun')
    })
    expect(wanted.length).toBeGreaterThan(0)
    expect(hitsIn(html)).toEqual(wanted)
    const unknown = await web.page(`/las?q=${encodeURIComponent('Vad föreslår rådet om VFU?')}&slag=x&roll=y`)
    expect(hitsIn(unknown)).toEqual(all)
  })

  test('to one word is a list first, of every section that has the word', async () => {
    const html = await search('digital')
    expect(html.indexOf('class="hits"')).toBeLessThan(html.indexOf('class="answer '))
    expect(hitsIn(html).length).toBeGreaterThan(5)
    const entries = hitListIn(html).split('<li>').slice(1)
    const holding = entries.map((entry) => entry.includes('<mark>'))
    expect(holding).toEqual(holding.toSorted((a, b) => Number(b) - Number(a)))
    expect(countOf(html, /<h2>/g)).toBe(2)
  })

  test('to one word is not said again where the list has it', async () => {
    const html = await search('missiv')
    const { claims } = expectOutcome(core.ask('missiv'), 'answer')
    expect(claims).toHaveLength(1)
    expect(textOf(html).split(claims[0].text)).toHaveLength(2)
    expect(hitsIn(html)).toContain('missiv')
    expect(html).not.toContain('class="answer ')
  })

  test('to one word finds it in the document’s own words too, and leads there', async () => {
    const open = await openWeb({ core: WITH_FILE })
    const html = await open.page('/las?q=p%C3%A5hittet')
    expect(hitListIn(html)).toMatch(new RegExp(`<p>”[^<]*<mark>påhittet`, 'i'))
    expect(attributesOf(hitListIn(html), 'a', 'href').some((href) => /#o-\d+$/.test(href))).toBe(true)
    expect(hitListIn(await open.page('/en/las?q=p%C3%A5hittet'))).toContain('<p lang="sv">')
    await open.close()
  })

  test('that is no keeps the sections that hold one of the words', async () => {
    const question = 'Vad kostar en sjuksköterska i Norge?'
    expect(core.ask(question).outcome).toBe('none')
    expect(hitsIn(await search(question)).length).toBeGreaterThan(0)
    expect(hitsIn(await search('Xyzzy qvwx frotz?'))).toEqual([])
  })

  test('in a list is whole, and leads to what it names', async () => {
    const answer = core.ask('siffror')
    if (answer.outcome !== 'list') throw new Error(answer.outcome)
    expect(answer.items.length).toBeGreaterThan(20)
    expect(attributesOf(answerIn(await search('siffror')), 'a', 'href')).toHaveLength(answer.items.length)
  })

  test('has the document’s own words where its file is', async () => {
    for (const { name, core: shown } of CORES) {
      const open = await openWeb({ core: shown })
      const question = 'Vad föreslår rådet om VFU?'
      const answer = shown.ask(question)
      if (answer.outcome !== 'answer') throw new Error(answer.outcome)
      const html = await open.page(`/las?q=${encodeURIComponent(question)}`)
      expect.soft(html.includes('<blockquote lang="sv">'), name).toBe(answer.quotes.length > 0)
      for (const { text } of answer.quotes.slice(0, 1)) expect.soft(textOf(html), name).toContain(text)
      await open.close()
    }
  })
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
    expect(textOf(html)).toContain('de första 1000 tecknen')
    expect(attributesOf(html, 'input', 'value')[0]?.length).toBeLessThanOrEqual(1000)
  })

  test('none at all is an invitation', async () => {
    expect(textOf(await web.page('/en/las?q='))).toContain('Type a question')
  })
})

test('who asks too often is asked to wait, and can still read', async () => {
  const open = await openWeb()
  for (let i = 0; i < 60; i++) expect((await open.get('/las?q=vfu')).status).toBe(200)
  for (const [prefix, says] of [
    ['', 'Vänta en minut och försök igen.'],
    ['/en', 'Wait a minute and try again.'],
  ] as const) {
    const refused = await open.get(`${prefix}/las?q=vfu`)
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    const html = await refused.text()
    expect(textOf(html)).toContain(says)
    expect(attributesOf(html, 'input', 'value')).toEqual(['vfu'])
  }
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
