import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage, rolePath } from '../../../../src/adapters/web/addresses.ts'
import { rolesIn } from '../../../../src/adapters/web/pages/roles.ts'
import { LANGUAGES } from '../../../../src/core/index.ts'
import { textOf } from '../support/html.ts'
import { core, openWeb, type OpenWeb } from '../support/open-web.ts'

let web: OpenWeb
beforeAll(async () => {
  web = await openWeb()
})
afterAll(() => web.close())

describe.each(LANGUAGES)('roles in %s', (language) => {
  test('are told by the titles that the editor chose, and by nobody’s name', async () => {
    const all = textOf(await web.page(inLanguage('/las/roller', language)))
    for (const role of rolesIn(core.catalogue)) {
      const titles = role.titles[language]
      expect(titles.length).toBeGreaterThan(2)
      const one = textOf(await web.page(inLanguage(rolePath(role.id), language)))
      for (const text of [all, one]) expect(text).toContain(`${titles.join(', ')}.`)
      for (const title of role.people[language].filter((one) => !titles.includes(one) && / \p{Lu}/u.test(one)))
        expect(one).not.toContain(title)
    }
  })

  test('stand beside a section with their first titles', async () => {
    const html = textOf(await web.page(inLanguage('/las/forslag-1-vfu', language)))
    const { roles } = core.catalogue.section('forslag-1-vfu')
    for (const role of rolesIn(core.catalogue).filter(({ id }) => roles.includes(id)))
      expect(html).toContain(`${role.name[language]} ${role.titles[language].slice(0, 2).join(', ')}`)
  })
})

test('that the connections are narrowed to are named as running text names them', async () => {
  const council = rolesIn(core.catalogue).find(({ name }) => name.sv === 'Nationella vårdkompetensrådet')?.id ?? ''
  const textAt = async (path: string) => textOf(await web.page(path))
  expect(await textAt(`/las/samband?roll=${council}`)).toContain('det som berör Nationella vårdkompetensrådet.')
  expect(await textAt(`/en/las/samband?roll=${council}`)).toContain('what concerns the National Health')
  const table = await textAt('/las/samband?roll=kommun')
  expect(table).toContain('det som berör kommunen.')
  expect(table).toMatch(/Kommunen, regionen, lärosätet, .*Nationella vårdkompetensrådet/)
})
