import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryStore, type Store } from '../../../../src/store/index.ts'
import { WITH_FILE } from '../../../contracts/every-answer.ts'
import { messageProblems, viewProblems, visibleText } from '../support/block-rules.ts'
import { inside } from '../support/blocks.ts'
import { directMessage, event, interaction, onPublic, onView } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

const reader = {
  urlOf: ({ id }: { id: string }) => `https://bot.example.se/las/${id}`,
  sectionAt: (url: string) => /\/las\/([a-z0-9-]+)$/.exec(url)?.[1],
}

let store: Store
let bot: RunningBot
beforeEach(async () => {
  store = createMemoryStore()
  bot = await startBot({}, { store, reader, core: WITH_FILE })
})
afterEach(() => bot.stop())

const calls = (method: string, count = 1) => until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
const quiet = () => new Promise((resolve) => setTimeout(resolve, 80))

describe('the agent panel', () => {
  it('names a new thread after its answer, once, and offers what may be asked next', async () => {
    const first = directMessage('Vad föreslår rådet om VFU?')
    await bot.json(event(first))
    const [titled] = await calls('assistant.threads.setTitle')
    expect(titled?.args).toMatchObject({ channel_id: 'D1', thread_ts: first['ts'] })
    expect(titled?.args['title']).toContain('Förslag 1')
    const [offered] = await calls('assistant.threads.setSuggestedPrompts')
    expect(offered?.args['thread_ts']).toBeUndefined()
    await bot.json(event(directMessage('lärdom 7', { thread_ts: first['ts'] })))
    await calls('chat.postMessage', 2)
    await quiet()
    expect(bot.slack.of('assistant.threads.setTitle')).toHaveLength(1)
  })

  it.each(['hej', 'hur lagar man pannkakor?'])('names no thread after what names nothing: %s', async (text) => {
    await bot.json(event(directMessage(text)))
    await calls('chat.postMessage')
    await quiet()
    expect(bot.slack.of('assistant.threads.setTitle')).toEqual([])
  })

  it('shows that the bot is at work only where it takes more than half a second', async () => {
    await bot.json(event(directMessage('förslag')))
    await calls('chat.postMessage')
    expect(bot.slack.of('assistant.threads.setStatus')).toEqual([])
    bot.slack.answer('chat.postMessage', { after: 900 })
    await bot.json(event(directMessage('lärdomar')))
    expect((await calls('assistant.threads.setStatus'))[0]?.args['status']).toBe('letar …')
  })

  it('that is not there takes nothing from the answer', async () => {
    const refused = { body: { ok: false, error: 'not_allowed' } }
    for (const method of ['setTitle', 'setSuggestedPrompts']) bot.slack.answer(`assistant.threads.${method}`, refused)
    await bot.json(event(directMessage('Vad föreslår rådet om VFU?')))
    await calls('chat.postMessage')
    await quiet()
    expect(bot.slack.of('chat.postEphemeral')).toEqual([])
    expect(bot.adapter.readiness()).toEqual({ ready: true })
  })
})

it('a follow-up in a thread is read against what was answered there', async () => {
  const first = directMessage('lärdom 7')
  await bot.json(event(first))
  await calls('chat.postMessage')
  await bot.json(event(directMessage('och fotnoten?', { thread_ts: first['ts'] })))
  const [, followed] = await calls('chat.postMessage', 2)
  expect(visibleText(followed?.args['blocks'])).toMatch(/fotnot 5|Fotnot 5/)
})

it('a thumb is counted by the answer’s id, once a person', async () => {
  await bot.json(event(directMessage('Vad föreslår rådet om VFU?')))
  const [post] = await calls('chat.postMessage')
  expect(messageProblems(post?.args ?? {})).toEqual([])
  const { id } = WITH_FILE.ask('Vad föreslår rådet om VFU?')
  const thumb = { type: 'feedback_buttons', action_id: 'feedback', value: `like:${id}` }
  expect(JSON.stringify(post?.args['blocks'])).toContain(thumb.value)
  await bot.form(onPublic(thumb, bot.slack.responseUrl))
  await bot.form(onPublic(thumb, bot.slack.responseUrl))
  await bot.form(onPublic({ ...thumb, value: 'like:<x>' }, bot.slack.responseUrl))
  await calls('response_url', 3)
  expect([...(await store.counters.all('feedback/'))]).toEqual([[`feedback/${id}/like`, 1]])
})

