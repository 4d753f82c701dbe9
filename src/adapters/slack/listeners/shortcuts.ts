import type { AllMiddlewareArgs, GlobalShortcut, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { SHORTCUTS } from '../names.ts'
import { tidyQuestion } from '../question.ts'
import { type SearchMemory, searchView } from '../render/search.ts'
import { withRetries } from '../send/retry.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { failed } from './reply.ts'
import { find } from './search-fields.ts'

type Shortcut = SlackShortcutMiddlewareArgs<GlobalShortcut | MessageShortcut> & AllMiddlewareArgs

/** A click allows a modal for three seconds: there is time for one more attempt. */
const ATTEMPTS = 2

/** Opens the search modal: from a message with its text as the question, from anywhere with an empty field. */
export const onShortcut =
  (bot: Bot) =>
  async ({ shortcut, ack, client, respond }: Shortcut): Promise<void> => {
    await ack()
    const memory = memoryFor(shortcut)
    if (!memory) return
    const found = find(bot, memory.q)
    const view = searchView(memory, found)
    const triggerId = shortcut.trigger_id
    try {
      await withRetries(() => client.views.open({ trigger_id: triggerId, view }), bot.wait, ATTEMPTS)
      bot.log.info({ by: memory.to ? 'message shortcut' : 'global shortcut' }, 'Opened the search')
    } catch (error) {
      const ways = { client, language: found.shown?.answer.language ?? HOUSE_LANGUAGE }
      await failed(bot, error, 'shortcut', { ...ways, ...(shortcut.type === 'message_action' && { respond }) })
    }
  }

function memoryFor(shortcut: GlobalShortcut | MessageShortcut): SearchMemory | undefined {
  if (shortcut.type === 'message_action') {
    if (shortcut.callback_id !== SHORTCUTS.answerMessage) return undefined
    const { message, channel } = shortcut
    return { q: tidyQuestion(message.text ?? ''), to: { c: channel.id, t: threadOf(message) } }
  }
  return shortcut.callback_id === SHORTCUTS.search ? { q: '' } : undefined
}

/** A reply's thread is that of the message it answers. */
const threadOf = (message: MessageShortcut['message']): string =>
  typeof message['thread_ts'] === 'string' ? message['thread_ts'] : message.ts
