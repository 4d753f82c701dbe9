import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { describe } from '../send/failure.ts'
import { HOUSE_LANGUAGE, SLACK_WORDING } from '../wording/index.ts'
import { post } from './reply.ts'

/** Removed and invited again within a month, the bot says nothing more. Milliseconds. */
const ONCE_MS = 30 * 24 * 3600_000

/** The bot itself was invited to a channel: one line, once. */
export const onJoined =
  (bot: Bot) =>
  async ({ event, client, context }: SlackEventMiddlewareArgs<'member_joined_channel'> & AllMiddlewareArgs) => {
    if (event.user !== context.botUserId) return
    if (!(await bot.store.firsts.isFirst(`slack/joined/${event.channel}`, ONCE_MS))) return
    try {
      await post(bot, client, { channel: event.channel }, { text: SLACK_WORDING[HOUSE_LANGUAGE].joined })
    } catch (error) {
      bot.log.info(describe(error), 'A channel that the bot joined was not greeted')
    }
  }
