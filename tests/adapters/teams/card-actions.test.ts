import { describe, expect, it } from 'vitest'
import { execute, message } from './support/activities.ts'
import { type Bot } from './support/bot.ts'
import { buttonOf, cardOf, objectsIn, textsOf } from './support/cards.ts'
import { type FakeConnector, toRecord } from './support/fake-connector.ts'
import { withBot } from './support/with-bot.ts'

let connector: FakeConnector
let bot: Bot
withBot((running) => ({ bot, connector } = running))

const to = () => ({ serviceUrl: connector.url })

/** The card that a question is answered with. */
async function asked(question: string): Promise<Record<string, unknown>> {
  await bot.post(message(to(), question))
  return cardOf(connector.sent.at(-1)?.body)
}

/** The card that a button turns a card into. */
async function pressed(card: unknown, title: string): Promise<Record<string, unknown>> {
  const { status, json } = await bot.post(execute(to(), 'show', buttonOf(card, title)))
  expect(status).toBe(200)
  expect(json).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  return toRecord(toRecord(json)['value'])
}

describe('a button', () => {
  it('Visa hela unfolds the text in place, and Visa mindre folds it', async () => {
    const short = await asked('förslag 2')
    connector.sent.length = 0
    const whole = await pressed(short, 'Visa hela')
    expect(textsOf(whole).join('').length).toBeGreaterThan(textsOf(short).join('').length + 300)
    expect((await pressed(whole, 'Visa mindre'))['body']).toEqual(short['body'])
    expect(connector.sent).toEqual([])
  })

  it('Källor names the document, the page and every footnote', async () => {
    const short = await asked('förslag 2')
    const sources = textsOf(await pressed(short, 'Källor')).join('\n')
    for (const text of ['Nationella vårdkompetensrådet, 2020-12-01', 's. 16', 'Fotnot 10', 'Fotnot 11', 'Fotnot 12']) {
      expect(sources).toContain(text)
    }
  })

  it('Nästa träff leafs through five hits and back', async () => {
    let card = await asked('Vad föreslår rådet om VFU?')
    const titles = [textsOf(card)[0]]
    for (let i = 0; i < 4; i++) {
      card = await pressed(card, 'Nästa träff')
      titles.push(textsOf(card)[0])
    }
    expect(new Set(titles).size).toBe(5)
    expect(() => buttonOf(card, 'Nästa träff')).toThrow()
    expect(textsOf(await pressed(card, 'Tillbaka till svaret'))[0]).toBe(titles[0])
  })

  it('opens an item of a list, and leads back to the list', async () => {
    const list = await asked('förslag')
    const opened = await pressed(
      list,
      'Förslag 2. Verka för VULF-avtal för specialistsjuksköterskor och hälsoprofessioner (s. 16)',
    )
    expect(textsOf(opened)[0]).toMatch(/^Verka för VULF-avtal/)
    expect(textsOf(await pressed(opened, 'Tillbaka till listan'))).toEqual(['Promemorians förslag', ...textsOf(list)])
  })

  it('Nästa sida goes through a list of any length', async () => {
    let card = await asked('siffror')
    const texts = new Set(textsOf(card))
    let pages = 1
    for (; textsOf(card).length > 0; pages++) {
      try {
        card = await pressed(card, 'Nästa sida')
      } catch {
        break
      }
      for (const text of textsOf(card)) texts.add(text)
    }
    const count = Number(/: (\d+) stycken/.exec(String(connector.sent.at(-1)?.body['text']))?.[1])
    expect(pages).toBe(Math.ceil(count / 10))
    expect(texts.size).toBeGreaterThan(count)
  })

  it('shows an address as a link with the name of its host', async () => {
    // The letter has no pages, so that its article stands on the last of three pages.
    const figures = await pressed(await pressed(await asked('siffror'), 'Nästa sida'), 'Nästa sida')
    expect(textsOf(figures)).toContain('dagenssamhalle.se')
    expect(textsOf(figures).join()).not.toContain('https://')
    expect(objectsIn(figures)).toContainEqual({
      type: 'Action.OpenUrl',
      title: 'dagenssamhalle.se',
      url: 'https://www.dagenssamhalle.se/debatt/sa-kan-vardpersonalens-kompetens-starkas-34564',
    })
  })

  it('of help asks the question that it names', async () => {
    const help = await asked('hjälp')
    expect(textsOf(await pressed(help, 'lärdom 7'))[0]).toMatch(/digital/i)
  })

  it('of the glossary says what a term means', async () => {
    const glossary = await asked('ordlista')
    const opened = await pressed(glossary, 'ALF (avtal om läkarutbildning och forskning)')
    expect(textsOf(opened).join('')).toMatch(/ALF.*Vår förklaring: Systemet där staten/)
  })
})

describe('a client that knows only Submit', () => {
  it('gets the next card as a new message', async () => {
    const short = await asked('förslag 2')
    connector.sent.length = 0
    const value = { verb: 'show', ...toRecord(buttonOf(short, 'Visa hela')), msteams: { type: 'x' } }
    const { status } = await bot.post(message(to(), undefined, { value }))
    expect(status).toBe(200)
    expect(textsOf(cardOf(connector.sent[0]?.body)).join('').length).toBeGreaterThan(500)
  })

  it.each([[{ verb: 'show', show: 'all' }], [{ verb: 'show' }]])(
    'is told when the data is not ours: %j',
    async (value) => {
      const { status } = await bot.post(message(to(), undefined, { value }))
      expect(status).toBe(200)
      expect(connector.sent[0]?.body['text']).toMatch(/kortet går inte att använda/)
    },
  )
})

describe('forged card data', () => {
  const question = 'förslag 2'
  it.each([
    ['none', undefined],
    ['null', null],
    ['a string', 'show'],
    ['an array', []],
    ['an unknown view', { show: 'everything' }],
    ['a part that is not there', part({ section: '../../etc/passwd', language: 'sv' })],
    ['a prototype', part({ section: '__proto__', language: 'sv' })],
    ['a language that is not spoken', part({ section: 'forslag-2-vulf', language: 'de' })],
    ['a hit that is not there', part({ question, at: 400 })],
    ['half a hit', part({ question, at: 0.5 })],
    ['a hit before the first', part({ question, at: -1 })],
    ['a hit of a list', part({ question: 'förslag', at: 0 })],
    ['a question too long', { show: 'answer', question: 'a'.repeat(5000), page: 0 }],
    ['a further member', { show: 'answer', question, page: 0, html: '<b>' }],
  ])('(%s) is answered with a plain sentence', async (_, data) => {
    const { status, json } = await bot.post(execute(to(), 'show', data))
    expect(status).toBe(200)
    expect(json).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Det här kortet går inte att använda längre. Ställ frågan igen.',
    })
  })

  it('with a page behind the last shows the last', async () => {
    const { json } = await bot.post(execute(to(), 'show', { show: 'answer', question: 'fotnoter', page: 900 }))
    expect(textsOf(json).join()).toMatch(/Fotnot 18/)
  })

  function part(subject: object) {
    return { show: 'part', subject, fold: 'short', said: false }
  }
})

it.each(['delete', '', 'SHOW', 7, undefined])('the unknown verb %s is not implemented', async (verb) => {
  const activity = execute(to(), String(verb), {})
  expect(await bot.post(activity)).toMatchObject({ status: 501, text: '' })
})
