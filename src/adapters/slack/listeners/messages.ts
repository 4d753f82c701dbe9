import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt'
import type { Answer } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { callSlack } from '../send/call.ts'
import { type Address, failed, post, whisper } from './reply.ts'

type Mention = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs
type Message = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs

/** A message to answer. */
interface Asked {
  readonly text: string
  readonly user: string
  /** Names the message within its channel: two events about it are one question. */
  readonly ts: string
  readonly address: Address
  /** Where the asker alone is told something, since others read what is said in the channel. */
  readonly forAsker?: Address
  readonly by: string
}

/** A mention in a channel or thread: the answer comes in its thread, for all. */
export const onMention =
  (bot: Bot) =>
  async ({ event, client }: Mention): Promise<void> => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return
    const { channel, thread_ts: thread, ts, user, text } = event
    // Slack shows an ephemeral message only in a thread that has replies.
    const forAsker = { channel, thread }
    await answer(bot, client, { text, user, ts, address: { channel, thread: thread ?? ts }, forAsker, by: 'mention' })
  }

/** A direct message: every one that a person wrote is answered, in its thread where it stands in one. */
export const onMessage =
  (bot: Bot) =>
  async ({ event, client }: Message): Promise<void> => {
    if (!isWritten(event) || isByBot(event) || event.channel_type !== 'im') return
    const { channel, thread_ts: thread, ts, user, text = '' } = event
    await answer(bot, client, { text, user, ts, address: { channel, thread }, by: 'direct message' })
  }

/** What a person writes, plain, with a file, or as a reply that is also shown outside its thread. */
type Written = Extract<Message['event'], { subtype: undefined | 'file_share' | 'thread_broadcast' }>

/** All else is an edit, a deletion or a notice. */
const isWritten = (event: Message['event']): event is Written =>
  event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast'

const isByBot = (event: Written): boolean => 'bot_id' in event

async function answer(bot: Bot, client: webApi.WebClient, asked: Asked): Promise<void> {
  const { address, forAsker, user, by, ts } = asked
  if (!(await bot.isFirst(`slack/message/${address.channel}/${ts}`))) return
  const reply = bot.core.ask(tidyQuestion(asked.text))
  const content = bot.renderer.message(reply, 'short', false)
  const { id, language, outcome } = reply
  try {
    if (forAsker && !answers(reply)) await callSlack(() => whisper(client, user, forAsker, content), bot.wait)
    else await post(bot, client, address, content)
    bot.log.info({ answer: id, outcome, by }, 'Answered')
  } catch (error) {
    await failed(bot, error, by, { client, user, address: forAsker ?? address, language })
  }
}

/** In public stands what answers; a help or a no is for the asker alone. */
const answers = ({ outcome }: Answer): boolean => outcome === 'answer' || outcome === 'list'
