import { expect, it } from 'vitest'
import { elementsOf, inside } from '../support/blocks.ts'
import { command, directMessage, event, interaction, mention, onPrivate, onView } from '../support/requests.ts'
import { startBot } from '../support/running-bot.ts'

const SECRET = 'hemligafrågan'

it('nothing that a person wrote, no name and no token is logged at any level, whatever goes wrong', async () => {
  const bot = await startBot({}, { level: 'trace' })
  const refused = { body: { ok: false, error: 'invalid_arguments', response_metadata: { messages: [SECRET] } } }
  const methods = [
    'chat.postMessage',
    'chat.postEphemeral',
    'views.open',
    'views.update',
    'views.publish',
    'response_url',
  ]
  const requests = async () => {
    const { body } = await bot.form(command(`VULF ${SECRET}`, bot.slack.responseUrl))
    const [button] = elementsOf(inside({ body }, 'body')['blocks'])
    await bot.json(event(mention(`<@U0BOT> ${SECRET}`)))
    await bot.json(event(mention(`<@U0BOT> VULF-avtal ${SECRET}`)))
    await bot.json(event(directMessage(SECRET)))
    await bot.json(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }))
    await bot.json(event({ type: 'reaction_added', user: 'U1', reaction: SECRET }))
    await bot.json(JSON.stringify({ type: SECRET, text: SECRET }))
    if (button) await bot.form(onPrivate({ ...button }, bot.slack.responseUrl))
    await bot.form(onPrivate({ type: 'button', action_id: SECRET, value: SECRET }, bot.slack.responseUrl))
    await bot.form(onView({ type: 'plain_text_input', action_id: 'home_search', value: SECRET }, { type: 'home' }))
    const message = { type: 'message', user: 'U2', ts: '7.7', text: SECRET }
    const shortcut = { type: 'message_action', callback_id: 'svara_med_utdrag', channel: { id: 'C7' }, message }
    await bot.form(interaction({ ...shortcut, response_url: bot.slack.responseUrl }))
    const state = { values: { question: { question: { value: SECRET } } } }
    const view = { id: 'V1', callback_id: 'search', private_metadata: '{"a":""}', state }
    await bot.form(interaction({ type: 'view_submission', view }))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await requests()
  for (const method of methods) bot.slack.answer(method, ...Array.from({ length: 20 }, () => refused))
  await requests()
  await bot.stop()
  const log = bot.logged.join('')
  expect(log).toContain('invalid_arguments')
  for (const secret of [SECRET, 'anna', 'xoxb', 'U1', 'U2']) expect(log).not.toContain(secret)
})
