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
  for (const claim of vfu.claims) expect(text).toContain(claim.text.sv)
  expect(text).toContain(second?.text.sv)
  expect(text).not.toContain(vulf.claims[0].text.sv)
  expect(text.indexOf(vfu.title.sv)).toBeLessThan(text.indexOf(vulf.title.sv))
  expect(text).toContain(`s. ${vulf.pages[0] ?? ''}: ”${vulf.title.sv}”`)
})

test('says under a heading of its own what a section does not say', async () => {
  const html = await web.page(`/las/urval?v=${vulf.id}`)
  const [said = '', denied = ''] = html.replace(/<details[\s\S]*?<\/details>/, '').split('<h3>')
  for (const { text, denies } of vulf.claims) {
    expect(textOf(denies ? denied : said)).toContain(text.sv)
    expect(textOf(denies ? said : denied)).not.toContain(text.sv)
  }
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
