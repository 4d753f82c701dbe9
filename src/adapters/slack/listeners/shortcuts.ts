import type { AllMiddlewareArgs, GlobalShortcut, MessageShortcut, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { SHORTCUTS } from '../names.ts'
import { writtenIn } from '../message-text.ts'
import { tidyPassage, tidyQuestion } from '../question.ts'
import { quotationView } from '../render/quotation.ts'
import { searchView } from '../render/search.ts'
import { search, type SearchMemory } from '../search.ts'
import { WITHIN_CLICK } from '../send/call.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { failed, sendView } from './reply.ts'

type Shortcut = SlackShortcutMiddlewareArgs<GlobalShortcut | MessageShortcut> & AllMiddlewareArgs

/** Opens the search modal: from a message with its text as the question, from anywhere with an empty field. */
export const onShortcut =
  (bot: Bot) =>
  async ({ shortcut, ack, client, respond }: Shortcut): Promise<void> => {
    await ack()
    if (shortcut.type === 'message_action' && shortcut.callback_id === SHORTCUTS.checkQuotation)
      return checkQuotation(bot, shortcut, client, respond)
    const start = startOf(shortcut)
    if (!start) return
    const result = search(bot.core, { question: start.question })
    const view = searchView(bot, start.to, result)
    const triggerId = shortcut.trigger_id
    try {
      await sendView(bot, view, (drawn) => client.views.open({ trigger_id: triggerId, view: drawn }), WITHIN_CLICK)
      bot.log.info({ by: start.to ? 'message shortcut' : 'global shortcut' }, 'Opened the search')
    } catch (error) {
      const ways = { client, language: result.answer?.language ?? HOUSE_LANGUAGE }
      await failed(bot, error, 'shortcut', { ...ways, ...(shortcut.type === 'message_action' && { respond }) })
    }
  }

/** Compares a message with the document's own words. */
async function checkQuotation(
  bot: Bot,
  { message, trigger_id: triggerId }: MessageShortcut,
  client: Shortcut['client'],
  respond: Shortcut['respond'],
): Promise<void> {
  const view = quotationView(bot.core, bot.core.verify(tidyPassage(writtenIn(message))))
  try {
    await sendView(bot, view, (drawn) => client.views.open({ trigger_id: triggerId, view: drawn }), WITHIN_CLICK)
    bot.log.info({ by: 'quotation shortcut' }, 'Checked a quotation')
  } catch (error) {
    await failed(bot, error, 'quotation', { client, respond, language: HOUSE_LANGUAGE })
  }
}

/** The question that a search begins with, and where its excerpt is to go. */
interface Start extends Pick<SearchMemory, 'to'> {
  readonly question: string
}

function startOf(shortcut: GlobalShortcut | MessageShortcut): Start | undefined {
  if (shortcut.type === 'message_action') {
    if (shortcut.callback_id !== SHORTCUTS.answerMessage) return undefined
    const { message, channel, response_url: r } = shortcut
    return { question: tidyQuestion(writtenIn(message)), to: { c: channel.id, t: threadOf(message), r } }
  }
  return shortcut.callback_id === SHORTCUTS.search ? { question: '' } : undefined
}

/** A reply's thread is that of the message it answers. */
const threadOf = (message: MessageShortcut['message']): string =>
  typeof message['thread_ts'] === 'string' ? message['thread_ts'] : message.ts
