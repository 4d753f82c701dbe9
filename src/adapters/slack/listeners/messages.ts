import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt'
import type { Answer } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { type Conversation, conversationOf, keyOf, type Sharing, sharingIn } from '../conversation.ts'
import { questionOf } from '../question.ts'
import type { Content } from '../render/answer.ts'
import { messageKey } from '../receive/accept.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { dressThread, withStatus } from './agent.ts'
import { isForAll, openThread, overhear } from './follow-ups.ts'
import { type Address, failed, post, whisper } from './reply.ts'

type Mention = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs
type Message = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs

/** A message to answer. */
interface Asked {
  readonly question: string
  readonly hasFile: boolean
  readonly user: string
  /** Names the message within its channel: two events about it are one question. */
  readonly ts: string
  /** The thread, where the answer goes. */
  readonly address: Conversation
  /** True for the first message of its thread. */
  readonly isNew: boolean
  /** Where the asker alone is told something, since others read what is said in the channel. */
  readonly forAsker?: Address
  readonly by: 'mention' | 'direct message' | 'follow-up'
}

/** A mention in a channel or thread, also one added by an edit: the answer comes in its thread, for all. */
export const onMention =
  (bot: Bot) =>
  async ({ event, client }: Mention): Promise<void> => {
    if (isByBot(event) || event.user === undefined || isOldEdit(event)) return
    const { channel, thread_ts: thread, ts, user } = event
    // Slack shows an ephemeral message only in a thread that has replies.
    const forAsker = { channel, thread }
    const address = conversationOf(event)
    const isNew = thread === undefined
    const asked = { question: questionOf(event), hasFile: hasFile(event), user, ts, address, isNew, forAsker }
    await answer(bot, client, { ...asked, by: 'mention' })
  }

/**
 * A direct message: every one that a person wrote is answered, in its thread. Of what is written in channels, which is
 * heard only where that is switched on, follow-ups are.
 */
export const onMessage =
  (bot: Bot) =>
  async ({ event, client, context }: Message): Promise<void> => {
    if (!isWritten(event) || isByBot(event)) return
    if (event.channel_type !== 'im') return hear(bot, client, event, context.botUserId)
    const { ts, user } = event
    const address = conversationOf(event)
    const isNew = event.subtype === 'me_message' || event.thread_ts === undefined
    const asked = { question: questionOf(event), hasFile: hasFile(event), user, ts, address, isNew }
    await answer(bot, client, { ...asked, by: 'direct message' })
  }

/** What is written in a channel. Slack tells of a mention that comes with a file in this way alone. */
async function hear(bot: Bot, client: webApi.WebClient, event: Written, botUserId = ''): Promise<void> {
  if (!bot.followUps || event.subtype === 'me_message') return
  const { channel, thread_ts: thread, ts, user } = event
  const text = event.text ?? ''
  const address = conversationOf(event)
  const isNew = thread === undefined
  const asked = { question: questionOf(event), hasFile: hasFile(event), user, ts, address, isNew }
  const forAsker = { channel, thread }
  if (botUserId !== '' && text.includes(`<@${botUserId}>`)) {
    if (await isFirst(bot, messageKey(channel, ts))) await answer(bot, client, { ...asked, forAsker, by: 'mention' })
    return
  }
  // A key of its own: a mention that is added by an edit is still to be answered.
  if (thread === undefined || !(await isFirst(bot, `${messageKey(channel, ts)}/heard`))) return
  const reply = await overhear(bot, address, text, asked.hasFile)
  if (reply) await give(bot, client, { ...asked, forAsker, by: 'follow-up' }, reply)
}

/** What a person writes: plain, with a file, as `/me`, or as a reply that is also shown outside its thread. */
type Written = Extract<
  Message['event'],
  { subtype: undefined | 'file_share' | 'thread_broadcast' } | { subtype: 'me_message' }
>

/** All else is an edit, a deletion or a notice. */
const isWritten = (event: Message['event']): event is Written =>
  event.subtype === undefined ||
  event.subtype === 'file_share' ||
  event.subtype === 'thread_broadcast' ||
  event.subtype === 'me_message'

/** Slack's own bot says what others had it say, by no bot's id. */
const SLACKBOT = 'USLACKBOT'

const isByBot = (event: { readonly user?: string }): boolean =>
  'bot_id' in event || 'bot_profile' in event || event.user === SLACKBOT

const hasFile = (event: object): boolean => 'files' in event && Array.isArray(event.files) && event.files.length > 0

/** Messages are remembered for half an hour: an edit of an older one might be answered a second time. Seconds. */
const REMEMBERED_SECONDS = 25 * 60

const isOldEdit = (event: { readonly ts: string }): boolean =>
  'edited' in event && Date.now() / 1000 - Number(event.ts) > REMEMBERED_SECONDS

/** Mentions and direct messages have been accepted by their own key before they come here: see `accept.ts`. */
const isFirst = ({ store }: Bot, key: string): Promise<boolean> => store.firsts.isFirst(key)

async function answer(bot: Bot, client: webApi.WebClient, asked: Asked): Promise<void> {
  const { address, question, isNew, ts: id } = asked
  const isOnlyFile = question === '' && asked.hasFile
  const reply = isOnlyFile ? undefined : await bot.conversations.ask(keyOf(address), question, { isReply: !isNew, id })
  await give(bot, client, asked, reply)
}

/** Gives an answer, or none to a file without a word. */
async function give(bot: Bot, client: webApi.WebClient, asked: Asked, reply: Answer | undefined): Promise<void> {
  const { address, forAsker, user, by } = asked
  const toAsker = (content: Pick<Content, 'text'> & Partial<Content>) =>
    forAsker ? whisper(bot, client, user, forAsker, content) : post(bot, client, address, content)
  const language = reply?.language ?? HOUSE_LANGUAGE
  const send = async () => {
    if (reply && (forAsker ? isForAll(reply) : hasContent(reply)))
      await post(bot, client, address, answerContent(bot, reply, asked))
    else if (reply) await toAsker(bot.renderer.message(reply, 'short', { sharing: sharingOf(asked) }))
    if (asked.hasFile) await toAsker({ text: SLACK_WORDING[language].unreadFile })
  }
  try {
    if (forAsker) await send()
    else await withStatus(bot, client, address, language, send)
    if (reply && forAsker && isForAll(reply)) await openThread(bot, address)
    if (reply && !forAsker) await dressThread(bot, client, address, reply, asked.isNew)
    bot.log.info({ answer: reply?.id, outcome: reply?.outcome, by }, 'Answered')
  } catch (error) {
    await failed(bot, error, by, { client, user, address: forAsker ?? address, language }, address.channel)
  }
}

/** The asker may take the answer away; in a direct message others have not seen it, and it can be shared. */
const answerContent = ({ renderer }: Bot, reply: Answer, asked: Asked): Content =>
  renderer.message(reply, 'short', {
    owner: asked.user,
    hasTable: true,
    ...(!asked.forAsker && { sharing: sharingOf(asked) }),
  })

const hasContent = ({ outcome }: Answer): boolean => outcome === 'answer' || outcome === 'list'

/** What the asker alone sees in a channel can be shared there; from a direct message, with whom they choose. */
const sharingOf = ({ question, address, forAsker }: Asked): Sharing =>
  forAsker ? { question, ...sharingIn(address.channel) } : { question }
