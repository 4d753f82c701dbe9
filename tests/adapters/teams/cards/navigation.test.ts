import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../../../src/adapters/teams/cards/blocks.ts'
import { encodeAction } from '../../../../src/adapters/shared/action-codec.ts'
import { execute, message } from '../support/activities.ts'
import { type Bot } from '../support/bot.ts'
import { cardOf, dataIn, objectsIn, openerOf, textsOf } from '../support/cards.ts'
import { matching } from '../support/matching.ts'
import { type FakeConnector, toRecord } from '../support/fake-connector.ts'
import { withBot } from '../support/with-bot.ts'

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const to = () => ({ serviceUrl: connector.url })

/** The card that a question is answered with, in a conversation of its own: nothing was asked before. */
async function asked(question: string): Promise<Record<string, unknown>> {
  const conversation = { id: `a:${question}`, conversationType: 'personal' }
  expect(await bot.post(message({ ...to(), conversation }, question))).toMatchObject({ status: 200 })
  return cardOf(connector.sent.at(-1)?.body)
}

/** The card that a button turns a card into. */
async function pressed(card: unknown, title: string): Promise<Record<string, unknown>> {
  const { status, json } = await bot.post(execute(to(), 'show', openerOf(card, title)['data']))
  expect(status).toBe(200)
  expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  return toRecord(toRecord(json)['value'])
}

describe('a button', () => {
  it('Visa hela unfolds the section in place, and Tillbaka folds it', async () => {
    const short = await asked('förslag 2')
    connector.sent.length = 0
    const whole = await pressed(short, 'Visa hela')
    expect(textsOf(whole)[0]).toMatch(/^Förslag 2\. Verka för VULF-avtal/)
    expect(textsOf(whole).join('').length).toBeGreaterThan(textsOf(short).join('').length + 300)
    expect(textsOf(await pressed(whole, 'Tillbaka'))).toEqual(expect.arrayContaining(textsOf(short)))
    expect(connector.sent).toEqual([])
  })

  it('Tillbaka brings back what stood there, next hit and all, from however far', async () => {
    const first = await asked('Vad vill rådet med VULF-avtal?')
    const whole = await pressed(first, 'Visa hela')
    const further = await pressed(
      whole,
      'Förslag 3. Stärka samordning mellan lärosäten om specialistutbildningar (s. 16)',
    )
    const back = await pressed(await pressed(further, 'Tillbaka'), 'Tillbaka')
    const titles = (card: unknown) =>
      objectsIn(card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [title] : []))
    expect(titles(back)).toEqual(titles(first))
    expect(openerOf(back, 'Nästa träff')['data']).toEqual(openerOf(first, 'Nästa träff')['data'])
  })

  it('Visa hela names the document, the page and every footnote, and leads to the document', async () => {
    const whole = await pressed(await asked('förslag 2'), 'Visa hela')
    const texts = textsOf(whole).join('\n')
    for (const text of ['Pandemin och kompetensförsörjningen (2020), s. 16', 'Fotnot 10', 'Fotnot 11', 'Fotnot 12']) {
      expect(texts).toContain(text)
    }
    expect(objectsIn(whole)).toContainEqual({
      type: 'Action.OpenUrl',
      title: 'Utgivarens webbplats',
      url: 'https://www.socialstyrelsen.se/vardkompetensradet',
    })
  })

  it('Nästa träff leafs through five hits, and Tillbaka through all of them back', async () => {
    let card = await asked('Vad föreslår rådet om VFU?')
    const sources = [sourceOf(card)]
    for (let i = 0; i < 4; i++) {
      card = await pressed(card, 'Nästa träff')
      sources.push(sourceOf(card))
    }
    expect(new Set(sources).size).toBe(5)
    expect(() => openerOf(card, 'Nästa träff')).toThrow()
    for (const source of sources.slice(0, -1).reverse()) {
      card = await pressed(card, 'Tillbaka')
      expect(sourceOf(card)).toBe(source)
    }
    expect(() => openerOf(card, 'Tillbaka')).toThrow()
    expect(sourceOf(await pressed(card, 'Nästa träff'))).toBe(sources[1])
  })

  const sourceOf = (card: unknown) => textsOf(card).find((text) => text.includes('(2020)'))

  it('opens an item of a list, and leads back to the list', async () => {
    const list = await asked('förslag')
    const opened = await pressed(
      list,
      'Förslag 2. Verka för VULF-avtal för specialistsjuksköterskor och hälsoprofessioner (s. 16)',
    )
    expect(textsOf(opened)[0]).toMatch(/VULF-avtal/)
    expect(textsOf(await pressed(opened, 'Tillbaka'))).toEqual(['Promemorians förslag:', ...textsOf(list)])
  })

  it('opens an item of a list that only its question names as a message of its own: the list stays', async () => {
    const list = await asked('förslag om forskning')
    const { type, data } = openerOf(list, 'Förslag 9. Stärka samverkan om klinisk forskning (s. 10)')
    expect(type).toBe('Action.Submit')
    await bot.post(message(to(), undefined, { value: data }))
    expect(textsOf(cardOf(connector.sent.at(-1)?.body)).join()).toMatch(/klinisk/)
  })

  it.each(['siffror', 'ordlista'])('Visa fler goes through a list of any length: %s', async (question) => {
    let card = await asked(question)
    const [shown, left] = [dataIn(card).length - 1, Number(/(\d+) till/.exec(textsOf(card).join())?.[1])]
    const texts = new Set(textsOf(card))
    while (textsOf(card).at(-1)?.startsWith('… ')) {
      card = await pressed(card, 'Visa fler')
      for (const text of textsOf(card)) texts.add(text)
    }
    expect([...texts].filter((text) => text.startsWith('› '))).toHaveLength(shown + left)
  })

  it('shows an address as a link with the name of its host', () => {
    const elements = elementsOf([{ kind: 'note', text: 'Läs https://www.scb.se/lon/.' }], 'sv', () => undefined)
    expect(objectsIn(elements).filter(({ type }) => type === 'TextRun')).toMatchObject([
      { text: 'Läs ' },
      { text: 'scb.se', selectAction: { type: 'Action.OpenUrl', title: 'scb.se', url: 'https://www.scb.se/lon/' } },
      { text: '.' },
    ])
  })

  it('of help opens what it names', async () => {
    const help = await asked('hjälp')
    const { data } = openerOf(help, 'lärdom 7')
    await bot.post(message(to(), undefined, { value: data }))
    expect(textsOf(cardOf(connector.sent.at(-1)?.body)).join()).toMatch(/digital/i)
  })

  it('of the glossary says what a term means', async () => {
    const glossary = await asked('ordlista')
    const opened = await pressed(glossary, 'ALF (avtal om läkarutbildning och forskning)')
    expect(textsOf(opened)[0]).toMatch(/^ALF \(.*systemet där staten.*Vår förklaring/)
  })
})

