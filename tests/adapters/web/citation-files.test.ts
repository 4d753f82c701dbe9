import { afterAll, beforeAll, expect, test } from 'vitest'
import { citationFile } from '../../../src/adapters/web/citation-files.ts'
import { core, openWeb, type OpenWeb } from './support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb({ settings: { publicUrl: 'https://bot.example.se' } })
})
afterAll(() => web.close())

test('every section can be had as RIS: each line a tag, begun and ended as the format wants', async () => {
  for (const { id, title } of core.catalogue.sections) {
    const response = await web.get(`/las/${id}.ris`)
    const lines = (await response.text()).split('\r\n')
    expect.soft(response.headers.get('content-type'), id).toContain('research-info-systems')
    expect.soft(lines.at(0), id).toBe('TY  - CHAP')
    expect.soft(lines.slice(-2), id).toEqual(['ER  - ', ''])
    expect
      .soft(
        lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line)),
        id,
      )
      .toEqual([])
    expect.soft(lines.find((line) => line.startsWith('TI'))?.endsWith(title.sv), id).toBe(true)
    expect.soft(lines, id).toContain(`UR  - https://bot.example.se/las/${id}`)
  }
})

test('and as BibTeX: one entry whose braces close', async () => {
  for (const { id } of core.catalogue.sections) {
    const text = await (await web.get(`/las/${id}.bib`)).text()
    expect.soft(text, id).toMatch(new RegExp(`^@incollection\\{${id},\\n( {2}[a-z]+ = \\{.+\\},\\n)+\\}\\n$`))
    expect.soft(text.split('{').length, id).toBe(text.split('}').length)
  }
})

test('a document that stands nowhere on the web has no address in its files', () => {
  const [{ document, sections }] = core.catalogue.documents
  const [section] = sections
  if (!section) throw new Error('the document has no section')
  const source = { section, document: { ...document, url: '' }, address: undefined }
  expect(citationFile('ris', source)).not.toMatch(/^UR/m)
  expect(citationFile('bib', source)).not.toContain('url = ')
})

test('a section that is not there has no file', async () => {
  expect((await web.get('/las/finns-inte.ris')).status).toBe(404)
})
