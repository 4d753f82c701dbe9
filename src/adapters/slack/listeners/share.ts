import type { Bot } from '../bot.ts'
import type { Content, Shown } from '../render/index.ts'
import { describe, failureOf } from '../send/failure.ts'
import { withRetries } from '../send/retry.ts'
import type { Press } from './buttons.ts'
import { NO_PREVIEWS, post } from './reply.ts'

/**
 * Posts the excerpt for all, with who shared it, and takes the private one away. The message's own `response_url` is
 * tried first: it works in channels that the bot is not in.
 * @throws where Slack takes it neither way
 */
export async function share(bot: Bot, press: Press, shown: Shown, content: Content): Promise<void> {
  const key = `share/${press.body.response_url ?? press.body.trigger_id}/${shown.answer.id}/${shown.step}`
  if (!bot.seen.first(key)) return
  try {
    await publish(bot, press, content)
  } catch (error) {
    bot.seen.forget(key)
    throw error
  }
  await cleanUp(bot, press)
}

async function publish(bot: Bot, { respond, client, body }: Press, content: Content): Promise<void> {
  const message = { ...content, ...NO_PREVIEWS, response_type: 'in_channel' as const, replace_original: false }
  try {
    await withRetries(() => respond(message), bot.wait)
  } catch (error) {
    if (failureOf(error) !== 'expired' || !body.channel) throw error
    await post(bot, client, { channel: body.channel.id }, content)
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
