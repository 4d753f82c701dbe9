import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt'
import type { Bot } from '../bot.ts'
import { homeView } from '../render/home.ts'
import { callSlack } from '../send/call.ts'
import { describe } from '../send/failure.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'

/** Draws the Home tab when someone opens it. */
export const onHomeOpened =
  (bot: Bot) =>
  async ({ event, client }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs): Promise<void> => {
    if (event.tab === 'messages') return
    const view = homeView(bot.core, HOUSE_LANGUAGE)
    try {
      await callSlack(() => client.views.publish({ user_id: event.user, view }), bot.wait)
    } catch (error) {
      bot.log.warn(describe(error), 'The Home tab was not drawn')
    }
  }
