import { describe, expect, it } from 'vitest'
import { answerTo, askedIn } from '../../../../src/adapters/teams/messages/question.ts'
import { leastCpuMs } from '../../../support/cpu.ts'
import { BOT, mention } from '../support/activities.ts'
import { core } from '../support/bot.ts'

const EVA = { id: '29:eva', name: 'Eva Ek' }
const html = (content: string) => [{ contentType: 'text/html', content }]

describe('the question is the person’s own words', () => {
  it.each([
    [
      'a mention of another',
      '<at>bot</at> <at>Eva Ek</at> förslag',
      [mention('<at>bot</at>', BOT), mention('<at>Eva Ek</at>', EVA)],
      'förslag',
    ],
    ['the address of a page', 'Vad är VFU? https://www.example.se/vad/ar?det=1', [], 'Vad är VFU?'],
    ['a link', 'Se <a href="https://example.se/x">avtalet</a> om VULF', [], 'Se avtalet om VULF'],
    [
      'HTML',
      '<p>F&ouml;rslag&nbsp;om &aring;tg&auml;rder &ndash; &#229;r &amp;amp; s&aring;</p>',
      [],
      'Förslag om åtgärder – år &amp; så',
    ],
    ['an entity that is none', 'R&D & kompetens &foo;', [], 'R&D & kompetens &foo;'],
  ])('without %s', (_, text, entities, question) => {
    expect(askedIn({ text, entities })).toBe(question)
  })

  it('without the message that it replies to', () => {
    const content =
      '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="17"><strong itemprop="mri" itemid="28:bot">Bot</strong>' +
      '<p itemprop="preview">Rådet vill verka för VULF-avtal</p></blockquote><p>Vem ska göra det?</p>'
    expect(askedIn({ text: 'Bot Rådet vill verka för VULF-avtal Vem ska göra det?', attachments: html(content) })).toBe(
      'Vem ska göra det?',
    )
  })

  it('without the placeholder that newer clients write for it', () => {
    const entities = [
      { type: 'quotedReply', quotedReply: { messageId: '17', preview: 'Rådet vill verka för VULF-avtal' } },
    ]
    expect(askedIn({ text: '<quoted messageId="17"/> Vem ska göra det?', entities })).toBe('Vem ska göra det?')
  })

  it('with the message that it forwards, and without its mentions', () => {
    const content =
      '<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Vårdkompetens</span>&nbsp;</p>' +
      '<blockquote itemscope itemtype="http://schema.skype.com/Forward" itemid="17"><p>Vad är VULF-avtal?</p></blockquote>'
    expect(askedIn({ text: '<at>Vårdkompetens</at>', attachments: html(content) })).toBe('Vad är VULF-avtal?')
  })

  it('of a long message has the beginning and the last sentence', () => {
    const text = `Vi har talat om kompetens. ${'Det är mycket att göra på avdelningen. '.repeat(200)}Vad är VULF-avtal?`
    const asked = askedIn({ text })
    expect(asked).toMatch(/^Vi har talat .* Vad är VULF-avtal\?$/)
    expect(asked.length).toBeLessThanOrEqual(1000)
  })

  it('is without the mentions of twenty people, whatever other entities stand before them', () => {
    const people = Array.from({ length: 20 }, (_, i) => `<at>Person ${i}</at>`)
    const others = Array.from({ length: 40 }, () => ({ type: 'clientInfo' }))
    const entities = [...others, ...people.map((text) => mention(text))]
    expect(askedIn({ text: `${people.join(' ')} förslag 2`, entities })).toBe('förslag 2')
  })

  it('is without the mention of somebody whose entity has no text, as Teams writes names with an ampersand', () => {
    const text = '<at>bot</at> <at>Eva &amp; Ek ($~&amp;)</at> förslag 2'
    expect(askedIn({ text, entities: [mention('<at>bot</at>'), mention(undefined, EVA)] })).toBe('förslag 2')
  })

  it('is read in good time however many mentions and unclosed blocks a message has', () => {
    const entities = Array.from({ length: 3000 }, (_, i) => mention(`<at>${i}</at>`))
    const content = '<blockquote itemtype="http://schema.skype.com/Reply">'.repeat(3000)
    const message = { text: 'x'.repeat(28_000), entities, attachments: html(content) }
    expect(leastCpuMs(() => void askedIn(message))).toBeLessThan(500)
  })
})

it.each([
  ['', 'en-GB', 'en'],
  ['👍', 'en-US', 'en'],
  ['', 'sv-SE', 'sv'],
  ['???', 'de-DE', 'sv'],
  ['What is VFU?', 'sv-SE', 'en'],
])('%j from somebody whose Teams is in %s is answered in %s', async (text, locale, language) => {
  const answer = await answerTo({ text, locale }, (question) => Promise.resolve(core.ask(question)))
  expect(answer.language).toBe(language)
})
