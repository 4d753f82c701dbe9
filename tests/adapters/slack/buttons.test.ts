import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { visibleText } from './support/block-rules.ts'
import { buttonNamed, firstOf, inside } from './support/blocks.ts'
import { command, event, onPrivate, onPublic, onView } from './support/requests.ts'
import { type RunningBot, startBot, until } from './support/running-bot.ts'

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
  it('Dela i kanalen posts it for all with who shared it, and takes the private one away', async () => {
    expect((await press(QUESTION, 'Dela i kanalen')).status).toBe(200)
    const [shared, removed] = await until(
      () => bot.slack.of('response_url').length === 2 && bot.slack.of('response_url'),
    )
    expect(shared?.args).toMatchObject({ response_type: 'in_channel', replace_original: false, unfurl_links: false })
    expect(JSON.stringify(shared?.args['blocks'])).toContain('{"type":"user","user_id":"U1"}')
    expect(shared?.args['text']).toContain('Delat av <@U1>')
    expect(visibleText(shared?.args['blocks'])).toContain('VULF-avtal')
    expect(removed?.args).toEqual({ delete_original: true })
  })

  it('Dela pressed twice shares once', async () => {
    const click = onPrivate(buttonNamed(await blocksFor(QUESTION), 'Dela i kanalen'), bot.slack.responseUrl)
    await Promise.all([bot.form(click), bot.form(click)])
    await until(() => bot.slack.of('response_url').length >= 2)
    expect(bot.slack.of('response_url').filter(({ args }) => args['response_type'] === 'in_channel')).toHaveLength(1)
  })

  it('Dela after thirty minutes posts with the bot’s own token', async () => {
    bot.slack.answer('response_url', { status: 404 })
    await press(QUESTION, 'Dela i kanalen')
    expect(await call('chat.postMessage')).toMatchObject({ channel: 'C1' })
  })

  it('Dela after thirty minutes in a channel without the bot says how to invite it', async () => {
    bot.slack.answer('response_url', { status: 404 }, { status: 404 })
    bot.slack.answer('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
    await press(QUESTION, 'Dela i kanalen')
    expect(visibleText((await viewIn('views.open'))['blocks'])).toContain('/invite @Vårdkompetens')
  })

  it('Visa hela opens the whole part', async () => {
    await press(QUESTION, 'Visa hela')
    const view = await viewIn('views.open')
    expect(visibleText(view['blocks'])).toContain('fysioterapeut, arbetsterapeut, dietist')
    expect(visibleText(view['blocks'])).toContain('Fotnoter')
  })

  it('Källor opens the footnotes', async () => {
    await press(QUESTION, 'Källor')
    const view = await viewIn('views.open')
    expect(inside(view, 'title')['text']).toBe('Källor')
    expect(visibleText(view['blocks'])).toContain('10. ')
  })

  it('Nästa träff and Fler put another answer in the place of this one', async () => {
    await press(QUESTION, 'Nästa träff')
    expect(await call('response_url')).toMatchObject({ replace_original: true })
    bot.slack.calls.length = 0
    await press('siffror', 'Fler')
    expect(visibleText((await call('response_url'))['blocks'])).toContain('Sida 2 av')
  })

  it('a menu opens the chosen part', async () => {
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

  it('a part opened in a modal lies on top, and in the third modal takes its place', async () => {
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
    await bot.form(onView(buttonNamed(blocks, 'Lärdomar'), home))
    await bot.form(onView(firstOf(blocks), home))
    const views = await until(() => bot.slack.of('views.open').length === 3 && bot.slack.of('views.open'))
    const seen = views.map(({ args }) => visibleText(inside(args, 'view')['blocks'])).join()
    for (const text of ['samverkanspaket', 'Promemorians lärdomar', 'berör kommunen']) expect(seen).toContain(text)
  })
})

describe('what nobody of ours has sent', () => {
  const FORGED = [
    undefined,
    '',
    'null',
    '[]',
    '{}',
    '{"q":1,"n":0}',
    '{"q":"förslag","n":-1}',
    '{"s":"../../etc/passwd","l":"sv"}',
    '{"s":"forslag-1-vfu","l":"fi"}',
    '{"q":"förslag","n":0,"x":1}',
    `{"q":"${'x'.repeat(3000)}","n":0}`,
  ]
  it.each(FORGED)('a forged value %j is answered with one line', async (value) => {
    const { status } = await bot.form(onPrivate({ type: 'button', action_id: 'full', value }, bot.slack.responseUrl))
    expect(status).toBe(200)
    expect((await call('response_url'))['text']).toContain('Ställ frågan igen')
    expect(bot.slack.of('views.open')).toEqual([])
  })

  it.each(['unknown', '__proto__', 'constructor', ''])(
    'an unknown action %j is acknowledged and left',
    async (actionId) => {
      expect((await bot.form(onPrivate({ type: 'button', action_id: actionId, value: '{}' }, ''))).status).toBe(200)
      expect(bot.slack.of('views.open')).toEqual([])
    },
  )
})
