import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeAction } from '../../../../src/adapters/shared/action-codec.ts'
import { viewProblems, visibleText } from '../support/block-rules.ts'
import { elementsOf, inside } from '../support/blocks.ts'
import { interaction, onView } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const fromMessage = (text: string, more: Record<string, unknown> = {}) =>
  interaction({
    type: 'message_action',
    callback_id: 'svara_med_utdrag',
    channel: { id: 'C7', name: 'vård' },
    message: { type: 'message', user: 'U2', ts: '7.7', text, ...more },
    message_ts: '7.7',
    response_url: bot.slack.responseUrl,
  })
const fromAnywhere = () => interaction({ type: 'shortcut', callback_id: 'sok_i_promemorian' })

/** The view that the last call of a method showed. */
async function view(method = 'views.open'): Promise<Readonly<Record<string, unknown>>> {
  const calls = await until(() => bot.slack.of(method).length > 0 && bot.slack.of(method))
  const shown = inside(calls.at(-1)?.args, 'view')
  expect(viewProblems(shown)).toEqual([])
  return shown
}

/** A conversation that a `response_url` does not reach either. */
const CLOSED = { body: { ok: false, error: 'channel_not_found' } }

const values = (question: string | null, choice?: string) => ({
  values: {
    question: { question: { type: 'plain_text_input', value: question } },
    'choice-1': { choice: { type: 'radio_buttons', selected_option: choice === undefined ? null : { value: choice } } },
  },
})

const submit = (
  of: Readonly<Record<string, unknown>>,
  question: string,
  choice?: string,
  more: Record<string, unknown> = {},
) =>
  bot.form(
    interaction({
      type: 'view_submission',
      view: { ...of, id: 'V1', hash: 'h1', state: values(question, choice), private_metadata: metadata(of) },
      ...more,
    }),
  )

/** What the radio button of a section carries. */
const valueOf = (section: string) => encodeAction({ kind: 'open', language: 'sv', target: { to: 'section', section } })

/** The fake reads JSON fields; Slack gives the text back. */
const metadata = ({ private_metadata: value }: Readonly<Record<string, unknown>>) =>
  typeof value === 'string' ? value : JSON.stringify(value)

