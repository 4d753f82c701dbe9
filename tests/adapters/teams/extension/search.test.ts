import { beforeEach, describe, expect, it } from 'vitest'
import type { Core } from '../../../../src/core/index.ts'
import { LIBRARY_ID } from '../../../fixtures/knowledge-folder.ts'
import { twoDocuments } from '../../../fixtures/two-documents.ts'
import { invoke } from '../support/activities.ts'
import { type Bot, startBot } from '../support/bot.ts'
import { objectsIn } from '../support/cards.ts'

/* Two documents beside each other: an unwritten report on cycling, and one about a library. */

const to = { serviceUrl: 'http://127.0.0.1:9/' }
let core: Core
let report: string
let bot: Bot
beforeEach(async () => {
  ;({ core, name: report } = await twoDocuments())
  bot = await startBot({ core })
  return () => bot.stop()
})

/** What a search gives: the lines of its results' previews. */
async function find(query: string, document?: unknown): Promise<string> {
  const asked = [
    { name: 'query', value: query },
    ...(document === undefined ? [] : [{ name: 'document', value: document }]),
  ]
  const value = { commandId: 'search', parameters: asked, queryOptions: { skip: 0, count: 25 } }
  const { status, json } = await bot.post(invoke(to, 'composeExtension/query', value))
  expect(status).toBe(200)
  return objectsIn(json)
    .flatMap(({ title, subtitle }) => (typeof subtitle === 'string' ? [`${String(title)} (${subtitle})`] : []))
    .join('\n')
}

describe.each(['förslag', ''])('a search for "%s"', (words) => {
  it('is in the chosen document, and each result says in which it is', async () => {
    expect(await find(words, report)).toContain('Asfaltera banvallen (Cykelvägar')
    expect(await find(words, report)).not.toContain('Öppettider')
    expect(await find(words, LIBRARY_ID)).not.toContain('Cykelvägar')
  })

  it.each([undefined, '*', 'nowhere', 7, null])('is in all where the chosen one is %j', async (document) => {
    const found = await find(words, document)
    expect(found).toContain('Cykelvägar')
    expect(found).toContain('Öppettider')
  })
})

it('the dialog on a message says in which document each excerpt is', async () => {
  const messagePayload = { body: { contentType: 'html', content: 'förslag' } }
  const { json } = await bot.post(
    invoke(to, 'composeExtension/fetchTask', { commandId: 'reply-with-excerpt', messagePayload }),
  )
  const choices = JSON.stringify(objectsIn(json).find(({ type }) => type === 'Input.ChoiceSet'))
  expect(choices).toContain('Asfaltera banvallen – Cykelvägar i Sjövalla (2023)')
})