describe('Nästa träff replaces the message, and not only its card', () => {
  const press = (card: unknown, title: string) =>
    bot.post({ ...execute(to(), 'show', openerOf(card, title)['data']), replyToId: 'the-message' })

  /** What was opened has another id than what was asked for. */
  const withoutIds = (card: unknown) => JSON.stringify(card).replace(/"answer-[^"]*"/g, '""')

  it('and Tillbaka brings the first message back', async () => {
    const first = await asked('Vad föreslår rådet om VFU?')
    const text = connector.sent[0]?.body['text']
    connector.sent.length = 0
    const next = toRecord(toRecord((await press(first, 'Nästa träff')).json)['value'])
    expect(connector.sent[0]).toMatchObject({ method: 'PUT', path: matching.stringMatching(/the-message$/) })
    expect(connector.sent[0]?.body['text']).toMatch(/\[1\]$/)
    expect(connector.sent[0]?.body['text']).not.toBe(text)
    expect(next).toEqual(cardOf(connector.sent[0]?.body))
    await press(next, 'Tillbaka')
    expect(connector.sent[1]?.body['text']).toBe(text)
    expect(withoutIds(cardOf(connector.sent[1]?.body))).toEqual(withoutIds(first))
  })

  it('as Tillbaka does from a whole section and from an entry of a list: nothing is said twice', async () => {
    for (const [question, button] of [
      ['förslag 2', 'Visa hela'],
      ['förslag', 'Förslag 2. Verka för VULF-avtal för specialistsjuksköterskor och hälsoprofessioner (s. 16)'],
    ] as const) {
      const first = await asked(question)
      const asIs = connector.sent.at(-1)?.body['text']
      const opened = toRecord(toRecord((await press(first, button)).json)['value'])
      const back = await press(opened, 'Tillbaka')
      expect(connector.sent.at(-1)).toMatchObject({ method: 'PUT', body: { text: asIs } })
      expect(withoutIds(toRecord(back.json)['value'])).toEqual(withoutIds(first))
    }
  })

  it('but where the message is a person’s own, with an inserted card, only the card', async () => {
    const first = await asked('Vad föreslår rådet om VFU?')
    connector.plan.push({ status: 403 })
    const { status, json } = await press(first, 'Nästa träff')
    expect(status).toBe(200)
    expect(textsOf(toRecord(json)['value']).join('').length).toBeGreaterThan(100)
  })
})