describe('Svara med utdrag', () => {
  it('opens with the message as the question, hits to choose from and a preview', async () => {
    await bot.form(fromMessage('Undrar <@U5> vad rådet vill med VULF-avtal?'))
    const opened = await view()
    const [question, hits] = elementsOf(opened['blocks'])
    expect(question?.['initial_value']).toBe('Undrar vad rådet vill med VULF-avtal?')
    expect(hits?.['type']).toBe('radio_buttons')
    expect(visibleText(opened['blocks'])).toContain('Så här blir det')
  })

  it('posts the chosen excerpt in the thread of the message, and closes', async () => {
    await bot.form(fromMessage('VULF-avtal', { thread_ts: '6.6' }))
    const { status, body } = await submit(await view(), 'VULF-avtal', valueOf('lardom-7-digitalt'))
    expect([status, body]).toEqual([200, ''])
    const [post] = bot.slack.of('chat.postMessage')
    expect(post?.args).toMatchObject({ channel: 'C7', thread_ts: '6.6' })
  })

  it('searches again for an edited question, on Return and on Send', async () => {
    await bot.form(fromMessage('VULF-avtal'))
    const opened = await view()
    const state = values('lärdom 7')
    await bot.form(
      onView(
        { type: 'plain_text_input', action_id: 'question', value: 'lärdom 7' },
        { ...opened, private_metadata: metadata(opened), state },
      ),
    )
    expect(visibleText((await view('views.update'))['blocks'])).toContain('Lärdom 7')
    const { body } = await submit(opened, 'förslag 3')
    expect(inside({ body }, 'body')['response_action']).toBe('update')
    expect(bot.slack.of('chat.postMessage')).toEqual([])
  })

  it('draws the excerpt that is chosen', async () => {
    await bot.form(fromMessage('förslag'))
    const opened = await view()
    const choice = valueOf('forslag-4-e-halsa')
    const state = values('förslag', choice)
    await bot.form(
      onView(
        { type: 'radio_buttons', action_id: 'choice', selected_option: { value: choice } },
        { ...opened, private_metadata: metadata(opened), state },
      ),
    )
    expect(visibleText((await view('views.update'))['blocks'])).toContain('Förslag 4')
  })

  it('reaches the thread by the shortcut’s response_url where the bot is no member', async () => {
    bot.slack.answer('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
    await bot.form(fromMessage('VULF-avtal', { thread_ts: '6.6' }))
    expect((await submit(await view(), 'VULF-avtal')).body).toBe('')
    const [sent] = bot.slack.of('response_url')
    expect(sent?.args).toMatchObject({ response_type: 'in_channel', replace_original: false, thread_ts: '6.6' })
  })

  it.each([
    ['is_archived', 'arkiverad'],
    ['restricted_action_thread_locked', 'låst'],
    ['restricted_action', 'administrerar'],
  ])('what Slack refuses for another reason is not tried another way: %s', async (error, said) => {
    bot.slack.answer('chat.postMessage', { body: { ok: false, error } })
    await bot.form(fromMessage('VULF-avtal'))
    expect(JSON.stringify((await submit(await view(), 'VULF-avtal')).body)).toContain(said)
    expect(bot.slack.of('response_url')).toEqual([])
  })

  it('says so where a message has no text', async () => {
    await bot.form(fromMessage('', { files: [{ id: 'F1' }] }))
    expect(visibleText((await view())['blocks'])).toContain('ingen text')
  })

  it('says in the modal how to invite the bot', async () => {
    bot.slack.answer('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } })
    bot.slack.answer('response_url', CLOSED)
    await bot.form(fromMessage('VULF-avtal'))
    const { body } = await submit(await view(), 'VULF-avtal')
    expect(JSON.stringify(body)).toContain('/invite @Vårdkompetens')
  })

  it('asks for a question and for a choice', async () => {
    await bot.form(fromMessage(''))
    const opened = await view()
    expect(JSON.stringify((await submit(opened, '')).body)).toContain('Skriv en fråga')
    bot.slack.calls.length = 0
    await bot.form(fromMessage('Vad kostar rådet?'))
    const refused = await view()
    expect(JSON.stringify((await submit(refused, 'Vad kostar rådet?')).body)).toContain('Välj ett utdrag')
  })

  it.each(['ordlista', 'siffror'])('offers the entries of a list of terms or figures: %s', async (question) => {
    await bot.form(fromMessage(question))
    const opened = await view()
    const [, radio] = elementsOf(opened['blocks'])
    expect(radio).toMatchObject({ type: 'radio_buttons' })
    const { body } = await submit(opened, question)
    expect(body).toBe('')
    expect(bot.slack.of('chat.postMessage')).toHaveLength(1)
  })

  it.each(['hjälp', 'tack'])('asks for a question where there is none: %s', async (question) => {
    await bot.form(fromMessage(question))
    expect(JSON.stringify((await submit(await view(), question)).body)).toContain('Skriv en fråga')
  })

  it('answers Slack in time when posting takes long, and says later how it went', async () => {
    let post: () => void = () => undefined
    bot.slack.answer('chat.postMessage', { after: new Promise<void>((resolve) => (post = resolve)) })
    await bot.form(fromMessage('Vad är VULF-avtal?'))
    const { body } = await submit(await view(), 'Vad är VULF-avtal?')
    expect(JSON.stringify(body)).toContain('Skickar utdraget')
    post()
    expect(visibleText((await view('views.update'))['blocks'])).toContain('Klart')
  })
})

describe('a failure that comes after the modal was closed', () => {
  const REFUSED = { after: 1700, body: { ok: false, error: 'not_in_channel' } }
  const GONE = { body: { ok: false, error: 'not_found' } }

  it('is told in the thread, to the person only', async () => {
    bot.slack.answer('chat.postMessage', REFUSED)
    bot.slack.answer('views.update', GONE)
    bot.slack.answer('response_url', CLOSED)
    await bot.form(fromMessage('Vad är VULF-avtal?', { thread_ts: '6.6' }))
    await submit(await view(), 'Vad är VULF-avtal?')
    const [told] = await until(
      () => bot.slack.of('chat.postEphemeral').length > 0 && bot.slack.of('chat.postEphemeral'),
    )
    expect(told?.args).toMatchObject({ channel: 'C7', thread_ts: '6.6', user: 'U1' })
    expect(told?.args['text']).toContain('/invite @Vårdkompetens')
    expect(bot.logged.join('')).not.toContain('A listener failed')
  })

  it('is told in the person’s own conversation with the bot where the thread is closed to it', async () => {
    bot.slack.answer('chat.postMessage', REFUSED)
    bot.slack.answer('views.update', GONE)
    bot.slack.answer('response_url', CLOSED)
    bot.slack.answer('chat.postEphemeral', { body: { ok: false, error: 'not_in_channel' } })
    await bot.form(fromMessage('Vad är VULF-avtal?'))
    await submit(await view(), 'Vad är VULF-avtal?')
    const posts = await until(() => bot.slack.of('chat.postMessage').length === 2 && bot.slack.of('chat.postMessage'))
    expect(posts[1]?.args).toMatchObject({ channel: 'U1' })
    expect(posts[1]?.args['text']).toContain('/invite @Vårdkompetens')
  })
})

describe('Sök i promemorian', () => {
  it('opens empty with a choice of conversation, and sends there without being a member', async () => {
    await bot.form(fromAnywhere())
    const opened = await view()
    expect(elementsOf(opened['blocks']).map(({ type }) => type)).toEqual(['plain_text_input', 'conversations_select'])
    const found = inside((await submit(opened, 'förslag 3')).body, 'view')
    expect(viewProblems(found)).toEqual([])
    const response_urls = [
      { block_id: 'conversation', action_id: 'conversation', channel_id: 'C9', response_url: bot.slack.responseUrl },
    ]
    expect((await submit(found, 'förslag 3', undefined, { response_urls })).body).toBe('')
    expect(bot.slack.of('response_url')[0]?.args).toMatchObject({ response_type: 'in_channel' })
  })
})

describe('views that are not ours', () => {
  it.each(['{}', 'null', '', '{"a":1}', '{"q":"a"}', '{"a":"x","to":{"c":"C1"}}'])(
    'metadata %j is acknowledged and left',
    async (private_metadata) => {
      const { status } = await bot.form(
        interaction({
          type: 'view_submission',
          view: { id: 'V1', callback_id: 'search', private_metadata, state: { values: {} } },
        }),
      )
      expect(status).toBe(200)
      expect(bot.slack.of('chat.postMessage')).toEqual([])
    },
  )

  it('an unknown shortcut and an unknown view are acknowledged', async () => {
    const strange = [
      { type: 'shortcut', callback_id: 'x' },
      { type: 'view_submission', view: { callback_id: 'x' } },
    ]
    for (const payload of strange) expect((await bot.form(interaction(payload))).status).toBe(200)
  })
})
