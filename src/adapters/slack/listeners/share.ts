import type { Bot } from '../bot.ts'
import type { Content } from '../render/answer.ts'
import { describe, failureOf } from '../send/failure.ts'
import { type Press, threadOfPress } from './press.ts'
import { NO_PREVIEWS, post, sendContent } from './reply.ts'

/** @throws where Slack takes the message neither way */
export type Share = (press: Press, content: Content) => Promise<void>

/**
 * Posts the excerpt for all where it stood, with who shared it, and takes the private one away. The message's own
 * `response_url` is tried first: it works in channels that the bot is not in.
 */
export function createShare(bot: Bot): Share {
  /** Messages whose answer is being shared: two clicks are one, but after a failure a new click tries again. */
  const underWay = new Set<string>()
  return async (press, content) => {
    const message = JSON.stringify(press.body.container)
    const isFirst = await bot.store.firsts.isFirst(`slack/share/${press.body.trigger_id}`)
    if (!isFirst || underWay.has(message)) return
    underWay.add(message)
    try {
      await publish(bot, press, content)
      await cleanUp(bot, press)
    } finally {
      underWay.delete(message)
    }
  }
}

/** What Slack refused in the person's name is not posted in the bot's: only a `response_url` that is too old is made up for. */
async function publish(bot: Bot, { respond, client, body }: Press, content: Content): Promise<void> {
  const thread = threadOfPress(body)
  const inThread = thread !== undefined && { thread_ts: thread }
  const how = { ...NO_PREVIEWS, response_type: 'in_channel' as const, replace_original: false, ...inThread }
  try {
    await sendContent(bot, content, (said) => respond({ ...said, ...how }))
  } catch (error) {
    if (failureOf(error).problem !== 'expired' || !body.channel) throw error
    await post(bot, client, { channel: body.channel.id, thread }, content)
  }
}

/** The excerpt is out: that the private copy stays is no reason to alarm anyone. */
async function cleanUp(bot: Bot, { respond }: Press): Promise<void> {
  try {
    await respond({ delete_original: true })
  } catch (error) {
    bot.log.info(describe(error), 'The private answer stays after sharing')
  }
}
