import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { tidyQuestion } from '../question.ts'
import { render, type Surface } from '../render/index.ts'
import { type Address, failed, post } from './reply.ts'

type Mention = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs
type Message = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs

/** A message to answer. */
interface Asked {
  readonly text: string
  readonly user: string
  /** The message itself, by its place: two events about it are one question. */
  readonly ts: string
  readonly eventId: string
  readonly address: Address
  readonly surface: Surface
  readonly by: string
}

/** A mention in a channel or thread: the answer comes in its thread, for all. */
export const onMention =
  (bot: Bot) =>
  async ({ event, body, client }: Mention): Promise<void> => {
    if (event.bot_id !== undefined || event.user === undefined || 'edited' in event) return
    await answer(bot, client, {
      text: event.text,
      user: event.user,
      ts: event.ts,
      eventId: body.event_id,
      address: { channel: event.channel, thread: event.thread_ts ?? event.ts },
      surface: 'public',
      by: 'mention',
    })
  }

/** A direct message: every one that a person wrote is answered, in its thread where it stands in one. */
export const onMessage =
  (bot: Bot) =>
  async ({ event, body, client }: Message): Promise<void> => {
    if (!isWritten(event) || isByBot(event) || event.channel_type !== 'im') return
    await answer(bot, client, {
      text: event.text ?? '',
      user: event.user,
      ts: event.ts,
      eventId: body.event_id,
      address: { channel: event.channel, thread: event.thread_ts },
      surface: 'direct',
      by: 'direct message',
    })
  }

/** What a person writes, plain, with a file, or as a reply that is also shown outside its thread. */
type Written = Extract<Message['event'], { subtype: undefined | 'file_share' | 'thread_broadcast' }>

/** All else is an edit, a deletion or a notice. */
const isWritten = (event: Message['event']): event is Written =>
  event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast'

const isByBot = (event: Written): boolean => 'bot_id' in event

async function answer(bot: Bot, client: webApi.WebClient, asked: Asked): Promise<void> {
  const { address, surface, user, by } = asked
  if (!bot.seen.first(`event/${asked.eventId}`, `message/${address.channel}/${asked.ts}`)) return
  const shown = bot.showing.ask(tidyQuestion(asked.text), surface)
  const { id, language, outcome } = shown.answer
  try {
    await post(bot, client, address, render(shown))
    bot.log.info({ answer: id, outcome, by }, 'Answered')
  } catch (error) {
    await failed(bot, error, by, { client, user, address, language })
  }
}
