import { expect, test } from 'vitest'
import { linkToRest } from '../../../../src/adapters/teams/cards/card.ts'
import { core } from '../../../fixtures/memo.ts'

const answer = core.ask('förslag 2')

test('a section is read whole in the reader, else at the publisher’s', () => {
  const reader = { urlOf: () => 'https://bot.example.se/las/forslag-2-vulf', sectionAt: () => undefined }
  expect(linkToRest(answer, { core, reader })?.url).toBe('https://bot.example.se/las/forslag-2-vulf')
  expect(linkToRest(answer, { core })?.url).toMatch(/^https:/)
})

test('nowhere where the document has no address', () => {
  const documentOf = (id: string) => {
    const knowledge = core.catalogue.document(id)
    return { ...knowledge, document: { ...knowledge.document, url: '' } }
  }
  const catalogue = { ...core.catalogue, document: documentOf }
  expect(linkToRest(answer, { core: { ...core, catalogue } })).toBeUndefined()
})