describe('Kontrollera citat', () => {
  const check = (text: string) =>
    bot.form(
      interaction({
        type: 'message_action',
        callback_id: 'kontrollera_citat',
        channel: { id: 'C7', name: 'vård' },
        message: { type: 'message', user: 'U2', ts: '7.7', text },
        response_url: bot.slack.responseUrl,
      }),
    )
  const quoted = WITH_FILE.catalogue.sections
    .flatMap(({ original }) => original?.paragraphs ?? [])
    .find(({ text }) => text.length > 80)

  it.each([
    ['word for word', quoted?.text ?? '', 'Ordagrant, '],
    ['no quotation', 'Katten sitter på taket och fiskar efter månen i kväll igen.', 'Inget liknande står i originalet'],
    ['no text', '', 'ingen text'],
  ])('opens what it found: %s', async (_, text, said) => {
    await check(text)
    const view = inside((await calls('views.open'))[0]?.args, 'view')
    expect(viewProblems(view)).toEqual([])
    expect(visibleText(view['blocks'])).toContain(said)
  })
})

it('a link to the reader in a message shows what its section says', async () => {
  const url = 'https://bot.example.se/las/forslag-2-vulf'
  const links = [
    { url, domain: 'bot.example.se' },
    { url: 'https://bot.example.se/las/nowhere', domain: 'bot.example.se' },
  ]
  await bot.json(event({ type: 'link_shared', channel: 'C1', user: 'U1', message_ts: '1.1', links }))
  const [unfurled] = await calls('chat.unfurl')
  const unfurls = inside(unfurled?.args, 'unfurls')
  expect(Object.keys(unfurls)).toEqual([url])
  expect(JSON.stringify(unfurls[url])).toContain('VULF-avtal')
})

describe('a workflow’s step', () => {
  const run = (inputs: Record<string, unknown>) =>
    bot.json(
      event({
        type: 'function_executed',
        function: { id: 'Fn1', callback_id: 'fraga_promemorian' },
        function_execution_id: 'Fx1',
        bot_access_token: 'xwfp-1',
        inputs,
        event_ts: '1',
      }),
    )

  it('gets the answer, its page and a link', async () => {
    expect((await run({ question: 'Vad vill rådet med VULF-avtal?' })).status).toBe(200)
    const outputs = inside((await calls('functions.completeSuccess'))[0]?.args, 'outputs')
    expect(outputs['answer']).toContain('VULF-avtal')
    expect(outputs['page']).toBe('s. 16')
    expect(outputs['link']).toBe('https://bot.example.se/las/forslag-2-vulf')
  })

  it.each([{}, { question: '' }, { question: 7 }])('says what it lacks: %j', async (inputs) => {
    await run(inputs)
    expect((await calls('functions.completeError'))[0]?.args['error']).toContain('Skriv en fråga')
  })
})

it('greets a channel that the bot itself was invited to, once', async () => {
  const joined = (user: string) =>
    event({ type: 'member_joined_channel', user, channel: 'C5', channel_type: 'C', team: 'T1' })
  await bot.json(joined('U1'))
  await bot.json(joined('U0BOT'))
  await bot.json(joined('U0BOT'))
  await calls('chat.postMessage')
  await quiet()
  expect(bot.slack.of('chat.postMessage').map(({ args }) => args['channel'])).toEqual(['C5'])
})

it('the Home tab is drawn in the other language, and says what is kept', async () => {
  await bot.form(onView({ type: 'button', action_id: 'home_language', value: 'en' }, { type: 'home' }))
  const view = inside((await calls('views.publish'))[0]?.args, 'view')
  expect(viewProblems(view)).toEqual([])
  expect(visibleText(view['blocks'])).toContain('I keep no questions')
  expect(JSON.stringify(view['blocks'])).toContain('https://bot.example.se/las/')
})
