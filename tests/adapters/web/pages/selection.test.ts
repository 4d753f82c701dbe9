import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributesOf, textOf } from '../support/html.ts'
import { core, openWeb, type OpenWeb } from '../support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

const vulf = core.catalogue.section('forslag-2-vulf')
const vfu = core.catalogue.section('forslag-1-vfu')
const [, second] = vulf.claims

test('has the chosen sections and claims in reading order, with references', async () => {
  const html = await web.page(`/las/urval?v=${vulf.id}/${second?.id ?? ''}&v=${vfu.id}`)
  const body = html.replace(/<details[\s\S]*?<\/details>/, '')
  const text = textOf(body)
  for (const { text: said, denies } of vfu.claims) expect(text.includes(said.sv)).toBe(!denies)
  expect(text).toContain(second?.text.sv)
  expect(text).not.toContain(vulf.claims[0].text.sv)
  expect(text.indexOf(vfu.title.sv)).toBeLessThan(text.indexOf(vulf.title.sv))
  expect(text).toContain(`s. ${vulf.pages[0] ?? ''}: ”${vulf.title.sv}”`)
})

test('says what a section does not say only where that is chosen, under a heading of its own', async () => {
  expect((await web.page(`/las/urval?v=${vulf.id}`)).replace(/<details[\s\S]*?<\/details>/, '')).not.toContain('<h3>')
  const html = await web.page(`/las/urval?${vulf.claims.map(({ id }) => `v=${vulf.id}/${id}`).join('&')}`)
  const [said = '', denied = ''] = html.replace(/<details[\s\S]*?<\/details>/, '').split('<h3>')
  for (const { text, denies } of vulf.claims) {
    expect(textOf(denies ? denied : said)).toContain(text.sv)
    expect(textOf(denies ? said : denied)).not.toContain(text.sv)
  }
})

test('says whose document it sums up', async () => {
  const html = await web.page(`/las/urval?v=${vulf.id}`)
  expect(textOf(html)).toMatch(
    /Sammanfattat ur Pandemin och kompetensförsörjningen ?\. Nationella vårdkompetensrådet, 1/,
  )
})

test('unfolds, where its address is sent, to what was chosen', async () => {
  const html = await web.page(`/las/urval?v=${vulf.id}&v=${vfu.id}`)
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(html).toMatch(/<meta property="og:description" content="Förslag 1 \(s\. 9\) och förslag 2 \(s\. 16\)">/)
  expect(await web.page('/las/urval')).not.toContain('og:')
})

test('has its references as one file for reference managers', async () => {
  const chosen = `v=${vulf.id}&v=${vfu.id}/${vfu.claims[0].id}&v=x`
  const links = attributesOf(await web.page(`/en/las/urval?${chosen}`), 'a', 'href')
  const [path = ''] = links.filter((href) => href.startsWith('/las/urval.ris?'))
  const response = await web.get(path)
  expect(response.headers.get('content-type')).toContain('application/x-research-info-systems')
  const titles = (await response.text()).match(/^TI .*$/gm)
  expect(titles).toEqual([vfu, vulf].map(({ number, title }) => `TI  - Förslag ${number ?? ''}. ${title.sv}`))
})

test('leaves out what no document has, and says where to choose when nothing is left', async () => {
  const response = await web.get('/las/urval?v=x&v[a]=1&v=<b>')
  expect(response.status).toBe(200)
  expect(attributesOf(await response.text(), 'a', 'href')).toContain('/las/hela')
})
