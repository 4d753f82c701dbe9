import { afterAll, beforeAll, expect, describe, it } from 'vitest'
import { encodeAction } from '../../../src/adapters/shared/action-codec.ts'
import { unfoldLink } from '../../../src/adapters/teams/extension/unfold-link.ts'
import { createExtensionSearch } from '../../../src/adapters/teams/extension/search.ts'
import { LIMITS } from '../../../src/adapters/teams/limits.ts'
import { createReaderLinks } from '../../../src/adapters/web/addresses.ts'
import type { Core } from '../../../src/core/index.ts'
import { invoke, query } from './support/activities.ts'
import { matching } from './support/matching.ts'
import { type Bot, core, startBot } from './support/bot.ts'
import { objectsIn, textsOf } from './support/cards.ts'
import { toRecord } from './support/fake-connector.ts'

let bot: Bot
const to = { serviceUrl: 'http://127.0.0.1:9/' }
const reader = {
  urlOf: ({ id }: { id: string }) => `https://laes.example.se/${id}`,
  sectionAt: (url: string) => /^https:\/\/laes\.example\.se\/(.+)$/.exec(url)?.[1],
}
beforeAll(async () => {
  bot = await startBot({ reader })
})
afterAll(() => bot.stop())

const chosen = (section: string) => encodeAction({ kind: 'open', language: 'sv', target: { to: 'section', section } })

const attachmentsOf = (json: unknown): Record<string, unknown>[] => {
  const { attachments } = toRecord(toRecord(json)['composeExtension'])
  return Array.isArray(attachments) ? attachments.map(toRecord) : []
}
const titlesOf = (json: unknown): string[] =>
  attachmentsOf(json).map(({ preview }) => String(toRecord(toRecord(preview)['content'])['title']))

describe('the search extension', () => {
  it('browses the proposals before anything is typed', async () => {
    const { status, json } = await bot.post(query(to, undefined))
    expect(status).toBe(200)
    expect(json).toMatchObject({ composeExtension: { type: 'result', attachmentLayout: 'list' } })
    expect(attachmentsOf(json)).toHaveLength(10)
  })

  it('finds sections, each with a preview that says its page', async () => {
    const { json } = await bot.post(query(to, 'VULF'))
    const [first] = attachmentsOf(json)
    expect(first).toMatchObject({
      contentType: 'application/vnd.microsoft.card.adaptive',
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: {
          title: matching.any(String),
          subtitle: matching.stringMatching(/^s\. \d+/),
          text: matching.any(String),
        },
      },
    })
  })

  it('inserts a card that stands alone', async () => {
    const { json } = await bot.post(query(to, 'förslag 2'))
    const texts = textsOf(attachmentsOf(json)[0])
    expect(texts).toEqual([
      core.catalogue.section('forslag-2-vulf').claims[0].text.sv,
      'Förslag 2, Pandemin och kompetensförsörjningen (2020), s. 16',
    ])
  })

  it('gives pages of at most 25', async () => {
    const first = await bot.post(query(to, 'ordlista', { skip: 0, count: 1000 }))
    expect(attachmentsOf(first.json)).toHaveLength(LIMITS.searchResults)
    const second = await bot.post(query(to, 'ordlista', { skip: 25, count: 25 }))
    const titles = titlesOf(second.json)
    expect(titles.length).toBeGreaterThan(0)
    expect(Buffer.byteLength(first.text)).toBeLessThan(LIMITS.messageBytes)
  })

  it.each([[{ skip: -1, count: 'x' }], [{ skip: 1e300, count: null }], [null]])(
    'stands forged paging: %j',
    async (options) => {
      const { status } = await bot.post(query(to, 'förslag', options ?? {}))
      expect(status).toBe(200)
    },
  )

  it.each(['???', 'hjälp', 'hej', 'tack'])('asks for a question where there is none: %s', async (words) => {
    const { json } = await bot.post(query(to, words))
    expect(json).toEqual({
      composeExtension: { type: 'message', text: 'Skriv en fråga eller ett ord, till exempel VFU.' },
    })
  })

  it('says so when nothing comes near', async () => {
    const { json } = await bot.post(query(to, 'asdf qwer'))
    expect(json).toEqual({
      composeExtension: { type: 'message', text: 'Det hittar jag inget om. Prova ett annat ord.' },
    })
  })

  it('opens each section once, however often it is found, and what is browsed before anybody asks', () => {
    const opened: string[] = []
    const open: Core['open'] = (target, language) => {
      opened.push(JSON.stringify([target, language]))
      return core.open(target, language)
    }
    const search = createExtensionSearch({ core: { ...core, open } })
    const find = (words: string) => search({ query: words, skip: 0, count: LIMITS.searchResults, language: 'sv' })
    const before = opened.length
    expect(find('').attachments).toHaveLength(10)
    find('ordlista')
    find('ordlista')
    const sections = opened.filter((one) => one.includes('"section"'))
    expect(new Set(sections).size).toBe(sections.length)
    expect(opened.slice(before).filter((one) => one.includes('forslag'))).toEqual([])
  })

  it.each(['ordlista', 'glossary'])('gives the sections that explain the terms: %s', async (words) => {
    const { json } = await bot.post(query(to, words))
    expect(titlesOf(json)).toHaveLength(LIMITS.searchResults)
  })

  it('gives the sections with figures', async () => {
    const { json } = await bot.post(query(to, 'siffror'))
    expect(attachmentsOf(json).length).toBeGreaterThan(5)
  })
})