describe('a client that knows only Submit', () => {
  it('gets the next card as a new message', async () => {
    const { fallback } = openerOf(await asked('förslag 2'), 'Visa hela')
    connector.sent.length = 0
    const value = { ...toRecord(toRecord(fallback)['data']), msteams: { type: 'x' } }
    const { status } = await bot.post(message(to(), undefined, { value }))
    expect(status).toBe(200)
    expect(textsOf(cardOf(connector.sent[0]?.body)).join('').length).toBeGreaterThan(500)
  })

  it.each([[{ verb: 'show', action: 'all' }], [{ verb: 'show' }]])(
    'is told when the data is not ours: %j',
    async (value) => {
      const { status } = await bot.post(message(to(), undefined, { value }))
      expect(status).toBe(200)
      expect(connector.sent[0]?.body['text']).toMatch(/kortet går inte att använda/)
    },
  )
})

describe('forged card data', () => {
  const action = encodeAction({ kind: 'open', language: 'sv', target: { to: 'section', section: 'forslag-2-vulf' } })
  const opening = (payload: object) => ({ action: JSON.stringify({ k: 'open', l: 'sv', ...payload }) })
  const section = (id: unknown, more: object = {}) => opening({ t: { to: 'section', section: id }, ...more })

  it.each([
    ['none', undefined],
    ['null', null],
    ['a string', 'show'],
    ['an array', []],
    ['an unknown kind', section('forslag-2-vulf', { k: 'everything' })],
    ['a section that is not there', section('../../etc/passwd')],
    ['a prototype', section('__proto__')],
    ['an id of another type', section(['forslag-2-vulf'])],
    ['a language that is not spoken', section('forslag-2-vulf', { l: 'de' })],
    ['claims that are not there', opening({ t: { to: 'claims', section: 'forslag-2-vulf', claims: ['x'] } })],
    ['a term that is not there', opening({ t: { to: 'term', term: 'constructor' } })],
    ['a list that is not there', opening({ t: { to: 'list', list: 'role:__proto__', page: 1 } })],
    ['half a page', opening({ t: { to: 'list', list: 'proposal', page: 0.5 } })],
    ['a page before the first', opening({ t: { to: 'list', list: 'proposal', page: 0 } })],
    ['an action too long', { action: 'a'.repeat(50_000) }],
    ['a way back of another type', { action, back: [{}] }],
    ['a way back too long', { action, back: Array.from({ length: 50 }, () => action) }],
    ['a further member', { action, html: '<b>' }],
  ])('(%s) is answered with a plain sentence', async (_, data) => {
    const { status, json } = await bot.post(execute(to(), 'show', data))
    expect(status).toBe(200)
    expect(json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Det här kortet går inte att använda längre. Ställ frågan igen.',
    })
  })

  it('with hits that are not there leaves them out', async () => {
    const data = opening({ k: 'next', t: { to: 'hits', sections: ['nowhere', 'forslag-2-vulf', 'lardom-7-digitalt'] } })
    const { json } = await bot.post(execute(to(), 'show', data))
    const next = await pressed(toRecord(toRecord(json)['value']), 'Nästa träff')
    expect(textsOf(next).join()).toMatch(/Lärdom 7/)
  })
})

it.each(['delete', '', 'SHOW', 7, undefined])('the unknown verb %s is not implemented', async (verb) => {
  const activity = execute(to(), String(verb), {})
  expect(await bot.post(activity)).toMatchObject({ status: 501, text: '' })
})
