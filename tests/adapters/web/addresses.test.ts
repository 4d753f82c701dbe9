import { describe, expect, test } from 'vitest'
import { languageAt } from '../../../src/adapters/shared/reader-links.ts'
import { createReaderLinks } from '../../../src/adapters/web/index.ts'
import { core } from './support/open-web.ts'

describe.each(['https://bot.example.se', 'https://example.se/pm'])('links to pages at %s', (publicUrl) => {
  const links = createReaderLinks(publicUrl)

  test.each(['sv', 'en'] as const)('lead to every section and back, in %s', (language) => {
    for (const section of core.catalogue.sections) {
      const url = links.urlOf(section, language)
      expect(url.startsWith(`${publicUrl}/`)).toBe(true)
      expect(links.sectionAt(url)).toBe(section.id)
      expect(languageAt(url)).toBe(language)
    }
  })

  test.each([
    'https://annan.example/las/forslag-1-vfu',
    `${publicUrl}/las`,
    `${publicUrl}/las/roller/kommun`,
    `${publicUrl}x/las/forslag-1-vfu`,
    'forslag-1-vfu',
    '',
  ])('know that %s is none of theirs', (url) => {
    expect(links.sectionAt(url)).toBeUndefined()
  })

  test('know a section of another document', () => {
    expect(links.sectionAt(`${publicUrl}/las/rapport-2022~forslag-1`)).toBe('rapport-2022~forslag-1')
  })

  test('know a section behind a query and a fragment', () => {
    expect(links.sectionAt(`${publicUrl}/en/las/forslag-1-vfu?x=1#not-3`)).toBe('forslag-1-vfu')
  })
})
