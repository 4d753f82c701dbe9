import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WITHOUT_FILE } from '../../../contracts/every-answer.ts'
import { visibleText } from '../support/block-rules.ts'
import { buttonNamed, firstOf, inside } from '../support/blocks.ts'
import { command, event, onPrivate, onPublic, onView } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

const core = WITHOUT_FILE
let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const QUESTION = 'Vad vill rådet med VULF-avtal?'
const blocksFor = async (text: string) => inside(await bot.form(command(text, '')), 'body')['blocks']
const press = async (text: string, label: string) =>
  bot.form(onPrivate(buttonNamed(await blocksFor(text), label), bot.slack.responseUrl))
const call = async (method: string) => {
  const [first] = await until(() => bot.slack.of(method).length > 0 && bot.slack.of(method))
  return first?.args ?? {}
}
const viewIn = async (method: string) => inside(await call(method), 'view')

describe('on a private answer', () => {
  it('Dela posts it for all with who shared it, and takes the private one away', async () => {
    expect((await press(QUESTION, 'Dela')).status).toBe(200)
    const [shared, removed] = await until(
      () => bot.slack.of('response_url').length === 2 && bot.slack.of('response_url'),
    )
    expect(shared?.args).toMatchObject({ response_type: 'in_channel', replace_original: false, unfurl_links: false })
    expect(JSON.stringify(shared?.args['blocks'])).toContain('{"type":"user","user_id":"U1"}')
    expect(shared?.args['text']).toContain('Delat av <@U1>')
    expect(visibleText(shared?.args['blocks'])).toContain('VULF-avtal')
    expect(removed?.args).toEqual({ delete_original: true })
  })

  it.each([
    ['sent twice by Slack', (click: () => string) => [click()].flatMap((body) => [body, body])],
    ['pressed twice', (click: () => string) => [click(), click()]],
  ])('Dela %s shares once', async (_, clicks) => {
    const button = buttonNamed(await blocksFor(QUESTION), 'Dela')
    bot.slack.answer('response_url', { after: 100 })
    await Promise.all(clicks(() => onPrivate(button, bot.slack.responseUrl)).map((body) => bot.form(body)))
    await until(() => bot.slack.of('response_url').length >= 2)
    expect(bot.slack.of('response_url').filter(({ args }) => args['response_type'] === 'in_channel')).toHaveLength(1)
  })

  it('Dela tries again for a new click where the first one failed', async () => {
    bot.slack.answer('response_url', { cut: true })
    await press(QUESTION, 'Dela')
    await until(() => bot.slack.of('response_url').length >= 2)
    bot.slack.calls.length = 0
    await press(QUESTION, 'Dela')
    expect(await call('response_url')).toMatchObject({ response_type: 'in_channel' })
  })

  it('Dela after thirty minutes posts with the bot’s own token', async () => {
    bot.slack.answer('response_url', { status: 404 })
    await press(QUESTION, 'Dela')
    expect(await call('chat.postMessage')).toMatchObject({ channel: 'C1' })
  })

  it('Dela after thirty minutes in a channel without the bot says how to invite it', async () => {
    bot.slack.answer('response_url', { status: 404 }, { status: 404 })
    bot.slack.answer('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
    await press(QUESTION, 'Dela')
    expect(visibleText((await viewIn('views.open'))['blocks'])).toContain('/invite @Vårdkompetens')
  })

  it('Visa hela opens the whole section', async () => {
    await press(QUESTION, 'Visa hela')
    const view = await viewIn('views.open')
    expect(visibleText(view['blocks'])).toContain('fysioterapeut, arbetsterapeut, dietist')
    expect(visibleText(view['blocks'])).toMatch(/Fotnoter: Fotnot 10\b/)
  })

  it('Nästa träff and Visa fler put another answer in the place of this one', async () => {
    await press(QUESTION, 'Nästa träff')
    expect(await call('response_url')).toMatchObject({ replace_original: true })
    bot.slack.calls.length = 0
    const next = core.present(core.ask('siffror'), { page: 2 }).plain
    await press('siffror', 'Visa fler')
    expect((await call('response_url'))['text']).toBe(next)
  })

  it('a menu opens the chosen section', async () => {
    await bot.form(onPrivate(firstOf(await blocksFor('förslag')), bot.slack.responseUrl))
    expect(visibleText((await viewIn('views.open'))['blocks'])).toContain('Förslag 1')
  })

  it('a failed modal is told in one private line', async () => {
    bot.slack.answer('views.open', { body: { ok: false, error: 'expired_trigger_id' } })
    await press(QUESTION, 'Visa hela')
    expect((await call('response_url'))['text']).toContain('för lång tid')
  })
})

describe('elsewhere', () => {
  it('Nästa träff on a message that all see opens a modal and leaves the message', async () => {
    await bot.form(onPublic(buttonNamed(await blocksFor(QUESTION), 'Nästa träff'), bot.slack.responseUrl))
    expect((await viewIn('views.open'))['type']).toBe('modal')
    expect(bot.slack.of('response_url')).toEqual([])
  })

  it('a section opened in a modal lies on top, and in the third modal takes its place', async () => {
    const action = firstOf(await blocksFor('förslag'))
    await bot.form(onView(action, {}))
    await call('views.push')
    await bot.form(onView(action, { id: 'V3', root_view_id: 'V1', previous_view_id: 'V2' }))
    expect(await call('views.update')).toMatchObject({ view_id: 'V3', hash: 'h1' })
  })

  it('the Home tab searches, browses and opens', async () => {
    await bot.json(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '1' }))
    const { blocks } = await viewIn('views.publish')
    const home = { type: 'home', root_view_id: 'V0' }
    await bot.form(
      onView({ type: 'plain_text_input', action_id: 'home_search', value: 'Vad föreslår rådet om VFU?' }, home),
    )
    await bot.form(onView(buttonNamed(blocks, 'Promemorians lärdomar'), home))
    await bot.form(onView(firstOf(blocks), home))
    const views = await until(() => bot.slack.of('views.open').length === 3 && bot.slack.of('views.open'))
    const shown = views.map(({ args }) => visibleText(inside(args, 'view')['blocks'])).join()
    for (const text of ['samverkanspaket', 'Promemorians lärdomar', 'berör kommunen']) expect(shown).toContain(text)
  })
})

