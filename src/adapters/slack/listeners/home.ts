import type { AllMiddlewareArgs, SlackEventMiddlewareArgs, webApi } from '@slack/bolt'
import { LANGUAGES } from '../../../core/index.ts'
import type { Bot } from '../bot.ts'
import { homeView } from '../render/home.ts'
import { describe } from '../send/failure.ts'
import { HOUSE_LANGUAGE } from '../wording/index.ts'
import { sendView } from './reply.ts'

/** Draws the Home tab when someone opens it. */
export const onHomeOpened =
  (bot: Bot) =>
  async ({ event, client }: SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs): Promise<void> => {
    if (event.tab !== 'messages') await drawHome(bot, client, event.user, HOUSE_LANGUAGE)
  }

/** @param wanted the language; the house's where it is none */
export async function drawHome(
  bot: Bot,
  client: webApi.WebClient,
  user: string,
  wanted: string | undefined,
): Promise<void> {
  const language = LANGUAGES.find((one) => one === wanted) ?? HOUSE_LANGUAGE
  const drawn = homeView(bot.core, language, bot.reader)
  try {
    await sendView(bot, drawn, (view) => client.views.publish({ user_id: user, view }))
  } catch (error) {
    bot.log.warn(describe(error), 'The Home tab was not drawn')
  }
}
