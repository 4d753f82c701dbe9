import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { viewProblems, visibleText } from '../support/block-rules.ts'
import { buttonNamed, elementsOf, inside, labelOf } from '../support/blocks.ts'
import { command, directMessage, event, interaction, mention, onPrivate, onPublic } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const QUESTION = 'Vad vill rådet med VULF-avtal?'
const asked = async (place: Record<string, string> = {}) =>
  inside(
    await bot.form(`${command(QUESTION, bot.slack.responseUrl)}&${new URLSearchParams(place).toString()}`),
    'body',
  )['blocks']
const buttonIn = (blocks: unknown, label: string) => elementsOf(blocks).find((one) => labelOf(one) === label) ?? {}
const calls = (method: string, count = 1) => until(() => bot.slack.of(method).length >= count && bot.slack.of(method))

describe('Dela', () => {
  it.each([
    [{ channel_name: 'vård' }, '<#C1>'],
    [{ channel_name: 'mpdm-a--b-1' }, 'i den här konversationen'],
  ])('asks first, and says where the excerpt goes: %o', async (place, where) => {
    const { confirm } = buttonIn(await asked(place), 'Dela')
    expect(JSON.stringify(confirm)).toContain(where)
  })

  it('carries the question, the section, the document with its year, the page and who shared it', async () => {
    await bot.form(onPrivate(buttonNamed(await asked(), 'Dela'), bot.slack.responseUrl))
    const [shared] = await calls('response_url')
    const seen = visibleText(shared?.args['blocks'])
    for (const part of [QUESTION, 'Förslag 2. Verka för VULF-avtal', '(2020)', 's. 16']) expect(seen).toContain(part)
    expect(shared?.args['text']).toContain(QUESTION)
    expect(shared?.args['text']).toContain('Delat av <@U1>')
    expect(JSON.stringify(shared?.args['blocks'])).toContain('{"type":"user","user_id":"U1"}')
  })

  it('after Nästa träff shares that hit, with the question still there', async () => {
    await bot.form(onPrivate(buttonNamed(await asked(), 'Nästa träff'), bot.slack.responseUrl))
    const [next] = await calls('response_url')
    await bot.form(onPrivate(buttonNamed(next?.args['blocks'], 'Dela'), bot.slack.responseUrl))
    const [, shared] = await calls('response_url', 2)
    expect(visibleText(shared?.args['blocks'])).toContain(QUESTION)
  })

  it('from a direct message asks for the conversation, shows the excerpt and sends it there', async () => {
    const blocks = await asked({ channel_id: 'D1', channel_name: 'directmessage' })
    expect(buttonIn(blocks, 'Dela')['confirm']).toBeUndefined()
    const action = { block_id: 'b', action_ts: '1', ...buttonNamed(blocks, 'Dela') }
    const press = { type: 'block_actions', actions: [action], channel: { id: 'D1', name: 'directmessage' } }
    await bot.form(interaction({ ...press, response_url: bot.slack.responseUrl, container: { is_ephemeral: true } }))
    const [opened] = await calls('views.open')
    const view = inside(opened?.args, 'view')
    expect(viewProblems(view)).toEqual([])
    expect(visibleText(view['blocks'])).toContain('VULF-avtal')
    const { private_metadata: kept } = view
    const response_urls = [{ block_id: 'conversation', action_id: 'conversation', response_url: bot.slack.responseUrl }]
    const metadata = typeof kept === 'string' ? kept : JSON.stringify(kept)
    const sent = { type: 'view_submission', view: { ...view, private_metadata: metadata }, response_urls }
    expect((await bot.form(interaction(sent))).body).toBe('')
    const [shared] = await calls('response_url')
    expect(visibleText(shared?.args['blocks'])).toContain(QUESTION)
  })
})

describe('Ta bort', () => {
  const answered = async () => {
    await bot.json(event(mention(`<@U0BOT> ${QUESTION}`)))
    const [post] = await calls('chat.postMessage')
    return buttonNamed(post?.args['blocks'], 'Ta bort')
  }

  it('asks first, and takes the message away for the person who asked', async () => {
    await bot.form(onPublic(await answered(), bot.slack.responseUrl))
    expect((await calls('response_url'))[0]?.args).toEqual({ delete_original: true })
  })

  it('uses the token where the response_url does not do', async () => {
    bot.slack.answer('response_url', { status: 404 })
    await bot.form(onPublic(await answered(), bot.slack.responseUrl))
    expect((await calls('chat.delete'))[0]?.args).toMatchObject({ channel: 'C1', ts: '1.1' })
  })

  it('is for the asker alone', async () => {
    await bot.form(onPublic({ ...(await answered()), value: 'sv:U2' }, bot.slack.responseUrl))
    expect((await calls('response_url'))[0]?.args['text']).toContain('Bara den som frågade')
    expect(bot.slack.of('chat.delete')).toEqual([])
  })

  it('undoes a share, for the sharer', async () => {
    await bot.form(onPrivate(buttonNamed(await asked(), 'Dela'), bot.slack.responseUrl))
    const [shared] = await calls('response_url')
    expect(buttonNamed(shared?.args['blocks'], 'Ta bort')['value']).toBe('sv:U1')
  })

  it('stands under an answer in a direct message too', async () => {
    await bot.json(event(directMessage(QUESTION)))
    const [post] = await calls('chat.postMessage')
    expect(buttonIn(post?.args['blocks'], 'Ta bort')['confirm']).toBeDefined()
  })
})
