import { z } from 'zod'
import type { Bot } from '../bot.ts'
import { decodeRemoval } from '../carried.ts'
import { callSlack } from '../send/call.ts'
import { describe } from '../send/failure.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { type Press, waysOfPress } from './press.ts'
import { failed, tell } from './reply.ts'

const message = z.object({ channel_id: z.string(), message_ts: z.string() })

/** Takes a message of the bot's away, for the person who asked for it or shared it. @param value of the pressed button */
export async function removeMessage(bot: Bot, press: Press, value: string | undefined): Promise<void> {
  const removal = decodeRemoval(value)
  const language = removal?.language ?? HOUSE_LANGUAGE
  const ways = { ...waysOfPress(press), language }
  if (!removal) return tell(bot, SLACK_WORDING[language].gone, ways)
  if (removal.owner !== press.body.user.id) return tell(bot, SLACK_WORDING[language].remove.notYours, ways)
  try {
    await callSlack(() => takeAway(bot, press), bot.wait)
  } catch (error) {
    await failed(bot, error, 'remove', ways)
  }
}

/** The click's `response_url` also works where the bot is not a member. */
async function takeAway(bot: Bot, { respond, client, body }: Press): Promise<unknown> {
  try {
    return await respond({ delete_original: true })
  } catch (error) {
    const where = message.safeParse(body.container).data
    if (!where) throw error
    bot.log.info(describe(error), 'Removing a message with the token')
    return client.chat.delete({ channel: where.channel_id, ts: where.message_ts })
  }
}