describe('what nobody of ours has sent', () => {
  const FORGED = [
    undefined,
    '',
    'null',
    '[]',
    '{}',
    '{"q":"förslag","n":0}',
    '{"k":"open","l":"sv","t":{"to":"section","section":"../../etc/passwd"}}',
    '{"k":"open","l":"fi","t":{"to":"section","section":"forslag-1-vfu"}}',
    '{"k":"more","l":"sv","t":{"to":"list","list":"proposal","page":-1}}',
    '{"k":"open","l":"sv","t":{"to":"term","term":"VULF"},"x":1}',
    `{"k":"open","l":"sv","t":{"to":"term","term":"${'x'.repeat(3000)}"}}`,
  ]
  it.each(FORGED)('a forged value %j is answered with one line', async (value) => {
    const { status } = await bot.form(
      onPrivate({ type: 'button', action_id: 'action:0', value }, bot.slack.responseUrl),
    )
    expect(status).toBe(200)
    expect((await call('response_url'))['text']).toContain('Ställ frågan igen')
    expect(bot.slack.of('views.open')).toEqual([])
  })

  it.each(['unknown', '__proto__', 'constructor', '', 'full'])(
    'an unknown action %j is acknowledged and left',
    async (actionId) => {
      expect((await bot.form(onPrivate({ type: 'button', action_id: actionId, value: '{}' }, ''))).status).toBe(200)
      expect(bot.slack.of('views.open')).toEqual([])
    },
  )
})
