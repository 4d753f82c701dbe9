import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRecord } from '../../../../src/adapters/slack/json.ts'
import { messageProblems, viewProblems, visibleText } from '../support/block-rules.ts'
import { buttonNamed, elementsOf, inside } from '../support/blocks.ts'
import { command, event, mention, onPrivate, onPublic } from '../support/requests.ts'
import { type RunningBot, startBot, until } from '../support/running-bot.ts'

let bot: RunningBot
beforeEach(async () => void (bot = await startBot()))
afterEach(() => bot.stop())

const REFUSED = { body: { ok: false, error: 'invalid_blocks' } }
const calls = (method: string, count = 1) => until(() => bot.slack.of(method).length >= count && bot.slack.of(method))
const blocksOf = (args: Readonly<Record<string, unknown>> | undefined) => {
  const blocks = args?.['blocks']
  return Array.isArray(blocks) ? blocks.filter(isRecord) : []
}
const groupsOf = (blocks: unknown) =>
  elementsOf(blocks).flatMap(({ option_groups: groups }) => (Array.isArray(groups) ? groups.filter(isRecord) : []))

const asked = 'siffror'
const title = 'Siffror och datum'

describe('figures', () => {
  it('is a table in a channel', async () => {
    await bot.json(event(mention(`<@U0BOT> ${asked}`)))
    const [post] = await calls('chat.postMessage')
    expect(messageProblems(post?.args ?? {})).toEqual([])
    const table = blocksOf(post?.args).find(({ type }) => type === 'data_table')
    expect(table?.['caption']).toContain(title)
    const header = ['Uppgift', 'Sida'].map((text) => ({ type: 'raw_text', text }))
    expect(table?.['rows']).toEqual(expect.arrayContaining([header]))
  })

  it('is a list where Slack refuses the table, and plain text where it refuses that too', async () => {
    bot.slack.answer('chat.postMessage', REFUSED)
    await bot.json(event(mention(`<@U0BOT> ${asked}`)))
    const [, list] = await calls('chat.postMessage', 2)
    expect(blocksOf(list?.args).map(({ type }) => type)).not.toContain('data_table')
    expect(visibleText(list?.args['blocks'])).toContain(title)
    bot.slack.answer('chat.postMessage', REFUSED, REFUSED)
    await bot.json(event(mention(`<@U0BOT> ${asked}`)))
    const plain = (await calls('chat.postMessage', 5))[4]
    expect(plain?.args['blocks']).toBeUndefined()
    expect(plain?.args['text']).toContain(title)
    expect(bot.logged.join('')).toContain('invalid_blocks')
  })

  it('is no table where nobody would hear that Slack refuses it', async () => {
    const blocks = inside(await bot.form(command(asked, '')), 'body')['blocks']
    expect(JSON.stringify(blocks)).not.toContain('data_table')
  })
})

it('all words of the glossary stand in its menu, by their letter', async () => {
  const blocks = inside(await bot.form(command('ordlista', '')), 'body')['blocks']
  const groups = groupsOf(blocks)
  const letters = groups.map((group) => String(inside(group, 'label')['text']))
  expect(letters).toContain('V')
  expect(new Set(letters).size).toBe(letters.length)
  const [options] = groups.filter((_, i) => letters[i] === 'V').map((group) => group['options'])
  const vulf = Array.isArray(options)
    ? options.filter(isRecord).find((one) => String(inside(one, 'text')['text']).startsWith('VULF'))
    : undefined
  await bot.form(
    onPublic({ type: 'static_select', action_id: 'action:9', selected_option: vulf }, bot.slack.responseUrl),
  )
  expect(visibleText(inside((await calls('views.open'))[0]?.args, 'view')['blocks'])).toContain('VULF')
})

it('a modal whose blocks Slack refuses opens in plain text', async () => {
  bot.slack.answer('views.open', REFUSED)
  const blocks = inside(await bot.form(command('Vad vill rådet med VULF-avtal?', '')), 'body')['blocks']
  await bot.form(onPrivate(buttonNamed(blocks, 'Visa hela'), bot.slack.responseUrl))
  const [drawn, plain] = (await calls('views.open', 2)).map(({ args }) => inside(args, 'view'))
  expect(blocksOf(plain).map(({ type }) => type)).toContain('section')
  expect(new Set(blocksOf(plain).map(({ type }) => type)).size).toBe(1)
  expect(viewProblems(plain ?? {})).toEqual([])
  expect(visibleText(plain?.['blocks'])).toContain(visibleText(drawn?.['blocks']).slice(0, 60))
})