describe('the action on a message', () => {
  const payload = (content: unknown) => ({
    commandId: 'reply-with-excerpt',
    messagePayload: { body: { contentType: 'html', content } },
  })
  const open = (content: unknown) => bot.post(invoke(to, 'composeExtension/fetchTask', payload(content)))
  const choose = (data: unknown) =>
    bot.post(invoke(to, 'composeExtension/submitAction', { commandId: 'reply-with-excerpt', data }))

  it('reads the message as a question and lets one choose', async () => {
    const { json } = await open(
      '<div><p>Vad f&ouml;resl&aring;r r&aring;det om&nbsp;<b>VFU</b>?</p></div>'
        .replaceAll('&ouml;', '&#246;')
        .replaceAll('&aring;', '&#xe5;'),
    )
    expect(json).toMatchObject({ task: { type: 'continue', value: { title: 'Svara med utdrag' } } })
    const input = objectsIn(json).find(({ type }) => type === 'Input.ChoiceSet')
    expect(input).toMatchObject({ id: 'action', value: chosen('forslag-1-vfu'), isRequired: true })
  })

  it('inserts the chosen excerpt', async () => {
    const { json } = await choose({ action: chosen('forslag-1-vfu'), msteams: {} })
    expect(attachmentsOf(json)).toHaveLength(1)
    expect(textsOf(json).join()).toContain(core.catalogue.section('forslag-1-vfu').claims[0].text.sv)
  })

  it.each(['', '   ', 17, undefined])('has a sentence for a message that asks nothing: %s', async (content) => {
    const { status, json } = await open(content)
    expect(status).toBe(200)
    expect(json).toMatchObject({ task: { type: 'message', value: matching.stringMatching(/ingen fråga/) } })
  })

  it('has sections to choose from for a message that asks for the glossary', async () => {
    const { json } = await open('ordlista')
    const input = objectsIn(json).find(({ type }) => type === 'Input.ChoiceSet')
    expect(input?.['choices']).toHaveLength(5)
  })

  it.each([undefined, null, {}, { action: chosen('nowhere') }, { action: ['x'] }, { section: 'forslag-1-vfu' }])(
    'refuses forged data: %j',
    async (data) => {
      const { status, json } = await choose(data)
      expect(status).toBe(200)
      expect(json).toMatchObject({ task: { type: 'message', value: matching.stringMatching(/Ställ frågan igen/) } })
    },
  )
})

describe('a link', () => {
  const unfold = (url: unknown) => bot.post(invoke(to, 'composeExtension/queryLink', { url }))
  it('to our reader unfolds to a card of version 1.3', async () => {
    const { json } = await unfold('https://laes.example.se/forslag-2-vulf')
    expect(attachmentsOf(json)[0]).toMatchObject({
      content: { version: '1.3' },
      preview: { content: { title: matching.stringMatching(/VULF/) } },
    })
    expect(JSON.stringify(json)).not.toContain('Action.Execute')
  })
  it('unfolds in the language of the page that it leads to, whoever writes it', () => {
    const pages = createReaderLinks('https://region.example.se/vard')
    for (const [url, heading] of [
      ['https://region.example.se/vard/las/forslag-2-vulf', core.catalogue.section('forslag-2-vulf').title.sv],
      ['https://region.example.se/vard/en/las/forslag-2-vulf', core.catalogue.section('forslag-2-vulf').title.en],
    ] as const) {
      const unfolded = unfoldLink(url, { core, reader: pages })
      expect(unfolded.attachments?.[0]).toMatchObject({ preview: { content: { title: heading } } })
      expect(JSON.stringify(unfolded)).toContain(url)
    }
  })

  it.each(['https://example.com/', 'https://laes.example.se/nowhere', undefined, 5])(
    '%s unfolds to nothing',
    async (url) => {
      const { status, json } = await unfold(url)
      expect(status).toBe(200)
      expect(attachmentsOf(json)).toEqual([])
    },
  )
})
